# What customers are told, agree to, or decide about. A purpose `x` of the configuration has
# `purpose-x` (its name), `purpose-x-question` (the checkbox), `purpose-x-help` (what it means, optional)
# and `purpose-x-changes-N` (what version N changed, optional).

purpose-terms = 利用規約
purpose-terms-question = 利用規約に同意します。

purpose-privacy = プライバシーポリシー
purpose-privacy-help = お客様について何を、なぜ保存しているかを説明しています。

purpose-newsletter = メールマガジン
purpose-newsletter-question = メールマガジンの受け取りを希望します。
purpose-newsletter-help = お得な情報やお知らせを、月に2回までお届けします。いつでも停止できます。

purpose-recommendations = 注文履歴に基づくおすすめ
purpose-recommendations-question = 購入した商品に合うおすすめを希望します。
purpose-recommendations-help = 購入された商品をもとに、おすすめをご案内します。
