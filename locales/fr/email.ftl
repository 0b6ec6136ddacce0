email-title = Changer d’adresse e-mail
email-lead = Vous vous connectez avec { $address }, et nos e-mails arrivent à cette adresse.
email-new = Nouvelle adresse e-mail
email-new-hint = Nous y enverrons un e-mail. Rien ne change tant que vous n’avez pas confirmé.
email-submit = Recevoir l’e-mail
email-same = C’est déjà votre adresse.
email-taken = Un autre compte utilise maintenant cette adresse. Votre compte garde la sienne.
email-pending = Une nouvelle adresse est en attente : { $address }. Confirmez-la avec l’e-mail que nous y avons envoyé, ou saisissez-en une autre ci-dessous.
email-undo-hint = Quand vous aurez confirmé la nouvelle adresse, nous préviendrons l’ancienne. { $days ->
    [one] Le changement pourra être annulé depuis celle-ci pendant { $days } jour.
   *[other] Le changement pourra être annulé depuis celle-ci pendant { $days } jours.
}
email-confirm = Confirmez votre nouvelle adresse
email-confirm-lead = Vous vous connecterez désormais à { $brand } avec <strong>{ $address }</strong>, et nos e-mails arriveront à cette adresse.
email-confirm-submit = Utiliser cette adresse
email-confirm-not-you = Vous n’avez rien demandé ? Fermez cette page : le compte garde son adresse.
email-undo = Rétablir votre ancienne adresse
email-undo-lead = <strong>{ $address }</strong> redevient l’adresse de votre compte.
email-undo-submit = Rétablir mon ancienne adresse
email-undo-next = Tous les appareils seront déconnectés, car quelqu’un d’autre a peut-être accès à votre compte. Choisissez ensuite un nouveau mot de passe.
