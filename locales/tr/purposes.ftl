# What customers are told, agree to, or decide about. A purpose `x` of the configuration has
# `purpose-x` (its name), `purpose-x-question` (the checkbox), `purpose-x-help` (what it means, optional)
# and `purpose-x-changes-N` (what version N changed, optional).

purpose-terms = Kullanım koşulları
purpose-terms-question = Kullanım koşullarını kabul ediyorum.

purpose-privacy = Gizlilik bildirimi
purpose-privacy-help = Hakkınızda ne bildiğimiz ve neden bildiğimiz.

purpose-newsletter = E-posta bülteni
purpose-newsletter-question = Bülteni bana e-postayla gönderin.
purpose-newsletter-help = Fırsatlar ve yenilikler, ayda en fazla iki kez. Dilediğiniz zaman durdurabilirsiniz.

purpose-recommendations = Siparişlerinize göre öneriler
purpose-recommendations-question = Satın aldıklarıma uygun ürünler önerin.
purpose-recommendations-help = Size öneride bulunmak için satın aldıklarınıza bakarız.
