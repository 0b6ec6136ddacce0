confirm = Confirmez votre identité
confirm-lead = L’étape suivante est sensible : nous préférons vérifier que c’est bien vous.
confirm-who = Vous utilisez le compte <strong>{ $email }</strong>
confirm-submit = Continuer
confirm-not-now = Pas maintenant
