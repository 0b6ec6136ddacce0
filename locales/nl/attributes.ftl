### What we ask about a person: labels, help, and what helps when a value can't be read.
### An attribute's label is attribute-<name>, its help attribute-<name>-help.

attribute-given_name = Voornaam
attribute-given_name-help = Hoe mogen we je noemen?
attribute-family_name = Achternaam
attribute-family_name-help = Zoals die op brieven en facturen moet staan.
attribute-birthday = Geboortedatum
attribute-birthday-help = Jaar, maand en dag.
attribute-phone = Telefoonnummer
attribute-phone-help = Met de landcode, zoals +31 6 12345678.
attribute-postal_address = Postadres
attribute-postal_address-help = Waar we brieven en pakketten kunnen bezorgen.

## The fields of every postal address.

address-street = Straat en huisnummer
address-line2 = Toevoeging (appartement, verdieping, bedrijf)
address-postal_code = Postcode
address-city = Plaats
address-region = Provincie of regio
address-country = Land

## What is wrong with a value.

attribute-required = Dit hebben we nodig.
attribute-too-short = Vul minstens { $min ->
    [one] één teken
   *[other] { $min } tekens
} in.
attribute-too-long = Vul hooguit { $max ->
    [one] één teken
   *[other] { $max } tekens
} in.
attribute-characters = Er staat een teken in dat we niet kunnen weergeven. Typ de tekst zelf, in plaats van die te plakken.
choice-unknown = Kies een van de mogelijkheden.
country-unknown = Kies een land uit de lijst.

date-unreadable = We herkennen dit niet als datum. Vul jaar, maand en dag in, zoals 1987-06-05.
date-too-far-away = Kijk nog eens naar het jaartal.
date-ahead = Deze dag moet nog komen. Kijk nog eens naar het jaartal.

phone-country-missing = Begin met + en de landcode, zoals +31.
phone-unknown = Dit nummer bestaat niet. Controleer het cijfer voor cijfer.

## What is wrong with an e-mail address.

address-missing = Vul je e-mailadres in.
address-too-long = Zo lang kan een e-mailadres niet zijn.
address-malformed = Een e-mailadres ziet eruit als name@example.com.
address-characters = Er staat een spatie in, of een teken dat niet in een e-mailadres kan. Typ het adres zelf, in plaats van het te plakken.
address-domain = Controleer het deel na de @: dat bestaat niet op internet.

## Answers to yes or no.

answer-yes = Ja
answer-no = Nee
