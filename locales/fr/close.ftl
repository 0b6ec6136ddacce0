close-title = Fermer votre compte
close-lead = Votre compte sera supprimé le { $date }. D’ici là, pendant { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}, il suffit de vous connecter pour revenir.
close-goes = Ce qui disparaît
close-goes-profile = Votre adresse, votre nom et tout votre profil
close-goes-access = Votre mot de passe, votre application d’authentification et vos codes de récupération
close-goes-devices = Tous vos appareils sont déconnectés, et la liste des appareils et des lieux est supprimée
close-goes-letters = Ce que nous vous avons écrit
close-stays = Ce qui reste, et pourquoi
close-stays-consents = La preuve de ce que vous avez accepté et retiré, sans votre nom : la loi nous oblige à pouvoir la fournir (RGPD, article 7, paragraphe 1). On ne peut la retrouver qu’avec votre adresse.
close-stays-events = La trace qu’un événement a eu lieu, et quand, sous forme d’empreintes qui ne disent rien de vous : ainsi, personne ne peut modifier l’historique sans que cela se voie.
close-now = Fermer maintenant
close-export-first = Vous voulez garder une copie ? <link>Récupérez d’abord vos données</link>.
close-confirm = Je comprends que mon compte sera supprimé le { $date }.
close-confirm-missing = Cochez cette case pour fermer votre compte.
close-submit = Fermer mon compte
close-keep = Le garder
keep-account = Garder votre compte ?
keep-account-lead = Votre compte { $brand } sera supprimé le { $date }. Un clic suffit pour le garder, avec tout ce qu’il contient.
keep-account-submit = Garder mon compte
keep-account-else = Si vous voulez le fermer, vous n’avez rien à faire.
