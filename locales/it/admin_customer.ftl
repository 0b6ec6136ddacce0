# One customer, as staff see them, and what can be done for them.
customer-since = Cliente di { $brand }. Data: { $date }. Lingua delle email: { $language }
customer-number = Cliente { $id }
customer-about = Informazioni su { $name }
customer-status-active = Attivo
customer-status-closing = In chiusura
customer-status-locked = Bloccato
customer-gone = Questo cliente non esiste
customer-gone-erased = Questo account è stato cancellato. Data: { $date }. Restano solo le prove di ciò che è stato accettato.
customer-gone-never = Forse l’indirizzo della pagina è scritto male, o l’account è stato cancellato da tempo.
customer-gone-find = Trova un cliente
customer-more = { $count ->
    [one] Mostra ancora uno
   *[other] Mostra altri { $count }
}
# What screen readers hear of a button in a list: “Reveal: Phone”.
customer-act-spoken = { $act }: { $what }
customer-reveal = Mostra
customer-correct = Correggi

# The account
customer-account = L’account
customer-new-address = Nuovo indirizzo
customer-new-address-waits = In attesa di conferma
customer-password-changed = Ultima scelta: { $date }. Nessuno qui può vederla o impostarla.
customer-recovery = Avvia un recupero
customer-factor-off = Non configurata
customer-factor-since = Configurata: { $date }, { $left ->
    [0] nessun codice di recupero rimasto
    [one] un codice di recupero rimasto
   *[other] { $left } codici di recupero rimasti
}
customer-factor-remove = Persa?
customer-access = Accesso
customer-active-means = Il cliente può accedere.
customer-locked-means = Nessuno può accedere, e nessun recupero funziona.
customer-closing-means = Cancellazione: { $date }, a meno che il cliente non torni.
customer-lock = Blocca
customer-unlock = Sblocca
customer-close = Chiudi
customer-reopen = Annulla la chiusura

# The removal of a second factor
removal-waits = La rimozione del secondo passaggio è in attesa
removal-asked = Richiesta di { $name }: “{ $reason }”
removal-alone = Nessun altro qui potrebbe approvarla, quindi viene eseguita da sé. Data: { $time }. Fino ad allora il cliente può fermarla.
removal-mine = Qualcun altro qui deve approvarla. Scadenza: { $time }. Fino ad allora il cliente può fermarla.
removal-yours = È giusta? Approvala o annullala. Scadenza: { $time }.
removal-approve = Approva
removal-cancel = Annulla la richiesta

# Profile, devices, decisions, letters, activity
customer-profile-empty = { $count ->
    [one] Un dato non è compilato
   *[other] { $count } dati non sono compilati
}
customer-device = Un computer
customer-device-carried = Un telefono o un tablet
customer-since-word = Accesso
customer-no-sessions = Nessun dispositivo connesso.
customer-sign-out = Termina tutte
customer-consents = Scelte e accordi
customer-no-consents = Nessuna scelta.
customer-accepted = Accettato
customer-withdrawn = Revocato
customer-declined = Non ora
customer-older = { $count ->
    [one] Una scelta precedente: { $what }
   *[other] { $count } scelte precedenti: { $what }
}
customer-letters-never = Quali e quando, mai cosa dicono
customer-no-letters = Nessuna email recente.
customer-letter-sent = Inviata
customer-letter-waiting = In attesa
customer-letter-given-up = Fallita
customer-activity-words = Con le parole che il cliente legge sulla propria pagina.
customer-audit = <link>Tutto, e per mano di chi, nel registro</link>

# Notes
customer-notes = Note
customer-notes-all = Tutte le note
customer-notes-written = Scritte finora
customer-no-notes = Ancora nessuna.
customer-note-write = Scrivi una nota
customer-note = Nota
customer-note-hint = Per i colleghi. Il cliente non la vede qui, ma la riceve con i suoi dati quando li chiede: scrivila in modo che possa leggerla.
customer-note-submit = Salva la nota
note-missing = Prima scrivi qualcosa.
note-too-long = Scrivi al massimo { $most } caratteri.
note-characters = Contiene un carattere che non si può mostrare. Digita il testo invece di incollarlo.

# The reason
customer-reason = Motivo
customer-reason-hint = Il cliente lo legge, parola per parola, nella sua attività. Scrivilo per chi lo leggerà.
reason-too-short = Scrivi perché, in almeno { $least } caratteri.
reason-too-long = Scrivi al massimo { $most } caratteri.
reason-characters = Contiene un carattere che non si può mostrare. Scrivi una sola riga di testo semplice.

# Looking at one value
reveal-title = Mostra: { $what }
reveal-lead = Lo vedi una volta sola. Il cliente legge che hai guardato, e perché. Guarda solo ciò che ti serve per aiutare.
reveal-submit = Mostra una volta
reveal-told = Il cliente legge che hai guardato, per questo motivo: “{ $reason }”
reveal-shown = Mostrato una volta
reveal-nothing = Qui non c’è scritto nulla.
reveal-back = Fatto, nascondi
reveal-open-sessions = Dispositivi e luoghi
reveal-activity-devices = Dispositivi e luoghi dell’attività
reveal-sign-in-address = Indirizzo email
reveal-new-address = Nuovo indirizzo

# Correcting
correct-title = Correggi: { $what }
correct-lead = Quello che scrivi prende il posto di ciò che c’è ora. Il cliente riceve un’email che dice cosa è stato corretto, ma non il nuovo dato. L’indirizzo con cui accede può cambiarlo solo il cliente.
correct-empty = Lascia vuoto per togliere ciò che c’è ora.
correct-submit = Salva la correzione
correct-stale = Il profilo è cambiato da quando hai aperto questa pagina. Non è stato salvato nulla. Controlla che la correzione sia ancora giusta, poi salva di nuovo.

# The questions. What will happen, then one button.
act-changed = Nel frattempo la situazione è cambiata: non è stato fatto nulla. Guarda di nuovo la scheda del cliente.
act-locked = L’account è bloccato. Prima sbloccalo.
act-no-factor = Non c’è nessuna app di autenticazione da rimuovere.
act-waits-already = Qualcuno l’ha già chiesto. La richiesta attende l’approvazione.
act-own-request = L’hai chiesto tu. Deve approvarlo qualcun altro.
act-asker-gone = Chi l’ha chiesto non è più autorizzato a farlo: la richiesta è annullata. Se serve ancora, chiedilo di nuovo.
act-recovery = Vuoi avviare un recupero?
act-recovery-lead = Il cliente riceve la solita email con un link per scegliere una nuova password. Funziona una volta sola, per poco tempo. Tu non vedi mai il link.
act-recovery-submit = Invia l’email
act-sign-out = Vuoi terminare tutte le sessioni?
act-sign-out-lead = Il cliente viene disconnesso subito da tutti i dispositivi e riceve un’email. Poi accede come prima.
act-sign-out-submit = Termina le sessioni
act-end-session = Vuoi terminare questa sessione?
act-end-session-lead = Il cliente viene disconnesso subito da quel dispositivo e riceve un’email.
act-end-session-submit = Termina la sessione
act-ask-removal = Vuoi chiedere la rimozione del secondo passaggio?
act-ask-removal-lead = Per un cliente che ha perso sia l’app sia i codici di recupero. Assicurati che sia davvero la persona giusta. Qualcun altro qui deve approvare la richiesta; il cliente riceve un’email e può fermarla. Anche un codice dell’app la ferma.
act-ask-removal-alone = Per un cliente che ha perso sia l’app sia i codici di recupero. Assicurati che sia davvero la persona giusta. Nessun altro qui potrebbe approvare la richiesta, quindi viene eseguita da sé. Data: { $time }. Fino ad allora il cliente riceve email e può fermarla. Anche un codice dell’app la ferma.
act-ask-removal-submit = Invia la richiesta
act-approve-removal = Vuoi approvare la rimozione del secondo passaggio?
act-approve-removal-lead = L’app e tutti i codici di recupero vengono rimossi subito, e tutte le sessioni terminano. Da quel momento basta la password. Assicurati che la richiesta venga davvero dal cliente.
act-approve-removal-submit = Rimuovi
act-cancel-removal = Vuoi annullare la rimozione?
act-cancel-removal-lead = Il secondo passaggio resta, e il cliente riceve un’email.
act-cancel-removal-submit = Annulla la richiesta
act-lock = Vuoi bloccare l’account?
act-lock-lead = Tutte le sessioni terminano, e nessun link ricevuto per email funziona più. Nessuno può accedere finché qualcuno qui non sblocca l’account. L’email al cliente dice a chi rivolgersi.
act-lock-submit = Blocca l’account
act-unlock = Vuoi sbloccare l’account?
act-unlock-lead = Il cliente può accedere di nuovo con la stessa password, e riceve un’email.
act-unlock-submit = Sblocca l’account
act-close = Vuoi chiudere l’account?
act-close-lead = Tutte le sessioni terminano. Poi viene cancellato tutto. Data: { $time }. Fino ad allora il cliente può tornare: basta accedere, o usare il link nell’email che riceve.
act-close-submit = Chiudi l’account
act-reopen = Vuoi annullare la chiusura?
act-reopen-lead = L’account resta, con tutto quello che contiene, e il cliente riceve un’email.
act-reopen-submit = Mantieni l’account

# A sign-up that waits
registration-title = Una registrazione in attesa
registration-lead = Qualcuno si è registrato e non ha ancora confermato l’indirizzo. Prima di allora non c’è nessun account.
registration-standing = Situazione
registration-where = { $brand }, lingua dell’email: { $language }
registration-since = In attesa da
registration-until = Viene cancellata
registration-resend = Invia di nuovo l’email
registration-resend-lead = Una nuova email, con un nuovo link e un nuovo codice, parte verso lo stesso indirizzo; quelli precedenti non valgono più. Tu non vedi né il link né il codice.
registration-reason-hint = Per il registro di qui. Viene cancellato quando la registrazione è confermata o scade.
registration-gone = Questa registrazione non è più in attesa
registration-gone-lead = È stata confermata o scartata, oppure è troppo vecchia. Chi l’ha confermata ora è cliente: cercalo con il suo indirizzo.
registration-resend-submit = Invia di nuovo
