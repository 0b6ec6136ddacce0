# Operating: letters, words and looks, sign-in defence, the system.

# Letters
outbox-lead = Ce qui attend d’être envoyé, et ce qui n’a pas pu l’être. Personne ici ne voit à qui va un e-mail, ni ce qu’il dit.
outbox-lists = Listes d’e-mails
outbox-failing = En échec
outbox-waiting = En attente
outbox-given-up = Abandonnés
outbox-count = { $count }
outbox-count-many = 1000 ou plus
outbox-written = écrit :
outbox-tries = { $count ->
    [0] pas encore essayé
    [one] une tentative
   *[other] { $count } tentatives
}
outbox-next = Prochaine tentative : { $time }
outbox-no-reason = Aucune raison notée
outbox-retry = Réessayer
outbox-retry-spoken = Réessayer : { $letter }
outbox-retry-all = Relancer tous ceux en échec
outbox-given-up-note = Un e-mail est abandonné quand le serveur de messagerie le refuse définitivement, ou après vingt tentatives en deux jours environ. Son destinataire et son texte sont alors supprimés : il ne peut plus être envoyé. Qui en attend un peut en demander un autre : s’inscrire à nouveau, ou demander un nouveau lien.
outbox-failing-none = Aucun e-mail en échec
outbox-failing-none-hint = Quand le serveur de messagerie n’accepte pas un e-mail, il s’affiche ici avec la raison, et un nouvel envoi est tenté tout seul.
outbox-waiting-none = Aucun e-mail en attente
outbox-waiting-none-hint = Les e-mails partent en quelques secondes.
outbox-given-up-none = Aucun e-mail abandonné
outbox-given-up-none-hint = Les e-mails abandonnés depuis un mois s’afficheraient ici.

# Words and looks
content-lead = En lecture seule. Ce qui est enregistré dans le dossier de contenu est vérifié, puis affiché si tout est en ordre.
content-now = Maintenant
content-source = D’où cela vient
content-source-built-in = Ce qui est fourni avec le programme
content-source-folder = Un dossier, tel qu’il est enregistré
content-source-editions = Des éditions publiées
content-shown = Ce qui est affiché
content-check = La dernière vérification
content-check-well = Tout est en ordre
content-check-warnings = { $count ->
    [one] { $count } point à vérifier
   *[other] { $count } points à vérifier
}
content-check-errors = { $count ->
    [one] { $count } erreur
   *[other] { $count } erreurs
}
content-check-kept = Ce qui était affiché avant reste en place jusqu’à la correction.
content-findings = Ce qui a été trouvé
content-error = Erreur
content-warning = À vérifier
content-more = { $count ->
    [one] Et { $count } autre : portico check montre tout.
   *[other] Et { $count } autres : portico check montre tout.
}
content-coverage = Ce que dit chaque langue
content-language = Langue
content-said = Textes
content-said-of = { $said } sur { $of }
content-percent = Part
content-editions = Éditions
content-edition = Édition
content-note = Remarque
content-made = Créée
content-standing = Affichage
content-live = Affichée maintenant
content-editions-none = Rien n’a été publié
content-editions-none-hint = portico content publish conserve le dossier de contenu comme édition.

# Sign-in defence
defence-lead = Qui essaie trop souvent doit attendre. Personne n’est jamais bloqué pour toujours.
defence-waiting = { $count ->
    [0] personne ne doit attendre en ce moment
    [one] une personne doit attendre en ce moment
   *[other] { $count } doivent attendre en ce moment
}
defence-waiting-many = 1000 ou plus doivent attendre en ce moment
defence-off = Les limites sont désactivées : on peut essayer sans fin. C’est réservé aux tests de charge, en développement.
defence-subject = Adresse e-mail ou adresse IP
defence-subject-hint = Par exemple alice@example.com, 192.0.2.1 ou 2001:db8::1. Les adresses sans compte sont comptées aussi.
defence-subject-wrong = Ce n’est ni une adresse e-mail ni une adresse IP.
defence-look = Voir la situation
defence-found = { $subject }
defence-waits = Doit attendre. Les tentatives viennent peut-être du titulaire, peut-être de quelqu’un qui devine : regardez d’abord l’activité.
defence-waits-not = N’a pas à attendre.
defence-tries = { $tries ->
    [0] aucune tentative comptée
    [one] une tentative comptée
   *[other] { $tries } tentatives comptées
}, { $free } sans attente
defence-until = attente jusqu’au { $time }
defence-counting = décompte en cours
defence-free = libre
defence-limit-address = Mots de passe faux pour cette adresse
defence-limit-known-browser = Mots de passe faux depuis un navigateur déjà connecté auparavant
defence-limit-second-factor = Codes faux
defence-limit-letters = E-mails à cette adresse
defence-limit-recovery-letters = E-mails avec un lien pour un nouveau mot de passe
defence-limit-staff = Mots de passe faux à la connexion de l’équipe
defence-limit-staff-factor = Codes faux à la connexion de l’équipe
defence-limit-network = Mots de passe faux depuis ce réseau
defence-limit-sign-ups = Inscriptions depuis ce réseau
defence-limit-recoveries = Récupérations depuis ce réseau
defence-limit-hints = Conseils sur les mots de passe pour ce réseau
defence-reason = Motif
defence-reason-hint = Il reste dans le journal. Si l’adresse a un compte, son titulaire le lit.
defence-reason-missing = Dites pourquoi, en { $most } caractères au plus.
defence-release = Permettre de réessayer
defence-rules = Les règles
defence-rules-lead = Après les tentatives sans attente, chaque nouvelle tentative double l’attente, jusqu’à la plus longue. Les tentatives sont comptées avant toute vérification du mot de passe, que le compte existe ou non.

# System
system-lead = L’état du système, et sa configuration. Les secrets ne s’affichent jamais.
system-health = État
system-development = En développement
system-production = En production
system-since = En marche depuis le { $time }
system-database = Base de données
system-answers = Répond
system-not-ready = Migration requise
system-statements = Requêtes depuis le démarrage de ce processus : { $count }
system-mail = Messagerie
system-mail-none = Aucun serveur : les e-mails restent dans la boîte d’envoi
system-mail-well = Accepte les e-mails
system-mail-failing = E-mails en échec
system-mail-last = Dernier e-mail accepté :
system-mail-never = Aucun e-mail accepté pour l’instant.
system-node = Nœuds
system-node-this = Celui-ci :
system-nodes = { $count ->
    [one] { $count } autre a eu du travail en main dernièrement.
   *[other] { $count } autres ont eu du travail en main dernièrement.
}
system-workers = Tâches de fond
system-worker-last = Dernière exécution :
system-worker-next = prochaine pas avant le { $time }
system-worker-well = En ordre
system-worker-new = Pas encore exécutée
system-worker-failed = En échec
system-worker-late = En retard
system-worker-sealer = Numérote et enchaîne les événements
system-worker-anchors = Signe la chaîne des événements
system-worker-sweeper = Supprime ce qui est arrivé à son terme
system-worker-farewell = Rappelle les fermetures, et les exécute
system-worker-care = Rappelle les désactivations des deux étapes, et les exécute
system-worker-catalogue = Remplit l’index qui sert à trouver les clients
system-worker-counter = Compte les événements pour les chiffres
system-worker-other = Fait son travail
system-settings = Configuration
system-settings-lead = Ce qui vaut maintenant, d’après les valeurs par défaut, le fichier et les variables. C’est lu au démarrage du programme.
system-unset = non défini
system-secret = défini, non affiché
system-changed = Modifié
