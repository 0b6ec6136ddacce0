overview-hello = Bonjour { $name }
overview-hello-nobody = Bonjour
overview-lead = Tout votre compte { $brand }, au même endroit.
overview-few-codes = { $count ->
    [0] <strong>Il ne vous reste plus de code de récupération.</strong>
    [one] <strong>Il vous reste un code de récupération.</strong>
   *[other] <strong>Il vous reste { $count } codes de récupération.</strong>
} Renouvelez-les avant d’en avoir besoin. <link>Nouveaux codes</link>
overview-security = Sécurité
# Tags: how well the account is protected.
overview-strong = Élevée
overview-password-only = Mot de passe seul
overview-with-app = Mot de passe et application d’authentification.
overview-without-app = Avec une application d’authentification, votre compte serait bien mieux protégé.
overview-password-changed = Mot de passe changé le { $date }.
overview-security-link = Vérifier
overview-devices = Appareils
# Stands below the number of devices, which is large: “3”, then “Signed in now.”
overview-signed-in = { $count ->
    [one] Seul cet appareil est connecté.
   *[other] Connectés en ce moment.
}
overview-newest = Le plus récent : { $device }, { $when }.
overview-devices-link = Tout voir
overview-privacy = Vie privée
overview-of = { $given } sur { $total }
overview-allow = Vous autorisez : { $list }. Rien d’autre.
overview-allow-nothing = Vous n’autorisez rien pour l’instant.
overview-privacy-link = Décider
overview-lately = Récemment
overview-all-activity = Toute l’activité
overview-nothing = Rien pour l’instant
overview-nothing-hint = Vos connexions et les modifications de votre compte s’afficheront ici.
