# What customers are told, agree to, or decide about. A purpose `x` of the configuration has
# `purpose-x` (its name), `purpose-x-question` (the checkbox), `purpose-x-help` (what it means, optional)
# and `purpose-x-changes-N` (what version N changed, optional).

purpose-terms = Nutzungsbedingungen
purpose-terms-question = Ich stimme den Nutzungsbedingungen zu.

purpose-privacy = Datenschutzhinweise
purpose-privacy-help = Was wir über dich wissen und wozu.

purpose-newsletter = Newsletter per E-Mail
purpose-newsletter-question = Ich möchte den Newsletter per E-Mail bekommen.
purpose-newsletter-help = Angebote und Neuigkeiten, höchstens zweimal im Monat. Du kannst ihn jederzeit abbestellen.

purpose-recommendations = Empfehlungen zu deinen Bestellungen
purpose-recommendations-question = Ich möchte Empfehlungen, die zu meinen Einkäufen passen.
purpose-recommendations-help = Wir sehen uns deine Einkäufe an, um dir Passendes zu empfehlen.
