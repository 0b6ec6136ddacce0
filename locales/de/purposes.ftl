# Worüber Kundinnen und Kunden informiert werden, was sie vereinbaren, worüber sie entscheiden.

purpose-terms = Nutzungsbedingungen
purpose-terms-question = Ich stimme den Nutzungsbedingungen zu.

purpose-privacy = Datenschutzhinweise
purpose-privacy-help = Was wir über Sie wissen und wozu.

purpose-newsletter = Newsletter per E-Mail
purpose-newsletter-question = Ich möchte den Newsletter per E-Mail bekommen.
purpose-newsletter-help = Angebote und Neuigkeiten, höchstens zweimal im Monat. Sie können ihn jederzeit abbestellen.

purpose-recommendations = Empfehlungen zu Ihren Bestellungen
purpose-recommendations-question = Ich möchte Empfehlungen, die zu meinen Einkäufen passen.
purpose-recommendations-help = Wir sehen uns Ihre Einkäufe an, um Ihnen Passendes zu empfehlen.
