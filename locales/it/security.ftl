# The hub, and what the pages behind it share.
cancel = Annulla
not-now = Non ora
security-lead = Come accedi, e cosa protegge il tuo accesso.
security-sign-in = Come accedi
security-change = Cambia
security-change-email = Cambia l’indirizzo email
security-change-password = Cambia la password
security-password-since = Ultima modifica: { $date }.
security-second-step = Secondo passaggio
security-app = App di autenticazione
security-app-why = Così una password rubata non basta più: per accedere serve anche un codice dal tuo telefono.
# Stands behind the tag “On”.
security-app-since = configurata: { $date }
# Tags: what stands at the authenticator app.
security-on = Attiva
security-off = Non attiva
security-set-up = Configura
security-manage = Gestisci
security-manage-spoken = Gestisci: { $what }
security-codes = Codici di recupero
security-codes-left = { $count ->
    [0] Non ne restano.
    [one] Ne resta uno.
   *[other] Ne restano { $count }.
}
security-renew-codes = Crea nuovi codici
security-few-codes = { $count ->
    [0] <strong>Non ti restano codici di recupero.</strong> Senza il telefono non potresti accedere. <link>Crea nuovi codici</link>
    [one] <strong>Ti resta un codice di recupero.</strong> Creane di nuovi prima che ti servano. <link>Crea nuovi codici</link>
   *[other] <strong>Ti restano { $count } codici di recupero.</strong> Creane di nuovi prima che ti servano. <link>Crea nuovi codici</link>
}
