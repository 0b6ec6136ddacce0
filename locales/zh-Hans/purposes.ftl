# What customers are told, agree to, or decide about. A purpose `x` of the configuration has
# `purpose-x` (its name), `purpose-x-question` (the checkbox), `purpose-x-help` (what it means, optional)
# and `purpose-x-changes-N` (what version N changed, optional).

purpose-terms = 使用条款
purpose-terms-question = 我接受使用条款。

purpose-privacy = 隐私声明
purpose-privacy-help = 我们了解您的哪些信息，以及原因。

purpose-newsletter = 邮件资讯
purpose-newsletter-question = 请给我发送邮件资讯。
purpose-newsletter-help = 优惠和新消息，每月最多两次。您可以随时停止接收。

purpose-recommendations = 根据订单推荐商品
purpose-recommendations-question = 请根据我买过的商品为我推荐。
purpose-recommendations-help = 我们会查看您买过的商品，据此为您推荐。
