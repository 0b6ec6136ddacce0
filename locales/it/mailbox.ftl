mailbox = Casella di posta
mailbox-lead = Le email che questo sito avrebbe inviato. In fase di sviluppo restano qui.
mailbox-letters = Dalla più recente
mailbox-waiting = In attesa
mailbox-empty = Ancora nessuna email
mailbox-empty-hint = Registrati, e qui troverai l’email per confermare il tuo indirizzo.
mailbox-open = Leggi
