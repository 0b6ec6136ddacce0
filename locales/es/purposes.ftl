# What customers are told, agree to, or decide about. A purpose `x` of the configuration has
# `purpose-x` (its name), `purpose-x-question` (the checkbox), `purpose-x-help` (what it means, optional)
# and `purpose-x-changes-N` (what version N changed, optional).

purpose-terms = Condiciones de uso
purpose-terms-question = Acepto las condiciones de uso.

purpose-privacy = Política de privacidad
purpose-privacy-help = Qué sabemos de ti y por qué.

purpose-newsletter = Boletín por correo electrónico
purpose-newsletter-question = Quiero recibir el boletín por correo electrónico.
purpose-newsletter-help = Ofertas y novedades, como mucho dos veces al mes. Puedes darte de baja cuando quieras.

purpose-recommendations = Recomendaciones según tus pedidos
purpose-recommendations-question = Quiero sugerencias que encajen con lo que he comprado.
purpose-recommendations-help = Miramos lo que has comprado para sugerirte artículos.
