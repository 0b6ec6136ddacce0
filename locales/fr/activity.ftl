# What happened: activity-<kind>. What more there is to say: activity-fact-<fact>, for one value with -<value>, for one kind of event
# activity-<kind>-<fact>-<value>. A fact without words isn't told.
activity-lead = Ce qui s’est passé sur votre compte, du plus récent au plus ancien. Vous ne reconnaissez pas quelque chose ? <password>Changez votre mot de passe</password> et <devices>déconnectez les appareils</devices> que vous ne connaissez pas.
activity-none = Rien pour l’instant
activity-none-hint = Vos connexions et les modifications de votre compte s’afficheront ici.
activity-today = Aujourd’hui
activity-yesterday = Hier
activity-here = Dans cette session

activity-sign-up-asked = Quelqu’un s’est inscrit
activity-sign-up-refused = Un formulaire d’inscription était à revoir
activity-signed-up = Vous avez créé votre compte
activity-signed-in = Connexion à votre compte
activity-sign-in-begun = Vous avez saisi le bon mot de passe
activity-sign-in-failed = Tentative de connexion échouée
activity-signed-out = Déconnexion de votre compte
activity-confirmed = Vous avez confirmé votre identité
activity-recovery-asked = Quelqu’un a demandé un lien pour choisir un nouveau mot de passe
activity-recovered = Vous avez choisi un nouveau mot de passe grâce au lien reçu par e-mail
activity-password-changed = Vous avez changé votre mot de passe
activity-address-change-asked = Vous avez saisi une nouvelle adresse e-mail
activity-address-changed = Vous avez confirmé votre nouvelle adresse e-mail
activity-address-restored = Vous avez rétabli votre ancienne adresse e-mail
activity-profile-changed = Vous avez modifié votre profil
activity-second-factor-added = Vous avez configuré une application d’authentification
activity-second-factor-removed = Vous avez retiré l’application d’authentification
activity-recovery-codes-renewed = Vous avez renouvelé vos codes de récupération
activity-recovery-code-used = Vous avez utilisé un code de récupération
activity-contract-accepted = Vous avez accepté un contrat
activity-consent-given = Vous avez donné une autorisation
activity-consent-withdrawn = Vous avez retiré un consentement
activity-consent-declined = Vous avez répondu « Pas maintenant » à un nouveau texte
activity-session-ended = Vous avez fermé une session
activity-sessions-ended = Vous avez déconnecté tous vos autres appareils
activity-exported = Vous avez téléchargé vos données
activity-closing-started = Vous nous avez demandé de fermer votre compte
activity-reopened = Vous avez choisi de garder votre compte
activity-erased = Votre compte a été supprimé
# What staff did, told to the customer; `reason` follows as a fact.
activity-looked = Le support a ouvert la page de votre compte
activity-revealed = Le support a consulté une donnée de votre profil
activity-noted = Le support a écrit une note sur votre compte
activity-verification-resent = Le support vous a renvoyé l’e-mail avec le lien de confirmation
activity-recovery-started = Le support vous a envoyé un lien pour choisir un nouveau mot de passe
activity-sessions-ended-by-staff = Le support a fermé vos sessions
activity-factor-removal-asked = Il a été demandé au support de désactiver la validation en deux étapes
activity-factor-removal-cancelled = La désactivation de la validation en deux étapes a été annulée
activity-factor-removal-done = Le support a désactivé la validation en deux étapes
activity-locked = Le support a bloqué votre compte
activity-unlocked = Le support a débloqué votre compte
activity-corrected = Le support a corrigé une donnée de votre profil
activity-closed-by-staff = Le support a lancé la fermeture de votre compte
activity-reopened-by-staff = Le support a annulé la fermeture de votre compte
activity-imported = Votre compte a été repris de notre ancien système
activity-limit-released = Le support vous a permis de réessayer sans attendre
activity-other = Votre compte a été modifié

activity-fact-new_browser-true = nouvel appareil
activity-fact-second_factor-true = avec un code de votre application
activity-fact-by-letter = avec le lien reçu par e-mail
activity-fact-by-code = avec un code de votre application
activity-fact-by-time = après le délai indiqué dans les e-mails
activity-fact-by-lapse = personne ne l’a approuvée à temps
activity-fact-by-lock = car le compte a été bloqué
activity-fact-by-house = la personne qui l’avait demandée n’en a plus le droit
activity-factor-removal-asked-alone-true = un délai vous permet de l’arrêter
activity-factor-removal-asked-alone-false = une deuxième personne examine d’abord la demande
activity-sessions-ended-by-staff-one-true = sur un seul appareil
activity-fact-purpose = { $value }
activity-fact-changed = { $value }
activity-fact-changed-language = Langue
activity-fact-changed-time_zone = Fuseau horaire
activity-fact-version = version { $value }
activity-fact-left = { $value ->
    [0] il n’en reste plus
    [one] il en reste un
   *[other] il en reste { $value }
}
activity-fact-count = { $value ->
    [0] aucun autre appareil
    [one] un appareil
   *[other] { $value } appareils
}
activity-sign-in-begun-stage-second-factor = un code a ensuite été demandé
activity-sign-in-begun-stage-reopen = le compte était sur le point d’être fermé
activity-sign-in-begun-stage-accept = il y avait un contrat à accepter
activity-sign-in-failed-why-locked = mot de passe correct, mais compte bloqué
activity-sign-in-failed-factor-password = mot de passe incorrect
activity-sign-in-failed-factor-code = mot de passe correct, mais code incorrect
activity-confirmed-factor-password = avec votre mot de passe
activity-confirmed-factor-code = avec un code
activity-fact-field = { $value }
activity-fact-field-sign-in-address = Adresse e-mail
activity-fact-field-new-address = Nouvelle adresse e-mail
activity-fact-field-open-sessions = Appareils et lieux
activity-fact-field-activity-devices = Appareils et lieux de votre activité
# The reason that staff gave, in their own words.
activity-fact-reason = « { $value } »
