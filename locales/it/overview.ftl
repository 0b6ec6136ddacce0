overview-hello = Ciao, { $name }
overview-hello-nobody = Ciao
overview-lead = Tutto sul tuo account { $brand }, in un unico posto.
overview-few-codes = { $count ->
    [0] <strong>Non ti restano codici di recupero.</strong>
    [one] <strong>Ti resta un codice di recupero.</strong>
   *[other] <strong>Ti restano { $count } codici di recupero.</strong>
} Creane di nuovi prima che ti servano. <link>Nuovi codici</link>
overview-security = Sicurezza
# Tags: how well the account is protected.
overview-strong = Alta
overview-password-only = Solo password
overview-with-app = Password e app di autenticazione.
overview-without-app = L’account sarebbe molto più sicuro con un’app di autenticazione.
overview-password-changed = Ultima modifica della password: { $date }.
overview-security-link = Controlla
overview-devices = Dispositivi
# Stands below the number of devices, which is large: “3”, then “Signed in now.”
overview-signed-in = { $count ->
    [one] Adesso è connesso solo questo.
   *[other] Connessi adesso.
}
overview-newest = Il più recente: { $device }, { $when }.
overview-devices-link = Vedi tutti
overview-privacy = Privacy
overview-of = { $given } su { $total }
overview-allow = Consenti: { $list }. Nient’altro.
overview-allow-nothing = Finora non consenti nulla.
overview-privacy-link = Scegli
overview-lately = Di recente
overview-all-activity = Tutta l’attività
overview-nothing = Ancora nessuna attività
overview-nothing-hint = Qui vedrai gli accessi e le modifiche al tuo account.
