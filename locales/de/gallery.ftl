gallery = Galerie
gallery-lead = Jede Seite und jede E-Mail, in jedem Zustand. Zeigen Sie auf einen Text, und Sie sehen, wie er heißt und wo er steht.
gallery-brand = Marke
gallery-language = Sprache
gallery-mode = Hell oder dunkel
gallery-light = Hell
gallery-dark = Dunkel
gallery-width = Breite
gallery-phone = Telefon
gallery-desktop = Bildschirm
gallery-kind = Seiten oder E-Mails
gallery-pages = Seiten
gallery-letters = E-Mails
gallery-name = Teil des Namens
gallery-all = Alle
gallery-show = Zeigen
gallery-rooms = Räume
gallery-none = So heißt hier nichts
gallery-none-hint = Versuchen Sie ein kürzeres Stück des Namens, oder Seiten und E-Mails zusammen.
gallery-left-out =
    { $count ->
        [one] Ein weiteres Bild gehört zu dieser Auswahl. Wählen Sie weniger, um es zu sehen.
       *[other] { $count } weitere Bilder gehören zu dieser Auswahl. Wählen Sie weniger, um sie zu sehen.
    }
gallery-back = Alle Bilder
gallery-ways = Davor und danach
gallery-previous = Davor: { $name }
gallery-next = Danach: { $name }
gallery-bare = Ohne Rahmen öffnen
gallery-words = Texte auf dieser Seite
gallery-words-letter = Texte in dieser E-Mail
gallery-as-text = Die E-Mail als reiner Text
gallery-check = Die letzte Prüfung
gallery-check-good = Nichts zu verbessern
gallery-check-errors =
    { $count ->
        [one] Ein Fehler
       *[other] { $count } Fehler
    }
gallery-check-warnings =
    { $count ->
        [one] Eine Stelle zum Ansehen
       *[other] { $count } Stellen zum Ansehen
    }
gallery-check-stays = Was seither gespeichert wurde, erscheint erst, wenn die Fehler behoben sind.
gallery-mistake = Fehler
gallery-look = Ansehen
gallery-coverage = { $said } von { $of } Nachrichten
gallery-missing = Stattdessen auf Englisch: { $names }
gallery-missing-more =
    { $count ->
        [one] Stattdessen auf Englisch: { $names } und eine weitere
       *[other] Stattdessen auf Englisch: { $names } und { $count } weitere
    }
