# The staff's section: its frame, its door, its first page.
desk-nav = Sezioni
desk-home = Inizio
desk-customers = Clienti
desk-imports = Importazioni
desk-insights = Statistiche
desk-audit = Registro di audit
desk-outbox = Email
desk-content = Testi e aspetto
desk-defence = Difesa degli accessi
desk-system = Sistema
desk-staff = Staff
desk-hello = Ciao, { $name }
desk-lead = Queste sono le sezioni aperte per te. <link>Cosa può fare ogni ruolo</link>
desk-customers-hint = Trova una persona, guarda com’è messo il suo account e aiutala.
desk-customers-open = Trova un cliente
desk-imports-hint = Trasferisci i clienti da un altro sistema, con le loro password.
desk-imports-open = Apri le importazioni
desk-insights-hint = Chi arriva, chi resta e dove si rinuncia.
desk-insights-open = Guarda le cifre
desk-audit-hint = Cosa è successo, a chi e per mano di chi; sigillato, così si può dimostrare.
desk-audit-open = Leggi il registro
desk-outbox-hint = Cosa attende di essere inviato, e cosa non è partito.
desk-outbox-open = Vedi le email
desk-content-hint = Cosa viene mostrato ora, e quali errori ci sono in ciò che è stato salvato.
desk-content-open = Vedi testi e aspetto
desk-defence-hint = Chi deve aspettare dopo troppi tentativi, e perché.
desk-defence-open = Vedi i limiti
desk-system-hint = Database, posta, processi in background e configurazione.
desk-system-open = Vedi il sistema
desk-staff-hint = Chi lavora qui, e con quale ruolo.
desk-staff-open = Vedi lo staff
desk-letters = { $waiting ->
    [0] nessuna in attesa
    [one] una in attesa
   *[other] { $waiting } in attesa
}, { $givenup ->
    [0] nessuna fallita
    [one] una fallita
   *[other] { $givenup } fallite
}

# The door
staff-issuer = Staff { $brand }
staff-sign-in = Accesso dello staff
staff-sign-in-lead = Per chi lavora per { $brand }.
staff-sign-in-submit = Accedi
staff-sign-in-customers = Sei cliente? <link>Accedi al tuo account</link>
staff-factor = Il tuo codice
staff-factor-lead = Allo staff servono sempre due cose: la password e un codice dell’app di autenticazione.
staff-factor-submit = Accedi
staff-factor-lost = Non hai il telefono a portata di mano? Un proprietario può rimuovere l’app, così ne configuri un’altra.
staff-factor-set-up = Configura la tua app di autenticazione
staff-factor-set-up-lead = Senza non si apre nulla. Inquadra questa immagine con un’app di autenticazione e inserisci il codice che vedi nell’app.
staff-factor-finish = Configura e accedi
staff-invitation = Ti diamo il benvenuto nello staff
staff-invitation-lead = Entri in { $brand } con il ruolo <strong>{ $role }</strong>. Scegli una password per <strong>{ $address }</strong>.
staff-invitation-again-lead = Scegli un’altra password per <strong>{ $address }</strong>. Tutti gli altri dispositivi vengono disconnessi.
staff-invitation-submit = Salva la password
staff-invitation-next = Poi configuri un’app di autenticazione, oppure inserisci il suo codice.
staff-proof-lead = Ciò che segue può causare danni. Inserisci di nuovo entrambi: la password e un codice.
staff-proof-note = Dopo, non te li chiediamo per dieci minuti.
staff-proof-wrong = La password o il codice non va bene. Un codice vale una volta sola: aspetta il prossimo.

# Roles
role-owner = Proprietario
role-support = Assistenza
role-auditor = Audit
role-analyst = Analista
role-marketing = Marketing
roles-title = Cosa può fare ogni ruolo
roles-lead = Il tuo ruolo: { $role }. Ogni ruolo vede solo quello che serve al suo compito.
roles-matrix = Ruoli e permessi
roles-permission = Può
roles-yes = Sì
roles-no = No
permission-enter-desk = Entrare e gestire il proprio account
permission-find-customers = Trovare i clienti e vederli con i dati personali nascosti
permission-reveal-values = Vedere un dato personale, per un motivo che il cliente può leggere
permission-help-customers = Inviare di nuovo le email, avviare un recupero, terminare sessioni, correggere un profilo, scrivere note, rimuovere con un collega un’app di autenticazione persa
permission-lock-customers = Bloccare e sbloccare account
permission-close-customers = Chiudere account e annullare una chiusura
permission-import-customers = Trasferire i clienti da un altro sistema
permission-export-customers = Esportare elenchi di clienti
permission-see-insights = Vedere le cifre, che non nominano nessuno
permission-read-audit = Leggere tutti gli eventi, dei clienti e dello staff
permission-export-audit = Esportare gli eventi
permission-see-outbox = Vedere quali email sono in attesa o fallite, mai cosa dicono
permission-retry-letters = Ritentare l’invio delle email
permission-see-content = Vedere cosa viene mostrato, e quali errori contiene
permission-see-defence = Vedere chi deve aspettare dopo troppi tentativi
permission-release-limits = Permettere a qualcuno di riprovare subito
permission-see-system = Vedere lo stato, i processi in background e la configurazione senza i suoi segreti
permission-see-staff = Vedere chi lavora qui
permission-manage-staff = Invitare, assegnare ruoli, sospendere accessi

# Their own account
me-title = Il tuo account
me-lead = I colleghi vedono il tuo nome; i clienti mai.
me-sign-in = Come accedi
me-role = Ruolo
me-roles = Vedi i permessi
me-password-change = Cambia la password
me-password-lead = L’accesso resta attivo qui, e da nessun’altra parte.
me-about = Su di te
me-zone-hint = Per gli orari in queste pagine.
me-save = Salva
