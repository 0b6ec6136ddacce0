confirm = Bestätigen Sie, dass Sie es sind
confirm-lead = Was jetzt kommt, ist sensibel. Deshalb fragen wir noch einmal nach.
confirm-who = Angemeldet als <strong>{ $email }</strong>
confirm-submit = Weiter
confirm-not-now = Nicht jetzt
