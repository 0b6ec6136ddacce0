consents-lead = Ce que vous avez autorisé, et ce que vous n’avez pas autorisé. Vous pouvez changer d’avis à tout moment, avec effet immédiat.
consents-decisions = Vos choix
consents-each = Chacun a son texte et son historique
consents-text = Le texte exact
consents-text-of = Le texte exact : { $what }
consents-history = Historique
consents-history-of = Historique : { $what }
consents-allowed = Autorisé
# Stands behind the tag “Allowed”.
consents-since = depuis le { $date }, version { $version }
consents-not-allowed = Non autorisé
consents-new-text = Nouveau texte
# Stands behind the tag “New text”.
consents-changed = Le texte a changé le { $date }.
consents-changed-allowed = Le texte a changé le { $date }. Ce que vous aviez autorisé reste valable.
consents-newer = Le texte a changé le { $date } : <link>voir le nouveau texte</link>. Votre autorisation reste valable telle que vous l’avez donnée.
consents-stale = Le texte a changé pendant que cette page était ouverte. Rien n’a été enregistré : lisez-le, puis choisissez à nouveau.
consents-allow-new = Accepter le nouveau texte
consents-allow-new-spoken = Accepter le nouveau texte : { $what }
consents-allow = Autoriser
consents-allow-spoken = Autoriser : { $what }
consents-withdraw = Retirer
consents-withdraw-spoken = Retirer : { $what }
consents-not-now-spoken = Pas maintenant : { $what }
consents-none = Vous n’avez rien à décider
consents-none-hint = Quand nous aurons besoin de votre accord pour utiliser vos données, la question s’affichera ici.
consents-agreements = Contrats et informations
consents-with-version = { $what }, version { $version }
# Stands below the agreement’s name; a link to its history follows.
consents-accepted = Vous avez accepté ce texte le { $date }, en { $language }. Nécessaire pour le compte.
consents-contract-end = Ce contrat prend fin quand vous <link>fermez votre compte</link>.
consents-notice = Pour votre information : il n’y a rien à accepter.
consents-former = Nous ne posons plus cette question.
consents-read = Lire
consents-read-spoken = Lire : { $what }

consents-history-title = Historique : { $what }
consents-history-lead = Chacun de vos choix, avec le texte correspondant.
consents-history-none = Aucun choix pour l’instant
consents-history-none-hint = Chaque fois que vous donnerez ou retirerez cette autorisation, cela s’affichera ici.
consents-you-accepted = Vous avez accepté
consents-you-allowed = Vous avez autorisé
consents-you-withdrew = Vous avez retiré votre consentement
consents-you-declined = Vous avez répondu « Pas maintenant » au nouveau texte
consents-wording = Version { $version }, en { $language }
consents-at-sign-up = à la création du compte
consents-at-sign-in = à la connexion
consents-on-page = dans votre compte
consents-before = là où vous aviez un compte auparavant

consents-accepted-on = Vous avez accepté ce texte le { $moment }.
consents-allowed-on = Vous avez donné cette autorisation le { $moment }.
consents-withdrawn-on = Vous avez retiré cette autorisation le { $moment }.
consents-declined-on = Vous avez répondu « Pas maintenant » à ce texte le { $moment }.
consents-exact = Voici le texte mot pour mot, en { $language }, tel qu’il vous a été présenté.
consents-digest = Son empreinte (SHA-256) :
