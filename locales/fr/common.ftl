# What many pages say. `language-name` is what the language's speakers call it.
language-name = Français

skip = Aller au contenu
menu = Menu
nav = Compte
nav-overview = Vue d’ensemble
nav-profile = Profil
nav-security = Connexion et sécurité
nav-devices = Appareils
nav-privacy = Vie privée et consentements
nav-activity = Activité
nav-data = Vos données
# Two parts of one thing, as a device and its place, or a street and its town.
joined = { $first }, { $second }
# Two sentences, one after the other.
sentences = { $first } { $second }
sign-out = Déconnexion
foot-languages = Langues
foot-legal = Informations légales et aide
foot-imprint = Mentions légales
foot-help = Aide
legal-privacy = Confidentialité
legal-terms = Conditions

pager = Pages
pager-newer = Plus récent
pager-older = Plus ancien

# Forms
problems = { $count ->
    [one] { $count } point est à revoir :
   *[other] { $count } points sont à revoir :
}
field-optional = (facultatif)
field-email = Adresse e-mail
field-password = Mot de passe
choice-blank = Choisissez
email-missing = Saisissez votre adresse e-mail.
email-malformed = Cela ne ressemble pas à une adresse e-mail. Il faut un @ et un domaine : name@example.com.
password-missing = Saisissez votre mot de passe.
too-many-tries = Trop de tentatives. Vous pourrez réessayer dans { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}.

# Times
# Stand alone, and in sentences.
ago-now = à l’instant
ago-minutes = { $count ->
    [one] il y a { $count } minute
   *[other] il y a { $count } minutes
}
ago-hours = { $count ->
    [one] il y a { $count } heure
   *[other] il y a { $count } heures
}
ago-today = aujourd’hui, { $time }
ago-yesterday = hier, { $time }
# Stand in a sentence: “You can try again in 40 seconds.”
wait-seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } secondes
}
wait-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
wait-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}

# Passwords and codes
password-wrong = Ce n’est pas le mot de passe de ce compte.
code-missing = Saisissez le code.
code-wrong = Ce n’est pas le bon code. { $left ->
    [one] Il vous reste { $left } tentative.
   *[other] Il vous reste { $left } tentatives.
}
code-expired = Ce code est trop ancien ou a été essayé trop souvent. Nous pouvons vous en envoyer un nouveau.
second-factor-wrong = Ce code n’est pas le bon. Les codes changent toutes les 30 secondes : prenez celui qui est affiché maintenant.
second-factor-code = Code
second-factor-code-hint = Les six chiffres de votre application d’authentification, ou l’un de vos codes de récupération.

# Attributes and decisions
consent-text = Le texte exact
consent-text-of = Le texte exact : { $what }
consent-needed = Sans cela, pas de compte possible.
