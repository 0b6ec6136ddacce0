# Stages of the journey between sign-in and destination.
accept = { $title } : une nouvelle version
accept-lead = Merci de la lire et de l’accepter pour continuer.
accept-valid-from = En vigueur à partir du { $date }
accept-read = Lire le texte
accept-submit = Accepter et continuer
accept-else = Vous pouvez aussi décider plus tard : d’ici là, votre compte reste tel quel.
reopen = Votre compte va être fermé
reopen-lead = Vous nous avez demandé de le fermer. Le { $date }, nous supprimerons tout ce qu’il contient. D’ici là, vous pouvez le garder.
reopen-submit = Garder mon compte
reopen-else = Si vous voulez le fermer, vous n’avez rien à faire.
