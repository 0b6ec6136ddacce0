mailbox = Postfach
mailbox-lead = E-Mails, die das Portal verschickt hätte. Während der Entwicklung bleiben sie hier.
mailbox-letters = Neueste zuerst
mailbox-waiting = Wartet
mailbox-empty = Noch keine E-Mails
mailbox-empty-hint = Registrieren Sie sich, dann liegt hier die E-Mail, mit der Sie Ihre Adresse bestätigen.
mailbox-open = Lesen
