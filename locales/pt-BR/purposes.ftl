# What customers are told, agree to, or decide about. A purpose `x` of the configuration has
# `purpose-x` (its name), `purpose-x-question` (the checkbox), `purpose-x-help` (what it means, optional)
# and `purpose-x-changes-N` (what version N changed, optional).

purpose-terms = Termos de uso
purpose-terms-question = Aceito os termos de uso.

purpose-privacy = Aviso de privacidade
purpose-privacy-help = O que sabemos sobre você, e por quê.

purpose-newsletter = Newsletter por e-mail
purpose-newsletter-question = Quero receber a newsletter por e-mail.
purpose-newsletter-help = Ofertas e novidades, no máximo duas vezes por mês. Você pode parar de receber quando quiser.

purpose-recommendations = Recomendações com base nos seus pedidos
purpose-recommendations-question = Quero sugestões que combinem com o que comprei.
purpose-recommendations-help = Olhamos o que você comprou para sugerir outros produtos.
