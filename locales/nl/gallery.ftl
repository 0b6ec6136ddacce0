gallery = Galerij
gallery-lead = Elke pagina en elke e-mail, in elke toestand. Wijs een tekst aan om te zien hoe die heet en waar die staat.
gallery-brand = Merk
gallery-language = Taal
gallery-mode = Licht of donker
gallery-light = Licht
gallery-dark = Donker
gallery-width = Breedte
gallery-phone = Telefoon
gallery-desktop = Computer
gallery-kind = Pagina’s of e-mails
gallery-pages = Pagina’s
gallery-letters = E-mails
gallery-name = Deel van de naam
gallery-all = Alles
gallery-show = Tonen
gallery-rooms = Onderdelen
gallery-none = Niets heet hier zo
gallery-none-hint = Probeer een korter stuk van de naam, of pagina’s en e-mails samen.
gallery-left-out =
    { $count ->
        [one] Er hoort nog één afbeelding bij deze keuze. Kies minder om die te zien.
       *[other] Er horen nog { $count } afbeeldingen bij deze keuze. Kies minder om ze te zien.
    }
gallery-back = Alle afbeeldingen
gallery-ways = Vorige en volgende
gallery-previous = Vorige: { $name }
gallery-next = Volgende: { $name }
gallery-bare = Openen zonder kader
gallery-words = Teksten op deze pagina
gallery-words-letter = Teksten in deze e-mail
gallery-as-text = De e-mail als platte tekst
gallery-check = Laatste controle
gallery-check-good = Niets te verbeteren
gallery-check-errors =
    { $count ->
        [one] Eén fout
       *[other] { $count } fouten
    }
gallery-check-warnings =
    { $count ->
        [one] Eén punt om te bekijken
       *[other] { $count } punten om te bekijken
    }
gallery-check-stays = Wat sindsdien is opgeslagen, zie je pas als de fouten zijn hersteld.
gallery-mistake = Fout
gallery-look = Bekijken
gallery-coverage = { $said } van de { $of } teksten
gallery-missing = Nog in het Engels: { $names }
gallery-missing-more =
    { $count ->
        [one] Nog in het Engels: { $names } en nog één
       *[other] Nog in het Engels: { $names } en nog { $count }
    }
