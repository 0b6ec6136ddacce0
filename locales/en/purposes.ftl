# What customers are told, agree to, or decide about. A purpose `x` of the configuration has
# `purpose-x` (its name), `purpose-x-question` (the checkbox), `purpose-x-help` (what it means, optional)
# and `purpose-x-changes-N` (what version N changed, optional).

purpose-terms = Terms of use
purpose-terms-question = I accept the terms of use.

purpose-privacy = Privacy notice
purpose-privacy-help = What we know about you, and why.

purpose-newsletter = Newsletter by email
purpose-newsletter-question = Send me the newsletter by email.
purpose-newsletter-help = Offers and news, at most twice a month. You can stop it at any time.

purpose-recommendations = Recommendations from your orders
purpose-recommendations-question = Suggest things that fit what I bought.
purpose-recommendations-help = We look at what you bought to suggest things.
