# What customers are told, agree to, or decide about. A purpose `x` of the configuration has
# `purpose-x` (its name), `purpose-x-question` (the checkbox), `purpose-x-help` (what it means, optional)
# and `purpose-x-changes-N` (what version N changed, optional).

purpose-terms = شروط الاستخدام
purpose-terms-question = أقبل شروط الاستخدام.

purpose-privacy = إشعار الخصوصية
purpose-privacy-help = ما نعرفه عنك، ولماذا.

purpose-newsletter = النشرة الإخبارية بالبريد الإلكتروني
purpose-newsletter-question = أرسلوا إليّ النشرة الإخبارية بالبريد الإلكتروني.
purpose-newsletter-help = عروض وأخبار، مرتين في الشهر على الأكثر. يمكنك إيقافها في أي وقت.

purpose-recommendations = اقتراحات بناءً على طلباتك
purpose-recommendations-question = اقترحوا عليّ ما يناسب مشترياتي.
purpose-recommendations-help = ننظر في مشترياتك لنقترح عليك ما قد يناسبك.
