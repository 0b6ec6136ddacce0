confirm = Bestätigen Sie, dass Sie es sind
confirm-lead = Was jetzt kommt, ist heikel. Deshalb fragen wir noch einmal.
confirm-who = Angemeldet als <strong>{ $email }</strong>
confirm-submit = Weiter
confirm-not-now = Nicht jetzt
