### What we ask about a person: labels, help, and what helps when a value can't be read.
### An attribute's label is attribute-<name>, its help attribute-<name>-help.

attribute-given_name = Vorname
attribute-given_name-help = Wie dürfen wir dich nennen?
attribute-family_name = Nachname
attribute-family_name-help = So, wie er auf Briefen und Rechnungen stehen soll.
attribute-birthday = Geburtstag
attribute-birthday-help = Jahr, Monat und Tag.
attribute-phone = Telefon
attribute-phone-help = Mit der Vorwahl des Landes, etwa +49 30 23125000.
attribute-postal_address = Postanschrift
attribute-postal_address-help = Wo Briefe und Pakete dich erreichen.

## The fields of every postal address.

address-street = Straße und Hausnummer
address-line2 = Zusatz (Wohnung, Etage, Firma)
address-postal_code = Postleitzahl
address-city = Ort
address-region = Bundesland oder Region
address-country = Land

## What is wrong with a value.

attribute-required = Diese Angabe brauchen wir.
attribute-too-short = Gib mindestens { $min ->
    [one] ein Zeichen
   *[other] { $min } Zeichen
} ein.
attribute-too-long = Gib höchstens { $max ->
    [one] ein Zeichen
   *[other] { $max } Zeichen
} ein.
attribute-characters = Darin steht ein Zeichen, das sich nicht anzeigen lässt. Tippe den Text von Hand, statt ihn einzufügen.
choice-unknown = Wähle etwas aus der Liste.
country-unknown = Wähle ein Land aus der Liste.

date-unreadable = Das können wir nicht als Datum lesen. Gib Jahr, Monat und Tag ein, etwa 1987-06-05.
date-too-far-away = Sieh dir das Jahr noch einmal an.
date-ahead = Dieser Tag kommt erst noch. Sieh dir das Jahr noch einmal an.

phone-country-missing = Beginne mit + und der Vorwahl des Landes, etwa +49.
phone-unknown = Diese Nummer gibt es nicht. Prüfe sie noch einmal, Ziffer für Ziffer.

## What is wrong with an e-mail address.

address-missing = Gib deine E-Mail-Adresse ein.
address-too-long = So lang kann eine E-Mail-Adresse nicht sein.
address-malformed = Eine E-Mail-Adresse sieht aus wie name@example.com.
address-characters = Darin steht ein Leerzeichen oder ein Zeichen, das in keiner E-Mail-Adresse vorkommt. Tippe die Adresse von Hand, statt sie einzufügen.
address-domain = Prüfe den Teil hinter dem @: Den gibt es im Internet nicht.

## Answers to yes or no.

answer-yes = Ja
answer-no = Nein
