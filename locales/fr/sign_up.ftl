sign-up = Créer un compte
sign-up-lead = Un seul compte pour tout chez { $brand }.
sign-up-submit = Créer mon compte
sign-up-decisions = Vos choix
sign-up-privacy = Ce que nous faisons de vos données est expliqué dans la <link>politique de confidentialité</link>.
sign-up-have = Vous avez déjà un compte ? <link>Se connecter</link>
