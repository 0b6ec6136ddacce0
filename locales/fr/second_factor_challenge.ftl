second-factor-challenge = Saisissez votre code
second-factor-challenge-lead = Votre mot de passe est correct. Encore une étape : le code de votre application d’authentification.
second-factor-lost = Vous n’avez pas accès à votre application ?
second-factor-lost-hint = Saisissez plutôt l’un de vos codes de récupération. Chacun fonctionne une seule fois.
second-factor-other-account = Utiliser un autre compte
