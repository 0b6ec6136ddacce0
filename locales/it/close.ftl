close-title = Chiudi il tuo account
close-lead = Data di cancellazione del tuo account: { $date }. Fino ad allora, per { $days ->
    [one] un giorno
   *[other] { $days } giorni
}, puoi tornare: ti basta accedere.
close-goes = Cosa viene cancellato
close-goes-profile = Il tuo indirizzo email, il tuo nome e tutto il tuo profilo
close-goes-access = La tua password, la tua app di autenticazione e i tuoi codici di recupero
close-goes-devices = Tutti i dispositivi vengono disconnessi e l’elenco di dispositivi e luoghi viene cancellato
close-goes-letters = Le email che ti abbiamo scritto
close-stays = Cosa resta, e perché
close-stays-consents = La prova di ciò che hai accettato e revocato, senza il tuo nome: la legge ci obbliga a poterla mostrare (GDPR, articolo 7, paragrafo 1). Si può ritrovare solo con il tuo indirizzo email.
close-stays-events = Il fatto che qualcosa è successo, e quando, sotto forma di impronte informatiche che non dicono nulla di te: così nessuno può modificare il registro di nascosto.
close-now = Chiudi l’account
close-export-first = Vuoi tenere una copia? Prima <link>scarica i tuoi dati</link>.
close-confirm = Ho capito che il mio account verrà cancellato. Data: { $date }.
close-confirm-missing = Spunta questa casella per chiudere l’account.
close-submit = Chiudi il mio account
close-keep = Mantienilo
keep-account = Vuoi mantenere l’account?
keep-account-lead = Data di cancellazione del tuo account { $brand }: { $date }. Basta un clic e l’account resta, con tutto quello che contiene.
keep-account-submit = Mantieni l’account
keep-account-else = Se vuoi chiuderlo, non devi fare nulla.
