# Figures for staff. Charts first: they stand on several pages.

# A percentage; the number has its decimals already.
share = { $value } %
# At the end of the line of the days that are looked at, and of the days before: one short word each.
chart-now = actuel
chart-before = avant
# A number, and which part of all it is: “120 · 34%”.
chart-part = { $count } · { $share }
# Between two steps of a funnel.
chart-lost = Abandons : { $count } ({ $share })
chart-numbers = Les chiffres
chart-csv = Télécharger en CSV
chart-nothing = Rien n’a été compté ces jours-là.

# The page
insights = Statistiques
insights-lead = Ce qui se passe sur le portail, et à quel moment on abandonne. Ces chiffres viennent des événements, sans regarder personne en particulier.
insights-complete = Compté jusqu’à :
insights-complete-not-yet = Rien n’a encore été compté.
insights-complete-rebuilding = Les chiffres sont en train d’être recomptés. En attendant, ils sont trop bas.
insights-utc = les jours commencent et finissent à minuit UTC
insights-none = Aucun chiffre pour l’instant
insights-none-hint = Dès la première inscription ou la première connexion, les chiffres s’afficheront ici.
insights-range = Jours
insights-range-7 = 7 jours
insights-range-28 = 28 jours
insights-range-90 = 90 jours
insights-range-365 = 365 jours
insights-range-year = Cette année
insights-from = Du
insights-to = Au
insights-show = Afficher ces jours
insights-day-unreadable = Saisissez une date, comme 2026-11-22.
insights-day-ahead = Ce jour n’est pas encore arrivé.
insights-day-order = Le premier jour vient après le dernier.
insights-day-many = Choisissez { $days } jours au plus.

# The figures: name, and what to know about it
insights-registrations = Inscriptions
insights-registrations-hint = Formulaires remplis et acceptés. Une adresse qui a déjà un compte est comptée aussi : la personne à qui elle appartient reçoit un e-mail, et personne d’autre ne l’apprend.
insights-registrations-field = Formulaires à corriger, selon l’erreur
insights-verifications = Adresses confirmées
insights-verifications-hint = Chacune est un nouveau client.
insights-sign-ins = Connexions
insights-sign-ins-stage = Étapes demandées après le mot de passe
insights-failures = Échecs de connexion
insights-failures-reason = Raisons des échecs
insights-failures-hint = Les tentatives arrêtées par une limite ne sont pas comptées : en grand nombre, elles rempliraient le journal.
insights-active = Clients actifs par jour
insights-active-hint = Clients qui se sont connectés ou ont fait une action consignée, comptés une fois par jour.
insights-active-months = Clients actifs par mois
insights-active-months-hint = Chaque client, une fois par mois. Le mois en cours n’est pas terminé.
insights-second-factor = Clients avec validation en deux étapes
insights-second-factor-hint = La part de tous les clients, à la fin de chaque jour.
insights-consents = Consentements donnés
insights-consents-given = Donnés, par finalité
insights-consents-withdrawn = Retirés, par finalité
insights-closings = Fermetures lancées
insights-closings-hint = Les clients peuvent revenir tant que leur compte n’est pas supprimé.
insights-closings-after = Issue des fermetures, ces jours-là

# How it compares. $days are the days that are looked at: 28 of them are compared with the 28 before.
insights-change-more = { $share } de plus que { $days ->
    [one] le jour précédent
   *[other] les { $days } jours précédents
}
insights-change-less = { $share } de moins que { $days ->
    [one] le jour précédent
   *[other] les { $days } jours précédents
}
insights-change-same = Autant que { $days ->
    [one] le jour précédent
   *[other] les { $days } jours précédents
}
insights-change-new = Rien { $days ->
    [one] le jour précédent
   *[other] dans les { $days } jours précédents
}
insights-change-from = En hausse, contre { $before } { $days ->
    [one] le jour précédent
   *[other] dans les { $days } jours précédents
}
insights-points-more = { $points } points de pourcentage de plus que { $days ->
    [one] la veille
   *[other] { $days } jours plus tôt
}
insights-points-less = { $points } points de pourcentage de moins que { $days ->
    [one] la veille
   *[other] { $days } jours plus tôt
}
insights-gist-change = { $change }.
insights-gist-sum = { $value } au total.
insights-gist-mean = { $value } par jour en moyenne.
insights-gist-last = { $value } à la fin.
insights-gist-highest = Maximum : { $value } ({ $day }).
# Beneath a chart of many days.
insights-weekly = Chaque point est une semaine, désignée par son dernier jour.
insights-all = Total
insights-unknown = Inconnu
insights-column-day = Jour
insights-column-month = Mois
insights-column-now = Valeur
insights-column-before = Période précédente
insights-column-through = Vont au bout

# Why a sign-in failed
insights-reason-password = Le mot de passe était faux
insights-reason-unknown = L’adresse n’a pas de compte
insights-reason-code = Le code était faux
insights-reason-locked = Le compte est bloqué
insights-reason-confirm = Un mot de passe ou un code redemandé était faux
# What was asked after the password
insights-stage-second-factor = Un code de la validation en deux étapes
insights-stage-reopen = Revenir ou partir, avant la fermeture du compte
insights-stage-accept = Accepter un nouveau contrat
insights-stage-verify-email = Confirmer l’adresse
# What was wrong with a form
insights-field-email = Adresse e-mail
insights-field-password = Mot de passe
insights-field-consent = Le contrat n’était pas accepté
# What became of closings
insights-after-reopened = Compte gardé
insights-after-erased = Compte supprimé

# Where people give up
insights-funnels = À quel moment on abandonne
insights-funnels-lead = Chaque étape, et qui n’est pas allé plus loin. On compte des tentatives, pas des personnes : qui essaie deux fois compte deux fois.
insights-by = Comparer
insights-by-all = Total
insights-by-brand = Par marque
insights-by-language = Par langue
insights-by-device = Par appareil
insights-device-desktop = Ordinateur
insights-device-phone = Téléphone
insights-device-tablet = Tablette
insights-device-other = Autre
insights-sign-up-funnel = Inscription
insights-sign-up-funnel-hint = Une confirmation faite un autre jour compte pour ce jour-là. Les inscriptions avec une adresse qui a déjà un compte s’arrêtent après la deuxième étape.
insights-sign-in-funnel = Connexion
insights-factor-funnel = Validation en deux étapes
insights-step-sent = Le formulaire a été envoyé
insights-step-accepted = Le formulaire a été accepté
insights-step-proved = L’adresse a été confirmée
insights-step-arrived = Entrée dans le compte
insights-step-tried = Adresse et mot de passe envoyés
insights-step-right = L’adresse et le mot de passe allaient ensemble
insights-step-code-asked = Un code a été demandé
insights-step-code-right = Le code était bon, entrée dans le compte
