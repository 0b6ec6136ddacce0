# Finding customers, looking at them, helping them.
customers-title = Clients
customers-lead = Trouvez la personne qui écrit ou appelle. Noms et adresses ne s’affichent qu’en partie ; la personne vous dit le reste.
customers-box = Qui cherchez-vous ?
customers-box-hint = Une adresse e-mail, un identifiant, un numéro de téléphone avec + et l’indicatif du pays, ou le début d’une adresse ou d’un nom (au moins deux caractères).
customers-find = Chercher
customers-too-short = Saisissez au moins { $fewest } caractères.
customers-too-long = C’est plus long que n’importe quel nom ou adresse. Saisissez seulement le début.
customers-characters = Il y a là un caractère qui n’existe dans aucun nom ni aucune adresse. Saisissez à nouveau votre recherche.
customers-too-many = Vous avez fait beaucoup de recherches en une minute. Vous pourrez continuer dans { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}.

# Filters
customers-filters = Filtres
customers-filters-set = Filtres (choisis : { $count })
customers-filters-use = Appliquer les filtres
customers-any = Indifférent
customers-status = Statut
customers-status-active = Actif
customers-status-closing = En fermeture
customers-status-locked = Bloqué
customers-from = Client depuis : du
customers-until = Client depuis : au
customers-brand = Marque
customers-language = Langue
customers-factor = Validation en deux étapes
customers-factor-yes = Activée
customers-factor-no = Désactivée
customers-consent = Consentement
customers-consent-yes = { $purpose } : donné
customers-consent-no = { $purpose } : non donné

# What was found
customers-ask = Aucune recherche pour l’instant
customers-ask-hint = Saisissez ce que vous savez, ou choisissez des filtres.
customers-newest = Voir les clients les plus récents
customers-found = Résultats
customers-by-newest = Les plus récents d’abord
customers-by-name = Par nom
customers-by-address = Par adresse
customers-customer = Client
customers-created = Client depuis
customers-nobody = Personne ne correspond
customers-nobody-hint = Vérifiez l’orthographe, ou essayez le début du nom, une autre adresse ou moins de filtres.
customers-nobody-so-far = Personne pour l’instant.
customers-looked-back = Recherche faite parmi les clients arrivés depuis le { $date }.
customers-looked-part = Recherche faite parmi une partie des clients pour l’instant.
customers-further = Chercher plus loin
customers-more = Afficher plus
customers-top = Revenir au début

# Sign-ups that wait
customers-waiting = Pas encore client
customers-waiting-tag = Inscription non confirmée
customers-waiting-since = Depuis le { $date }, chez { $brand }.
customers-waiting-look = Voir l’inscription
customers-waiting-until = Sans confirmation, elle disparaîtra le { $date }.
