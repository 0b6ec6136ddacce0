# The hub, and what the pages behind it share.
cancel = Annuler
not-now = Pas maintenant
security-lead = Comment vous vous connectez, et ce qui protège votre compte.
security-sign-in = Comment vous vous connectez
security-change = Modifier
security-change-email = Modifier l’adresse e-mail
security-change-password = Modifier le mot de passe
security-password-since = Changé le { $date }.
security-second-step = Validation en deux étapes
security-app = Application d’authentification
security-app-why = Avec elle, un mot de passe volé ne suffit plus : il faut aussi un code de votre téléphone pour se connecter.
# Stands behind the tag “On”.
security-app-since = depuis le { $date }
# Tags: what stands at the authenticator app.
security-on = Activée
security-off = Désactivée
security-set-up = Configurer
security-manage = Gérer
security-manage-spoken = Gérer : { $what }
security-codes = Codes de récupération
security-codes-left = { $count ->
    [0] Il n’en reste plus.
    [one] Il en reste un.
   *[other] Il en reste { $count }.
}
security-renew-codes = Renouveler les codes
security-few-codes = { $count ->
    [0] <strong>Il ne vous reste plus de code de récupération.</strong> Sans votre téléphone, vous ne pourriez pas vous connecter. <link>Renouveler les codes</link>
    [one] <strong>Il vous reste un code de récupération.</strong> Renouvelez-les avant d’en avoir besoin. <link>Renouveler les codes</link>
   *[other] <strong>Il vous reste { $count } codes de récupération.</strong> Renouvelez-les avant d’en avoir besoin. <link>Renouveler les codes</link>
}
