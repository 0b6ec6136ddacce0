# What customers are told, agree to, or decide about. A purpose `x` of the configuration has
# `purpose-x` (its name), `purpose-x-question` (the checkbox), `purpose-x-help` (what it means, optional)
# and `purpose-x-changes-N` (what version N changed, optional).

purpose-terms = Condizioni d’uso
purpose-terms-question = Accetto le condizioni d’uso.

purpose-privacy = Informativa sulla privacy
purpose-privacy-help = Cosa sappiamo di te, e perché.

purpose-newsletter = Newsletter per email
purpose-newsletter-question = Voglio ricevere la newsletter per email.
purpose-newsletter-help = Offerte e novità, al massimo due volte al mese. Puoi smettere di riceverla in qualsiasi momento.

purpose-recommendations = Consigli in base ai tuoi ordini
purpose-recommendations-question = Voglio consigli in base ai miei acquisti.
purpose-recommendations-help = Guardiamo cosa hai comprato per consigliarti altri articoli.
