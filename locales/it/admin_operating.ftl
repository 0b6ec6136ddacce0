# Operating: letters, words and looks, sign-in defence, the system.

# Letters
outbox-lead = Cosa attende di essere inviato, e cosa non è partito. Qui nessuno vede a chi va un’email, né cosa dice.
outbox-lists = Elenchi di email
outbox-failing = Da ritentare
outbox-waiting = In attesa
outbox-given-up = Fallite
outbox-count = { $count }
outbox-count-many = 1000 o più
outbox-written = scritta:
outbox-tries = { $count ->
    [0] non ancora tentata
    [one] un tentativo
   *[other] { $count } tentativi
}
outbox-next = Prossimo tentativo: { $time }
outbox-no-reason = Nessun motivo annotato
outbox-retry = Ritenta
outbox-retry-spoken = Ritenta: { $letter }
outbox-retry-all = Ritentale tutte ora
outbox-given-up-note = Un’email è fallita quando il server di posta la rifiuta in modo definitivo, o dopo venti tentativi in circa due giorni. Destinatario e testo vengono allora cancellati, quindi non si può più inviare. Chi ne aspetta una può chiederla di nuovo: registrarsi un’altra volta, o chiedere un nuovo link.
outbox-failing-none = Nessuna email da ritentare
outbox-failing-none-hint = Quando il server di posta non accetta un’email, la trovi qui con il motivo, e l’invio viene ritentato da sé.
outbox-waiting-none = Nessuna email in attesa
outbox-waiting-none-hint = Le email partono in pochi secondi.
outbox-given-up-none = Nessuna email fallita
outbox-given-up-none-hint = Qui vedresti le email fallite nell’ultimo mese.

# Words and looks
content-lead = Sola lettura. Ciò che viene salvato nella cartella dei contenuti viene controllato e, se è tutto a posto, mostrato.
content-now = Ora
content-source = Da dove viene
content-source-built-in = Quello che è incluso nel programma
content-source-folder = Una cartella, così come è salvata
content-source-editions = Edizioni pubblicate
content-shown = Cosa viene mostrato
content-check = L’ultimo controllo
content-check-well = Tutto a posto
content-check-warnings = { $count ->
    [one] un punto da guardare
   *[other] { $count } punti da guardare
}
content-check-errors = { $count ->
    [one] un errore
   *[other] { $count } errori
}
content-check-kept = Fino alla correzione resta ciò che veniva mostrato prima.
content-findings = Cosa è stato trovato
content-error = Errore
content-warning = Da guardare
content-more = { $count ->
    [one] E un altro: portico check mostra tutto.
   *[other] E altri { $count }: portico check mostra tutto.
}
content-coverage = Cosa dice ogni lingua
content-language = Lingua
content-said = Messaggi
content-said-of = { $said } su { $of }
content-percent = Quota
content-editions = Edizioni
content-edition = Edizione
content-note = Nota
content-made = Creata
content-standing = In uso
content-live = Visibile ora
content-editions-none = Non è stato pubblicato nulla
content-editions-none-hint = portico content publish conserva la cartella dei contenuti come edizione.

# Sign-in defence
defence-lead = Chi prova troppe volte deve aspettare. Nessuno resta bloccato per sempre.
defence-waiting = { $count ->
    [0] ora nessuno deve aspettare
    [one] ora una persona deve aspettare
   *[other] ora { $count } devono aspettare
}
defence-waiting-many = ora 1000 o più devono aspettare
defence-off = I limiti sono disattivati: si può provare quanto si vuole. Serve solo per i test di carico durante lo sviluppo.
defence-subject = Indirizzo email o IP
defence-subject-hint = Ad esempio alice@example.com, 192.0.2.1 o 2001:db8::1. Vengono contati anche gli indirizzi senza account.
defence-subject-wrong = Non è né un indirizzo email né un indirizzo IP.
defence-look = Guarda la situazione
defence-found = { $subject }
defence-waits = Deve aspettare. Forse ha provato il titolare, forse qualcuno che tira a indovinare: guarda prima l’attività.
defence-waits-not = Non deve aspettare.
defence-tries = { $tries ->
    [0] nessun tentativo contato
    [one] un tentativo contato
   *[other] { $tries } tentativi contati
}, { $free } senza attesa
defence-until = attesa fino a: { $time }
defence-counting = conteggio in corso
defence-free = libero
defence-limit-address = Password sbagliate per questo indirizzo
defence-limit-known-browser = Password sbagliate da un browser già usato per accedere
defence-limit-second-factor = Codici sbagliati
defence-limit-letters = Email a questo indirizzo
defence-limit-recovery-letters = Email con un link per una nuova password
defence-limit-staff = Password sbagliate all’accesso dello staff
defence-limit-staff-factor = Codici sbagliati all’accesso dello staff
defence-limit-network = Password sbagliate da questa rete
defence-limit-sign-ups = Registrazioni da questa rete
defence-limit-recoveries = Recuperi da questa rete
defence-limit-hints = Consigli sulle password per questa rete
defence-reason = Motivo
defence-reason-hint = Resta nel registro. Se l’indirizzo ha un account, il titolare lo legge.
defence-reason-missing = Scrivi perché, in al massimo { $most } caratteri.
defence-release = Permetti di riprovare
defence-rules = Le regole
defence-rules-lead = Dopo i tentativi senza attesa, ogni altro raddoppia l’attesa, fino alla più lunga. I tentativi vengono contati prima di guardare una password, che l’account esista o no.

# System
system-lead = Come sta il sistema, e come è configurato. I segreti non si vedono mai.
system-health = Stato
system-development = Sviluppo
system-production = Produzione
system-since = In funzione da: { $time }
system-database = Database
system-answers = Risponde
system-not-ready = Serve una migrazione
system-statements = Query dall’avvio di questo processo: { $count }
system-mail = Posta
system-mail-none = Nessun server: le email restano nella casella
system-mail-well = Accetta email
system-mail-failing = Ci sono email da ritentare
system-mail-last = Ultima email accettata:
system-mail-never = Non ha ancora accettato email.
system-node = Nodi
system-node-this = Questo:
system-nodes = { $count ->
    [one] Un altro ha avuto lavoro in mano di recente.
   *[other] Altri { $count } hanno avuto lavoro in mano di recente.
}
system-workers = Processi in background
system-worker-last = Ultima esecuzione:
system-worker-next = prossima non prima di: { $time }
system-worker-well = Bene
system-worker-new = Non ancora eseguito
system-worker-failed = Non riuscito
system-worker-late = In ritardo
system-worker-sealer = Numera e concatena gli eventi
system-worker-anchors = Firma la catena degli eventi
system-worker-sweeper = Rimuove ciò che è scaduto
system-worker-farewell = Ricorda le chiusure e le esegue
system-worker-care = Ricorda le rimozioni del secondo passaggio e le esegue
system-worker-catalogue = Completa l’indice per trovare i clienti
system-worker-counter = Conta gli eventi per le cifre
system-worker-other = Fa il suo lavoro
system-settings = Configurazione
system-settings-lead = Cosa vale ora, dai valori predefiniti, dal file e dalle variabili. Viene letto all’avvio del programma.
system-unset = non impostato
system-secret = impostato, non mostrato
system-changed = Modificato
