email-title = Cambia il tuo indirizzo email
email-lead = Usi { $address } per accedere e per ricevere le nostre email.
email-new = Nuovo indirizzo email
email-new-hint = Inviamo un’email a questo indirizzo. Finché non lo confermi, non cambia nulla.
email-submit = Inviami l’email
email-same = È già il tuo indirizzo.
email-taken = Nel frattempo questo indirizzo è passato a un altro account. Il tuo mantiene l’indirizzo che ha.
email-pending = Un nuovo indirizzo è in attesa: { $address }. Confermalo con l’email che abbiamo inviato lì, oppure inseriscine un altro qui sotto.
email-undo-hint = Quando confermi il nuovo indirizzo, avvisiamo quello vecchio. { $days ->
    [one] Da lì puoi annullare la modifica per un giorno.
   *[other] Da lì puoi annullare la modifica per { $days } giorni.
}
email-confirm = Conferma il tuo nuovo indirizzo email
email-confirm-lead = Da quel momento userai <strong>{ $address }</strong> per accedere a { $brand } e per ricevere le nostre email.
email-confirm-submit = Usa questo indirizzo
email-confirm-not-you = Non l’hai chiesto tu? Allora chiudi questa pagina: l’account mantiene il suo indirizzo.
email-undo = Ripristina il vecchio indirizzo
email-undo-lead = <strong>{ $address }</strong> torna a essere l’indirizzo del tuo account.
email-undo-submit = Ripristina il vecchio indirizzo
email-undo-next = Tutti i dispositivi vengono disconnessi, perché nel tuo account potrebbe esserci qualcun altro. Dopo, scegli una nuova password.
