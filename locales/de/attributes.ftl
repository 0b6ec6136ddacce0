### Was wir über einen Menschen fragen: Beschriftungen, Hilfen, und was weiterhilft, wenn ein Wert nicht lesbar ist.
### Die Beschriftung einer Angabe heißt attribute-<name>, ihre Hilfe attribute-<name>-help.

attribute-given_name = Vorname
attribute-given_name-help = Wie dürfen wir Sie nennen?
attribute-family_name = Nachname
attribute-family_name-help = So, wie er auf Briefen und Rechnungen stehen soll.
attribute-birthday = Geburtstag
attribute-birthday-help = Jahr, Monat und Tag.
attribute-phone = Telefon
attribute-phone-help = Mit der Vorwahl des Landes, etwa +49 30 23125000.
attribute-postal_address = Postanschrift
attribute-postal_address-help = Wo Briefe und Pakete Sie erreichen.

## Die Felder jeder Postanschrift.

address-street = Straße und Hausnummer
address-line2 = Zusatz (Wohnung, Etage, Firma)
address-postal_code = Postleitzahl
address-city = Ort
address-region = Bundesland oder Region
address-country = Land

## Was an einem Wert nicht stimmt.

attribute-required = Diese Angabe brauchen wir.
attribute-too-short = Geben Sie mindestens { $min ->
    [one] ein Zeichen
   *[other] { $min } Zeichen
} ein.
attribute-too-long = Geben Sie höchstens { $max ->
    [one] ein Zeichen
   *[other] { $max } Zeichen
} ein.
attribute-characters = Darin steht ein Zeichen, das sich nicht anzeigen lässt. Tippen Sie den Text von Hand, statt ihn einzufügen.
choice-unknown = Wählen Sie etwas aus der Liste.
country-unknown = Wählen Sie ein Land aus der Liste.

date-unreadable = Das können wir nicht als Datum lesen. Geben Sie Jahr, Monat und Tag ein, etwa 1987-06-05.
date-too-far-away = Sehen Sie sich das Jahr noch einmal an.
date-ahead = Dieser Tag kommt erst noch. Sehen Sie sich das Jahr noch einmal an.

phone-country-missing = Beginnen Sie mit + und der Vorwahl des Landes, etwa +49.
phone-unknown = Diese Nummer gibt es nicht. Prüfen Sie sie noch einmal, Ziffer für Ziffer.

## Was an einer E-Mail-Adresse nicht stimmt.

address-missing = Geben Sie Ihre E-Mail-Adresse ein.
address-too-long = So lang kann eine E-Mail-Adresse nicht sein.
address-malformed = Eine E-Mail-Adresse sieht aus wie name@example.com.
address-characters = Darin steht ein Leerzeichen oder ein Zeichen, das in keiner E-Mail-Adresse vorkommt. Tippen Sie die Adresse von Hand, statt sie einzufügen.
address-domain = Prüfen Sie den Teil hinter dem @: Den gibt es im Internet nicht.

## Antworten auf Ja oder Nein.

answer-yes = Ja
answer-no = Nein
