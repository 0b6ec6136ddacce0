mailbox = Boîte d’envoi
mailbox-lead = Les e-mails que nous aurions envoyés. En développement, ils restent ici.
mailbox-letters = Du plus récent au plus ancien
mailbox-waiting = En attente
mailbox-empty = Pas encore d’e-mails
mailbox-empty-hint = Créez un compte, et l’e-mail qui confirme votre adresse s’affichera ici.
mailbox-open = Lire
