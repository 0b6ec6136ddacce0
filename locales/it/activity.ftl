# What happened: activity-<kind>. What more there is to say: activity-fact-<fact>, for one value with -<value>, for one kind of event
# activity-<kind>-<fact>-<value>. A fact without words isn't told.
activity-lead = Cosa è successo nel tuo account, a partire dagli eventi più recenti. C’è qualcosa che non hai fatto tu? <password>Cambia la password</password> e <devices>disconnetti i dispositivi</devices> che non conosci.
activity-none = Ancora nessuna attività
activity-none-hint = Qui vedrai gli accessi e le modifiche al tuo account.
activity-today = Oggi
activity-yesterday = Ieri
activity-here = Questa sessione

activity-sign-up-asked = Qualcuno si è registrato
activity-sign-up-refused = Un modulo di registrazione era da ricontrollare
activity-signed-up = Hai creato l’account
activity-signed-in = Hai effettuato l’accesso
activity-sign-in-begun = Hai inserito la password giusta
activity-sign-in-failed = Qualcuno ha provato ad accedere senza riuscirci
activity-signed-out = Hai effettuato la disconnessione
activity-confirmed = Hai confermato la tua identità
activity-recovery-asked = Qualcuno ha chiesto un link per scegliere una nuova password
activity-recovered = Hai scelto una nuova password con il link ricevuto per email
activity-password-changed = Hai cambiato la password
activity-address-change-asked = Hai inserito un nuovo indirizzo email
activity-address-changed = Hai confermato il nuovo indirizzo email
activity-address-restored = Hai ripristinato il vecchio indirizzo email
activity-profile-changed = Hai modificato il profilo
activity-second-factor-added = Hai configurato un’app di autenticazione
activity-second-factor-removed = Hai rimosso l’app di autenticazione
activity-recovery-codes-renewed = Hai creato nuovi codici di recupero
activity-recovery-code-used = Hai usato un codice di recupero
activity-contract-accepted = Hai accettato un accordo
activity-consent-given = Hai dato un consenso
activity-consent-withdrawn = Hai revocato un consenso
activity-consent-declined = Hai risposto “Non ora” a un nuovo testo
activity-session-ended = Hai terminato una sessione
activity-sessions-ended = Hai disconnesso gli altri dispositivi
activity-exported = Hai scaricato i tuoi dati
activity-closing-started = Hai chiesto di chiudere l’account
activity-reopened = Hai deciso di mantenere l’account
activity-erased = Il tuo account è stato cancellato
# What staff did, told to the customer; `reason` follows as a fact.
activity-looked = L’assistenza ha aperto la pagina del tuo account
activity-revealed = L’assistenza ha guardato un dato del tuo profilo
activity-noted = L’assistenza ha scritto una nota sul tuo account
activity-verification-resent = L’assistenza ti ha inviato di nuovo l’email con il link di conferma
activity-recovery-started = L’assistenza ti ha inviato un link per scegliere una nuova password
activity-sessions-ended-by-staff = L’assistenza ha terminato le tue sessioni
activity-factor-removal-asked = È stato chiesto all’assistenza di rimuovere il secondo passaggio
activity-factor-removal-cancelled = La rimozione del secondo passaggio è stata annullata
activity-factor-removal-done = L’assistenza ha rimosso il secondo passaggio
activity-locked = L’assistenza ha bloccato il tuo account
activity-unlocked = L’assistenza ha sbloccato il tuo account
activity-corrected = L’assistenza ha corretto un dato del tuo profilo
activity-closed-by-staff = L’assistenza ha avviato la chiusura del tuo account
activity-reopened-by-staff = L’assistenza ha annullato la chiusura del tuo account
activity-imported = Il tuo account è stato trasferito dal nostro sistema precedente
activity-limit-released = L’assistenza ti ha permesso di riprovare senza aspettare
activity-other = Qualcosa è cambiato nel tuo account

activity-fact-new_browser-true = un nuovo dispositivo
activity-fact-second_factor-true = con un codice della tua app
activity-fact-by-letter = con il link ricevuto per email
activity-fact-by-code = con un codice della tua app
activity-fact-by-time = dopo il termine indicato nelle email
activity-fact-by-lapse = nessuno l’ha approvata in tempo
activity-fact-by-lock = perché l’account è stato bloccato
activity-fact-by-house = chi l’aveva chiesta non è più autorizzato a farlo
activity-factor-removal-asked-alone-true = c’è un periodo di attesa, così puoi fermarla
activity-factor-removal-asked-alone-false = prima la controlla una seconda persona
activity-sessions-ended-by-staff-one-true = su un solo dispositivo
activity-fact-purpose = { $value }
activity-fact-changed = { $value }
activity-fact-changed-language = Lingua
activity-fact-changed-time_zone = Fuso orario
activity-fact-version = versione { $value }
activity-fact-left = { $value ->
    [0] non ne restano
    [one] ne resta uno
   *[other] ne restano { $value }
}
activity-fact-count = { $value ->
    [0] nessun altro dispositivo
    [one] un dispositivo
   *[other] { $value } dispositivi
}
activity-sign-in-begun-stage-second-factor = poi è stato chiesto un codice
activity-sign-in-begun-stage-reopen = l’account stava per essere chiuso
activity-sign-in-begun-stage-accept = c’era un accordo da accettare
activity-sign-in-failed-why-locked = la password era giusta, ma l’account è bloccato
activity-sign-in-failed-factor-password = la password era sbagliata
activity-sign-in-failed-factor-code = la password era giusta, il codice no
activity-confirmed-factor-password = con la tua password
activity-confirmed-factor-code = con un codice
activity-fact-field = { $value }
activity-fact-field-sign-in-address = Indirizzo email
activity-fact-field-new-address = Nuovo indirizzo email
activity-fact-field-open-sessions = Dispositivi e luoghi
activity-fact-field-activity-devices = Dispositivi e luoghi della tua attività
# The reason that staff gave, in their own words.
activity-fact-reason = “{ $value }”
