# Worüber Kundinnen und Kunden informiert werden, was sie vereinbaren, worüber sie entscheiden.

purpose-terms = Nutzungsbedingungen
purpose-terms-question = Ich akzeptiere die Nutzungsbedingungen.

purpose-privacy = Datenschutzhinweis
purpose-privacy-help = Was wir über Sie wissen und wozu.

purpose-newsletter = Newsletter per E-Mail
purpose-newsletter-question = Schicken Sie mir den Newsletter per E-Mail.
purpose-newsletter-help = Angebote und Neuigkeiten, höchstens zweimal im Monat. Sie können ihn jederzeit abbestellen.

purpose-recommendations = Empfehlungen aus Ihren Bestellungen
purpose-recommendations-question = Schlagen Sie mir Passendes zu meinen Einkäufen vor.
purpose-recommendations-help = Wir sehen uns Ihre Einkäufe an, um Ihnen Passendes vorzuschlagen.
