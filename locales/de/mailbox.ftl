mailbox = Postfach
mailbox-lead = Briefe, die dieses Haus verschickt hätte. In der Entwicklung bleiben sie hier.
mailbox-letters = Neueste zuerst
mailbox-waiting = Wartet
mailbox-empty = Noch keine Briefe
mailbox-empty-hint = Registrieren Sie sich, dann liegt hier der Brief, der Ihre Adresse bestätigt.
mailbox-open = Lesen
