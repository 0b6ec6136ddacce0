# What customers are told, agree to, or decide about. A purpose `x` of the configuration has
# `purpose-x` (its name), `purpose-x-question` (the checkbox), `purpose-x-help` (what it means, optional)
# and `purpose-x-changes-N` (what version N changed, optional).

purpose-terms = Regulamin
purpose-terms-question = Akceptuję regulamin.

purpose-privacy = Polityka prywatności
purpose-privacy-help = Co o Tobie wiemy i po co.

purpose-newsletter = Newsletter e-mailem
purpose-newsletter-question = Wysyłaj mi newsletter e-mailem.
purpose-newsletter-help = Oferty i nowości, najwyżej dwa razy w miesiącu. Możesz zrezygnować w każdej chwili.

purpose-recommendations = Rekomendacje na podstawie zamówień
purpose-recommendations-question = Polecaj mi rzeczy pasujące do moich zakupów.
purpose-recommendations-help = Patrzymy na Twoje zakupy, aby polecać pasujące rzeczy.
