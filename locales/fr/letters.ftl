# Letters. Each message may use { $brand }. A subject stands alone; it is the heading too.
letter-foot = { $brand } ne vous demande jamais votre mot de passe par e-mail ou par téléphone.
letter-help = Une question ? Écrivez à { $email }.
letter-fact-time = Date
letter-fact-device = Appareil
letter-fact-place = Lieu
# A line in the letter’s text: “Device: Firefox on Linux”.
letter-fact = { $name } : { $value }
letter-not-you-recover = Ce n’était pas vous ? Quelqu’un d’autre a peut-être accès à votre compte. Choisissez tout de suite un nouveau mot de passe : cela déconnecte tous les autres appareils.
letter-not-you-button = Nouveau mot de passe

letter-confirm-address = Confirmez votre adresse
letter-confirm-address-code = Quelqu’un, sans doute vous, est en train de créer un compte { $brand } avec cette adresse. Saisissez ce code sur la page où vous avez commencé. Il est valable 10 minutes :
letter-confirm-address-link = Ou utilisez le bouton. Il est valable 24 heures.
letter-confirm-address-button = Confirmer mon adresse
letter-confirm-address-not-you = Ce n’était pas vous ? Ne faites rien : sans votre confirmation, aucun compte n’est créé, et les informations saisies sont supprimées au bout de 7 jours.

letter-account-exists = Vous avez déjà un compte { $brand }
letter-account-exists-what = Quelqu’un, sans doute vous, a voulu créer un compte avec cette adresse. Vous en avez déjà un : il suffit de vous connecter.
letter-account-exists-button = Se connecter
letter-account-exists-forgotten = Mot de passe oublié ? Choisissez-en un nouveau ici :
letter-account-exists-not-you = Ce n’était pas vous ? Ne faites rien. Rien n’a changé sur votre compte, et la personne n’a pas appris que vous en avez un.

letter-new-sign-in = Nouvelle connexion : { $device }
letter-new-sign-in-from = Nouvelle connexion depuis { $place }
letter-new-sign-in-what = Quelqu’un s’est connecté à votre compte { $brand } avec un appareil que nous ne connaissions pas encore.
letter-new-sign-in-you = Si c’était vous, vous n’avez rien à faire.
letter-new-sign-in-not-you = Ce n’était pas vous ? Fermez cette session, puis choisissez un nouveau mot de passe.
letter-new-sign-in-button = Fermer cette session

letter-recovery = Choisissez un nouveau mot de passe
letter-recovery-what = Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour votre compte { $brand }. Le bouton vous permet de le choisir. Il fonctionne une seule fois, pendant une heure.
letter-recovery-button = Nouveau mot de passe
letter-recovery-not-you = Ce n’était pas vous ? Ne faites rien : votre mot de passe reste le même.

letter-password-changed = Votre mot de passe a été changé
letter-password-changed-what = Le mot de passe de votre compte { $brand } a été changé le { $time }. Tous les autres appareils ont été déconnectés. Si c’était vous, vous n’avez rien à faire.

letter-address-change = Confirmez votre nouvelle adresse
letter-address-change-link = Vous voulez utiliser cette adresse pour votre compte { $brand }. Connectez-vous comme d’habitude et confirmez-la avec le bouton. Il est valable 24 heures. D’ici là, votre compte garde l’ancienne adresse.
letter-address-change-button = Confirmer mon adresse
letter-address-change-not-you = Ce n’était pas vous ? Ne faites rien : le compte garde son ancienne adresse.

letter-address-changed = Votre compte a une nouvelle adresse
letter-address-changed-what = Votre compte { $brand } utilise maintenant l’adresse { $address }. Nos e-mails y arriveront désormais. Si c’était vous, vous n’avez rien à faire.
letter-address-changed-not-you = Ce n’était pas vous ? Rétablissez cette adresse : tous les appareils seront déconnectés, et vous choisirez un nouveau mot de passe.
letter-address-changed-button = Rétablir l’adresse

letter-address-restored = Votre ancienne adresse est rétablie
letter-address-restored-what = Votre compte { $brand } utilise à nouveau cette adresse depuis le { $time }. Tous les appareils ont été déconnectés.
letter-address-restored-next = Si quelqu’un d’autre l’avait changée, cette personne connaît votre mot de passe. Choisissez-en un nouveau maintenant, pour que personne d’autre n’ait accès à votre compte.

letter-second-factor-added = Votre compte est protégé par la validation en deux étapes
letter-second-factor-added-what = Une application d’authentification a été configurée pour votre compte { $brand } le { $time }. Désormais, il faut un code de cette application pour se connecter.
letter-second-factor-removed = La validation en deux étapes est désactivée
letter-second-factor-removed-what = L’application d’authentification a été retirée de votre compte { $brand } le { $time }. Désormais, votre mot de passe suffit pour vous connecter.
letter-recovery-codes-renewed = Vous avez de nouveaux codes de récupération
letter-recovery-codes-renewed-what = Les codes de récupération de votre compte { $brand } ont été renouvelés le { $time }. Les anciens ne fonctionnent plus.

letter-recovery-code-used = Un code de récupération a été utilisé
letter-recovery-code-used-what = Quelqu’un s’est connecté à votre compte { $brand } avec un code de récupération le { $time }. { $left ->
    [0] Il n’en reste plus : renouvelez-les maintenant.
    [one] Il en reste un : renouvelez-les avant d’en avoir besoin.
   *[other] Il en reste { $left }.
}
letter-recovery-code-used-button = Voir mes codes
letter-recovery-code-used-not-you = Ce n’était pas vous ? Alors quelqu’un connaît votre mot de passe et possède l’un de vos codes. Choisissez un nouveau mot de passe et renouvelez vos codes.

letter-account-closing = Votre compte sera supprimé le { $date }
letter-account-closing-what = Comme vous l’avez demandé, nous fermons votre compte { $brand }. Jusqu’au { $date }, vous pouvez revenir en vous connectant ou avec le bouton. Ensuite, nous le supprimerons.
letter-closing-reminder = Votre compte sera bientôt supprimé
letter-closing-reminder-what = Le { $date }, nous supprimerons votre compte { $brand }, comme vous l’avez demandé. Si vous voulez le garder, utilisez le bouton ou connectez-vous avant cette date.
letter-closing-button = Garder mon compte
letter-closing-not-you = Ce n’est pas vous qui l’avez demandé ? Gardez le compte, puis choisissez un nouveau mot de passe.

letter-account-reopened = Vous gardez votre compte
letter-account-reopened-what = C’est un plaisir de vous retrouver. Votre compte { $brand } est à nouveau ouvert, avec tout ce qu’il contient.
letter-account-reopened-button = Se connecter
letter-account-reopened-not-you = Ce n’était pas vous ? Choisissez un nouveau mot de passe.

letter-account-erased = Votre compte est supprimé
letter-account-erased-what = Votre compte { $brand } et son contenu ont été supprimés. Ceci est notre dernier e-mail.
letter-account-erased-kept = Ce que la loi nous impose de garder, nous le gardons sans votre nom : le fait qu’un accord a été donné, et sa date.
letter-account-erased-again = Vous pouvez recréer un compte avec cette adresse à tout moment.

# From support: what they did for a customer, who is never told which of them it was.
letter-fact-changed = Modifié
letter-support-not-asked = Vous n’avez rien demandé ? Écrivez-nous : nous vous dirons pourquoi cela a été fait.

letter-account-locked = Votre compte est bloqué
letter-account-locked-what = Nous avons bloqué votre compte { $brand } le { $time } et déconnecté tous vos appareils. Personne ne peut se connecter tant que nous ne l’avons pas rouvert. Rien de ce qu’il contient n’est perdu.
letter-account-locked-ask = Écrivez à { $email }, et nous regarderons cela ensemble.
letter-account-locked-ask-us = Écrivez-nous, et nous regarderons cela ensemble.
letter-account-unlocked = Votre compte est à nouveau ouvert
letter-account-unlocked-what = Nous avons rouvert votre compte { $brand }. Connectez-vous comme avant, avec le même mot de passe.
letter-account-unlocked-password = Si quelqu’un d’autre connaît peut-être votre mot de passe, choisissez-en d’abord un nouveau :

letter-signed-out-by-support = Vos sessions ont été fermées
letter-signed-out-by-support-what = Notre support a déconnecté tous les appareils de votre compte { $brand }. Reconnectez-vous avec votre mot de passe.
letter-signed-out-by-support-one = Notre support a déconnecté un appareil de votre compte { $brand }. Tous les autres restent connectés.

letter-factor-removal-asked = La validation en deux étapes va être désactivée
letter-factor-removal-asked-what = On a indiqué à notre support que vous avez perdu l’application d’authentification de votre compte { $brand }. Si la demande vient de vous, vous n’avez rien à faire.
letter-factor-removal-asked-second = Une deuxième personne de notre équipe examine la demande, puis retire l’application. Ensuite, votre mot de passe suffira pour vous connecter.
letter-factor-removal-asked-due = Le { $time }, l’application d’authentification sera retirée de votre compte { $brand }. Ensuite, votre mot de passe suffira pour vous connecter.
letter-factor-removal-not-you = Vous avez encore l’application, ou vous n’avez rien demandé ? Arrêtez tout maintenant. Une connexion avec un code de l’application arrête aussi la demande.
letter-factor-removal-button = Garder les deux étapes
letter-factor-removal-password = Si la demande ne vient pas de vous, quelqu’un connaît peut-être votre mot de passe : choisissez-en aussi un nouveau.
letter-factor-removal-reminder = La validation en deux étapes sera bientôt désactivée
letter-factor-removal-cancelled = La validation en deux étapes reste activée
letter-factor-removal-cancelled-what = Le retrait de l’application d’authentification de votre compte { $brand } a été annulé le { $time }. La connexion demande un code, comme avant.
letter-factor-removal-cancelled-not-you = Ce n’est pas vous qui aviez demandé ce retrait ? Alors quelqu’un connaît peut-être votre mot de passe. Choisissez-en un nouveau.

letter-profile-corrected = Votre profil a été corrigé
letter-profile-corrected-what = Notre support a corrigé une donnée dans le profil de votre compte { $brand }. Pour que cela reste entre nous, cet e-mail ne dit pas ce qui y figure maintenant.
letter-profile-corrected-button = Voir mon profil

letter-closing-by-support-what = Notre support ferme votre compte { $brand }. Jusqu’au { $date }, vous pouvez revenir en vous connectant ou avec le bouton. Ensuite, nous le supprimerons.
letter-closing-reminder-support = Le { $date }, nous supprimerons votre compte { $brand }, que notre support a fermé. Si vous voulez le garder, utilisez le bouton ou connectez-vous avant cette date.

# To those who work here
letter-staff-alarm = Quelqu’un consulte beaucoup de clients
letter-staff-alarm-what = { $name } a consulté { $many ->
    [one] { $many } donnée personnelle d’un client
   *[other] { $many } données personnelles de clients
} en moins d’une heure, et n’a pas pu consulter la suivante.
letter-staff-alarm-next = La journée était peut-être chargée. Si vous n’avez pas d’explication, suspendez d’abord son accès, puis posez la question. Le journal dit ce qui a été consulté, et les motifs donnés.
letter-staff-alarm-button = Ouvrir sa page
letter-staff-invitation = Invitation à rejoindre l’équipe { $brand }
letter-staff-invitation-what = Un propriétaire vous invite à travailler avec les comptes clients de { $brand }. Le bouton mène à une page où vous choisissez un mot de passe ; ensuite, vous configurez une application d’authentification sur votre téléphone.
letter-staff-invitation-button = Accepter l’invitation
letter-staff-password = Choisissez un nouveau mot de passe pour l’espace de l’équipe
letter-staff-password-what = Un propriétaire vous a envoyé ce lien pour choisir un autre mot de passe. Tous vos appareils seront alors déconnectés, et votre application d’authentification reste la même.
letter-staff-password-button = Nouveau mot de passe
letter-staff-until = Le lien fonctionne une seule fois, jusqu’au { $time }.
letter-staff-not-you = Vous ne travaillez pas avec { $brand } ? Alors quelqu’un s’est trompé d’adresse. Rien ne se passe tant que le lien n’est pas utilisé.
