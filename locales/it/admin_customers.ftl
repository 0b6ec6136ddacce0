# Finding customers, looking at them, helping them.
customers-title = Clienti
customers-lead = Trova chi scrive o chiama. Nomi e indirizzi si vedono solo in parte; il resto te lo dice chi chiede.
customers-box = Chi cerchi?
customers-box-hint = Un indirizzo email, un ID, un numero di telefono con + e il prefisso del Paese, o l’inizio di un indirizzo o di un nome (almeno due caratteri).
customers-find = Cerca
customers-too-short = Inserisci almeno { $fewest } caratteri.
customers-too-long = È più lungo di qualsiasi nome o indirizzo. Inserisci solo l’inizio.
customers-characters = Contiene un carattere che non c’è in nessun nome o indirizzo. Scrivilo di nuovo.
customers-too-many = Hai cercato molto in un minuto. Puoi continuare tra { $seconds ->
    [one] un secondo
   *[other] { $seconds } secondi
}.

# Filters
customers-filters = Filtri
customers-filters-set = Filtri (scelti: { $count })
customers-filters-use = Applica i filtri
customers-any = Qualsiasi
customers-status = Stato
customers-status-active = Attivo
customers-status-closing = In chiusura
customers-status-locked = Bloccato
customers-from = Cliente da: dal
customers-until = Cliente da: al
customers-brand = Marchio
customers-language = Lingua
customers-factor = Secondo passaggio
customers-factor-yes = Attivo
customers-factor-no = Non attivo
customers-consent = Consenso
customers-consent-yes = { $purpose }: dato
customers-consent-no = { $purpose }: non dato

# What was found
customers-ask = Ancora nessuna ricerca
customers-ask-hint = Scrivi nel campo quello che sai, o scegli dei filtri.
customers-newest = Mostra i clienti più recenti
customers-found = Risultati
customers-by-newest = Prima i più recenti
customers-by-name = Per nome
customers-by-address = Per indirizzo
customers-customer = Cliente
customers-created = Cliente da
customers-nobody = Nessun cliente trovato
customers-nobody-hint = Controlla l’ortografia, o prova con l’inizio del nome, un altro indirizzo o meno filtri.
customers-nobody-so-far = Finora nessuno.
customers-looked-back = Ricerca a ritroso tra i clienti. Fino a: { $date }.
customers-looked-part = Finora la ricerca ha coperto solo una parte dei clienti.
customers-further = Cerca ancora
customers-more = Mostra altri
customers-top = Torna all’inizio

# Sign-ups that wait
customers-waiting = Non ancora cliente
customers-waiting-tag = Registrazione non confermata
customers-waiting-since = In attesa su { $brand }. Data: { $date }.
customers-waiting-look = Vedi registrazione
customers-waiting-until = Senza conferma, viene cancellata. Data: { $date }.
