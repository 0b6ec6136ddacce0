# Letters. Each message may use { $brand }. A subject stands alone; it is the heading too.
letter-foot = { $brand } non ti chiede mai la password per email o per telefono.
letter-help = Domande? Scrivi a { $email }.
letter-fact-time = Ora
letter-fact-device = Dispositivo
letter-fact-place = Luogo
# A line in the letter’s text: “Device: Firefox on Linux”.
letter-fact = { $name }: { $value }
letter-not-you-recover = Non eri tu? Allora nel tuo account potrebbe esserci qualcun altro. Scegli subito una nuova password: così tutti gli altri vengono disconnessi.
letter-not-you-button = Scegli una nuova password

letter-confirm-address = Conferma il tuo indirizzo email
letter-confirm-address-code = Qualcuno, molto probabilmente tu, sta creando un account { $brand } con questo indirizzo. Inserisci questo codice dove hai iniziato la registrazione. Vale 10 minuti:
letter-confirm-address-link = Oppure usa il pulsante. Vale 24 ore.
letter-confirm-address-button = Conferma il mio indirizzo
letter-confirm-address-not-you = Non eri tu? Allora non fare nulla: senza la tua conferma non viene creato nessun account, e i dati inseriti vengono cancellati dopo 7 giorni.

letter-account-exists = Hai già un account { $brand }
letter-account-exists-what = Qualcuno, molto probabilmente tu, ha provato a creare un account con questo indirizzo. Ne hai già uno: ti basta accedere.
letter-account-exists-button = Accedi
letter-account-exists-forgotten = Hai dimenticato la password? Scegline una nuova qui:
letter-account-exists-not-you = Non eri tu? Allora non fare nulla. Nel tuo account non è cambiato niente, e chi ci ha provato non ha saputo che ne hai uno.

letter-new-sign-in = Nuovo accesso: { $device }
letter-new-sign-in-from = Nuovo accesso: { $place }
letter-new-sign-in-what = Qualcuno ha effettuato l’accesso al tuo account { $brand } da un dispositivo che non avevamo mai visto.
letter-new-sign-in-you = Se eri tu, non devi fare nulla.
letter-new-sign-in-not-you = Non eri tu? Termina quella sessione e poi scegli una nuova password.
letter-new-sign-in-button = Termina questa sessione

letter-recovery = Scegli una nuova password
letter-recovery-what = Qualcuno, molto probabilmente tu, ha chiesto una nuova password per il tuo account { $brand }. Con il pulsante puoi sceglierla. Funziona una volta sola, per un’ora.
letter-recovery-button = Scegli una nuova password
letter-recovery-not-you = Non eri tu? Allora non fare nulla: la tua password resta com’è.

letter-password-changed = La tua password è stata cambiata
letter-password-changed-what = La password del tuo account { $brand } è stata cambiata ({ $time }). Tutti gli altri dispositivi sono stati disconnessi. Se eri tu, non devi fare nulla.

letter-address-change = Conferma il tuo nuovo indirizzo email
letter-address-change-link = Vuoi usare questo indirizzo per il tuo account { $brand }. Confermalo con il pulsante, dopo aver effettuato l’accesso come al solito. Vale 24 ore. Fino ad allora il tuo account mantiene il vecchio indirizzo.
letter-address-change-button = Conferma il nuovo indirizzo
letter-address-change-not-you = Non eri tu? Allora non fare nulla: l’account mantiene il vecchio indirizzo.

letter-address-changed = Il tuo account ha un nuovo indirizzo email
letter-address-changed-what = Ora il tuo account { $brand } usa l’indirizzo { $address }. D’ora in poi le email arrivano lì. Se eri tu, non devi fare nulla.
letter-address-changed-not-you = Non eri tu? Annulla la modifica: torna questo indirizzo, tutti i dispositivi vengono disconnessi e scegli una nuova password.
letter-address-changed-button = Annulla modifica

letter-address-restored = Il tuo vecchio indirizzo email è di nuovo attivo
letter-address-restored-what = Il tuo account { $brand } usa di nuovo questo indirizzo ({ $time }). Tutti i dispositivi sono stati disconnessi.
letter-address-restored-next = Se l’ha cambiato qualcun altro, conosce la tua password. Scegline subito una nuova, così non entra nessun altro.

letter-second-factor-added = Ora due passaggi proteggono il tuo account
letter-second-factor-added-what = Per il tuo account { $brand } è stata configurata un’app di autenticazione ({ $time }). D’ora in poi, per accedere serve un suo codice.
letter-second-factor-removed = Il secondo passaggio è stato rimosso
letter-second-factor-removed-what = L’app di autenticazione è stata rimossa dal tuo account { $brand } ({ $time }). D’ora in poi, per accedere basta la password.
letter-recovery-codes-renewed = Hai nuovi codici di recupero
letter-recovery-codes-renewed-what = Per il tuo account { $brand } sono stati creati nuovi codici di recupero ({ $time }). Quelli vecchi non valgono più.

letter-recovery-code-used = È stato usato un codice di recupero
letter-recovery-code-used-what = Qualcuno ha effettuato l’accesso al tuo account { $brand } con un codice di recupero ({ $time }). { $left ->
    [0] Non ne resta nessuno: creane subito di nuovi.
    [one] Ne resta uno: creane di nuovi prima che ti servano.
   *[other] Ne restano { $left }.
}
letter-recovery-code-used-button = Vedi i miei codici
letter-recovery-code-used-not-you = Non eri tu? Allora qualcuno conosce la tua password e ha uno dei tuoi codici. Scegli una nuova password e crea nuovi codici.

letter-account-closing = Cancellazione del tuo account: { $date }
letter-account-closing-what = Come hai chiesto, chiudiamo il tuo account { $brand }. Data di cancellazione: { $date }. Fino ad allora puoi tornare: ti basta accedere o usare il pulsante.
letter-closing-reminder = Presto il tuo account non ci sarà più
letter-closing-reminder-what = Come hai chiesto, cancelliamo il tuo account { $brand }. Data: { $date }. Se vuoi mantenerlo, usa il pulsante o accedi prima di allora.
letter-closing-button = Mantieni l’account
letter-closing-not-you = Non l’hai chiesto tu? Mantieni l’account e poi scegli una nuova password.

letter-account-reopened = Il tuo account resta
letter-account-reopened-what = È bello riaverti qui. Il tuo account { $brand } è di nuovo aperto, con tutto quello che contiene.
letter-account-reopened-button = Accedi
letter-account-reopened-not-you = Non eri tu? Allora scegli una nuova password.

letter-account-erased = Il tuo account è stato cancellato
letter-account-erased-what = Il tuo account { $brand } e tutto quello che conteneva non ci sono più. Questa è l’ultima email che ricevi da noi.
letter-account-erased-kept = Quello che la legge ci chiede di conservare, lo conserviamo senza il tuo nome: che qualcosa è stato accettato, e quando.
letter-account-erased-again = Puoi registrarti di nuovo con questo indirizzo in qualsiasi momento.

# From support: what they did for a customer, who is never told which of them it was.
letter-fact-changed = Modificato
letter-support-not-asked = Non l’hai chiesto tu? Allora scrivici: ti diciamo perché è stato fatto.

letter-account-locked = Il tuo account è bloccato
letter-account-locked-what = Abbiamo bloccato il tuo account { $brand } e disconnesso tutti i tuoi dispositivi ({ $time }). Nessuno può accedere finché non lo riapriamo. Niente di quello che contiene è andato perso.
letter-account-locked-ask = Scrivi a { $email }, e lo vediamo insieme.
letter-account-locked-ask-us = Scrivici, e lo vediamo insieme.
letter-account-unlocked = Il tuo account è di nuovo aperto
letter-account-unlocked-what = Abbiamo riaperto il tuo account { $brand }. Accedi come prima, con la stessa password.
letter-account-unlocked-password = Se qualcun altro potrebbe conoscere la tua password, prima scegline una nuova:

letter-signed-out-by-support = Le tue sessioni sono state terminate
letter-signed-out-by-support-what = La nostra assistenza ha disconnesso tutti i dispositivi dal tuo account { $brand }. Accedi di nuovo con la tua password.
letter-signed-out-by-support-one = La nostra assistenza ha disconnesso un dispositivo dal tuo account { $brand }. Tutti gli altri restano connessi.

letter-factor-removal-asked = Il secondo passaggio sta per essere rimosso
letter-factor-removal-asked-what = Qualcuno ha detto alla nostra assistenza che hai perso l’app di autenticazione del tuo account { $brand }. Se l’hai chiesto tu, non devi fare nulla.
letter-factor-removal-asked-second = Una seconda persona del nostro team controlla la richiesta, e poi rimuove l’app. Da quel momento, per accedere basta la password.
letter-factor-removal-asked-due = L’app di autenticazione verrà rimossa dal tuo account { $brand }. Data: { $time }. Da quel momento, per accedere basta la password.
letter-factor-removal-not-you = Hai ancora l’app, o non l’hai chiesto tu? Ferma subito la richiesta. Si ferma anche se accedi con un codice dell’app.
letter-factor-removal-button = Mantieni il passaggio
letter-factor-removal-password = Se non l’hai chiesto tu, qualcuno potrebbe conoscere la tua password: scegline anche una nuova.
letter-factor-removal-reminder = Presto il secondo passaggio non ci sarà più
letter-factor-removal-cancelled = Il secondo passaggio resta
letter-factor-removal-cancelled-what = La rimozione dell’app di autenticazione dal tuo account { $brand } è stata annullata ({ $time }). Per accedere ti chiediamo un codice, come prima.
letter-factor-removal-cancelled-not-you = Non avevi chiesto tu la rimozione? Allora qualcuno potrebbe conoscere la tua password. Scegline una nuova.

letter-profile-corrected = Il tuo profilo è stato corretto
letter-profile-corrected-what = La nostra assistenza ha corretto un dato nel profilo del tuo account { $brand }. Perché resti tra noi, questa email non dice cosa c’è scritto ora.
letter-profile-corrected-button = Vedi il mio profilo

letter-closing-by-support-what = La nostra assistenza chiude il tuo account { $brand }. Data di cancellazione: { $date }. Fino ad allora puoi tornare: ti basta accedere o usare il pulsante.
letter-closing-reminder-support = Cancelliamo il tuo account { $brand }, che la nostra assistenza ha chiuso. Data: { $date }. Se vuoi mantenerlo, usa il pulsante o accedi prima di allora.

# To those who work here
letter-staff-alarm = Qualcuno guarda molti clienti
letter-staff-alarm-what = { $name } ha guardato { $many ->
    [one] un dato personale di un cliente
   *[other] { $many } dati personali di clienti
} in meno di un’ora, e non ha potuto vedere il successivo.
letter-staff-alarm-next = Forse è stata una giornata intensa. Se non te lo spieghi, prima sospendi il suo accesso e poi chiedi. Il registro dice cosa ha guardato, e i motivi che ha dato.
letter-staff-alarm-button = Apri la sua pagina
letter-staff-invitation = Invito nello staff di { $brand }
letter-staff-invitation-what = Un proprietario ti ha invitato a lavorare con gli account dei clienti di { $brand }. Il pulsante porta a una pagina dove scegli una password; poi configuri un’app di autenticazione sul telefono.
letter-staff-invitation-button = Accetta l’invito
letter-staff-password = Scegli una nuova password per l’area dello staff
letter-staff-password-what = Un proprietario ti ha inviato questo link per scegliere un’altra password. Tutti i tuoi dispositivi verranno disconnessi, e la tua app di autenticazione resta com’è.
letter-staff-password-button = Scegli una nuova password
letter-staff-until = Il link funziona una volta sola. Scadenza: { $time }.
letter-staff-not-you = Non lavori con { $brand }? Allora qualcuno ha sbagliato a scrivere un indirizzo. Finché il link non viene usato, non succede nulla.
