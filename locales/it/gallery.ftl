gallery = Galleria
gallery-lead = Tutte le pagine e tutte le email, in ogni loro stato. Punta su un testo per vedere come si chiama e dove si trova.
gallery-brand = Marchio
gallery-language = Lingua
gallery-mode = Chiaro o scuro
gallery-light = Chiaro
gallery-dark = Scuro
gallery-width = Larghezza
gallery-phone = Telefono
gallery-desktop = Computer
gallery-kind = Pagine o email
gallery-pages = Pagine
gallery-letters = Email
gallery-name = Parte del nome
gallery-all = Tutto
gallery-show = Mostra
gallery-rooms = Sezioni
gallery-none = Non c’è nulla con questo nome
gallery-none-hint = Prova con una parte più breve del nome, oppure con pagine ed email insieme.
gallery-left-out =
    { $count ->
        [one] C’è un’altra immagine in questa selezione. Restringila per vederla.
       *[other] Ci sono altre { $count } immagini in questa selezione. Restringila per vederle.
    }
gallery-back = Tutte le immagini
gallery-ways = Precedente e successiva
gallery-previous = Precedente: { $name }
gallery-next = Successiva: { $name }
gallery-bare = Apri senza cornice
gallery-words = Testi di questa pagina
gallery-words-letter = Testi di questa email
gallery-as-text = L’email in testo semplice
gallery-check = Ultimo controllo
gallery-check-good = Niente da correggere
gallery-check-errors =
    { $count ->
        [one] Un errore
       *[other] { $count } errori
    }
gallery-check-warnings =
    { $count ->
        [one] Un punto da ricontrollare
       *[other] { $count } punti da ricontrollare
    }
gallery-check-stays = Ciò che è stato salvato da allora si vedrà solo quando gli errori saranno corretti.
gallery-mistake = Errore
gallery-look = Da ricontrollare
gallery-coverage = { $said } testi su { $of }
gallery-missing = Ancora in inglese: { $names }
gallery-missing-more =
    { $count ->
        [one] Ancora in inglese: { $names } e un altro
       *[other] Ancora in inglese: { $names } e altri { $count }
    }
