mailbox = Postfach
mailbox-lead = E-Mails, die dieses Portal verschickt hätte. Während der Entwicklung bleiben sie hier.
mailbox-letters = Neueste zuerst
mailbox-waiting = Wartet
mailbox-empty = Noch keine E-Mails
mailbox-empty-hint = Registriere dich, dann liegt hier die E-Mail, mit der du deine Adresse bestätigst.
mailbox-open = Lesen
