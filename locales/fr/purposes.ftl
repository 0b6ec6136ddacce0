# What customers are told, agree to, or decide about. A purpose `x` of the configuration has
# `purpose-x` (its name), `purpose-x-question` (the checkbox), `purpose-x-help` (what it means, optional)
# and `purpose-x-changes-N` (what version N changed, optional).

purpose-terms = Conditions d’utilisation
purpose-terms-question = J’accepte les conditions d’utilisation.

purpose-privacy = Politique de confidentialité
purpose-privacy-help = Ce que nous savons de vous, et pourquoi.

purpose-newsletter = Newsletter par e-mail
purpose-newsletter-question = Envoyez-moi la newsletter par e-mail.
purpose-newsletter-help = Des offres et des nouveautés, deux fois par mois au plus. Vous pouvez vous désabonner à tout moment.

purpose-recommendations = Recommandations d’après vos commandes
purpose-recommendations-question = Proposez-moi des articles en lien avec mes achats.
purpose-recommendations-help = Nous regardons ce que vous avez acheté pour vous proposer des articles.
