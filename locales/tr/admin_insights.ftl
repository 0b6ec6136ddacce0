# Figures for staff. Charts first: they stand on several pages.

# A percentage; the number has its decimals already.
share = %{ $value }
# At the end of the line of the days that are looked at, and of the days before: one short word each.
chart-now = şimdi
chart-before = önce
# A number, and which part of all it is: “120 · 34%”.
chart-part = { $count } · { $share }
# Between two steps of a funnel.
chart-lost = { $count } deneme burada kaldı ({ $share })
chart-numbers = Sayılar
chart-csv = CSV olarak indir
chart-nothing = Bu günlerde sayılan bir şey yok.

# The page
insights = Analizler
insights-lead = Portalda neler olduğu ve insanların nerede vazgeçtiği. Olaylardan sayılır; hiçbir zaman tek bir kişiye bakılmaz.
insights-complete = Son sayım:
insights-complete-not-yet = Henüz hiçbir şey sayılmadı.
insights-complete-rebuilding = Rakamlar yeniden sayılıyor. Sayım bitene kadar gerçek değerlerin altında kalırlar.
insights-utc = günler UTC’ye göre gece yarısı başlar ve biter
insights-none = Henüz rakam yok
insights-none-hint = İlk kişi hesap oluşturduğunda ya da giriş yaptığında sayılar burada görünür.
insights-range = Günler
insights-range-7 = 7 gün
insights-range-28 = 28 gün
insights-range-90 = 90 gün
insights-range-365 = 365 gün
insights-range-year = Bu yıl
insights-from = Başlangıç
insights-to = Bitiş
insights-show = Bu günleri göster
insights-day-unreadable = Bir gün girin, örneğin 2026-11-22.
insights-day-ahead = Bu gün henüz gelmedi.
insights-day-order = İlk gün, son günden sonra.
insights-day-many = En fazla { $days } gün seçin.

# The figures: name, and what to know about it
insights-registrations = Kayıt başvuruları
insights-registrations-hint = Doldurulup kabul edilen formlar. Hesabı olan bir adres de sayılır: adresin sahibine bir e-posta gider, bunu başka kimse öğrenmez.
insights-registrations-field = Geri çevrilen formlar, hataya göre
insights-verifications = Doğrulanan adresler
insights-verifications-hint = Her biri yeni bir müşteridir.
insights-sign-ins = Girişler
insights-sign-ins-stage = Şifreden sonra sorulanlar
insights-failures = Başarısız girişler
insights-failures-reason = Neden başarısız oldukları
insights-failures-hint = Bir sınırın geri çevirdiği denemeler sayılmaz: yığınla gelseler kayıtları doldururlardı.
insights-active = Günlük etkin müşteri
insights-active-hint = Giriş yapan ya da kayda geçen bir işlem yapan müşteriler; her biri günde bir kez.
insights-active-months = Aylık etkin müşteri
insights-active-months-hint = Her müşteri ayda bir kez. Bu ay henüz bitmedi.
insights-second-factor = İkinci adımı olan müşteriler
insights-second-factor-hint = Her günün sonunda, tüm müşteriler içindeki payı.
insights-consents = Verilen izinler
insights-consents-given = Verilenler, amaca göre
insights-consents-withdrawn = Geri alınanlar, amaca göre
insights-closings = Başlatılan kapatmalar
insights-closings-hint = Müşteriler, hesapları silinene kadar geri dönebilir.
insights-closings-after = Bu günlerde kapatmaların sonucu

# How it compares. $days are the days that are looked at: 28 of them are compared with the 28 before.
insights-change-more = { $days ->
    [one] Önceki güne
   *[other] Önceki { $days } güne
} göre { $share } daha fazla
insights-change-less = { $days ->
    [one] Önceki güne
   *[other] Önceki { $days } güne
} göre { $share } daha az
insights-change-same = { $days ->
    [one] Önceki günle
   *[other] Önceki { $days } günle
} aynı
insights-change-new = { $days ->
    [one] Önceki gün
   *[other] Önceki { $days } günde
} hiç yoktu
insights-change-from = { $days ->
    [one] Önceki gün
   *[other] Önceki { $days } günde
} { $before } idi, arttı
insights-points-more = { $days ->
    [one] Bir gün
   *[other] { $days } gün
} öncesine göre { $points } yüzde puanı fazla
insights-points-less = { $days ->
    [one] Bir gün
   *[other] { $days } gün
} öncesine göre { $points } yüzde puanı az
insights-gist-change = { $change }.
insights-gist-sum = Toplam { $value }.
insights-gist-mean = Günde ortalama { $value }.
insights-gist-last = Dönem sonunda { $value }.
insights-gist-highest = En yüksek değer: { $value } ({ $day }).
# Beneath a chart of many days.
insights-weekly = Her nokta, son günüyle adlandırılan bir haftadır.
insights-all = Hepsi birlikte
insights-unknown = Bilinmiyor
insights-column-day = Gün
insights-column-month = Ay
insights-column-now = Sayılan
insights-column-before = Önceki dönem
insights-column-through = Sona ulaşan

# Why a sign-in failed
insights-reason-password = Şifre yanlıştı
insights-reason-unknown = Bu adresle hesap yok
insights-reason-code = Kod yanlıştı
insights-reason-locked = Hesap kilitli
insights-reason-confirm = Yeniden sorulan şifre ya da kod yanlıştı
# What was asked after the password
insights-stage-second-factor = İkinci adımın kodu
insights-stage-reopen = Hesap kapanmadan önce dönmek ya da ayrılmak
insights-stage-accept = Yeni bir sözleşmeyi kabul etmek
insights-stage-verify-email = Adresi doğrulamak
# What was wrong with a form
insights-field-email = E-posta adresi
insights-field-password = Şifre
insights-field-consent = Sözleşme kabul edilmedi
# What became of closings
insights-after-reopened = Geri döndü
insights-after-erased = Silindi

# Where people give up
insights-funnels = İnsanlar nerede vazgeçiyor
insights-funnels-lead = Her aşama ve orada kalanlar. Kişiler değil, denemeler sayılır: iki kez deneyen iki kez sayılır.
insights-by = Karşılaştır
insights-by-all = Hepsi birlikte
insights-by-brand = Markaya göre
insights-by-language = Dile göre
insights-by-device = Cihaza göre
insights-device-desktop = Masaüstü
insights-device-phone = Telefon
insights-device-tablet = Tablet bilgisayar
insights-device-other = Başka bir cihaz
insights-sign-up-funnel = Hesap oluşturma
insights-sign-up-funnel-hint = Adresini başka bir gün doğrulayan, o günde sayılır. Hesabı olan bir adresle yapılan kayıtlar ikinci aşamadan sonra durur.
insights-sign-in-funnel = Giriş yapma
insights-factor-funnel = İkinci adım
insights-step-sent = Form gönderildi
insights-step-accepted = Form kabul edildi
insights-step-proved = Adres doğrulandı
insights-step-arrived = Giriş tamamlandı
insights-step-tried = Adres ve şifre gönderildi
insights-step-right = Adres ve şifre uyuştu
insights-step-code-asked = Kod soruldu
insights-step-code-right = Kod doğruydu, giriş tamamlandı
