# What customers are told, agree to, or decide about. A purpose `x` of the configuration has
# `purpose-x` (its name), `purpose-x-question` (the checkbox), `purpose-x-help` (what it means, optional)
# and `purpose-x-changes-N` (what version N changed, optional).

purpose-terms = Gebruiksvoorwaarden
purpose-terms-question = Ik accepteer de gebruiksvoorwaarden.

purpose-privacy = Privacyverklaring
purpose-privacy-help = Wat we over je weten, en waarom.

purpose-newsletter = Nieuwsbrief per e-mail
purpose-newsletter-question = Stuur mij de nieuwsbrief per e-mail.
purpose-newsletter-help = Aanbiedingen en nieuws, hooguit twee keer per maand. Je kunt je altijd afmelden.

purpose-recommendations = Suggesties op basis van je bestellingen
purpose-recommendations-question = Geef mij suggesties die passen bij wat ik heb gekocht.
purpose-recommendations-help = We kijken naar wat je hebt gekocht om je suggesties te geven.
