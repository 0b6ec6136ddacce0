# Finding customers, looking at them, helping them.
customers-title = Müşteriler
customers-lead = Yazan ya da arayan kişiyi bulun. Adlar ve adresler kısmen gösterilir; kalanını size başvuran kişi söyler.
customers-box = Kimi arıyorsunuz?
customers-box-hint = E-posta adresi, müşteri kimliği, + işareti ve ülke koduyla telefon numarası ya da bir adresin veya adın başı (en az iki karakter).
customers-find = Bul
customers-too-short = En az { $fewest } karakter yazın.
customers-too-long = Hiçbir ad ya da adres bu kadar uzun değildir. Yalnızca başını yazın.
customers-characters = İçinde hiçbir ad ya da adreste bulunmayan bir karakter var. Elle yeniden yazın.
customers-too-many = Bir dakika içinde çok fazla arama yaptınız. Devam etmek için { $seconds ->
    [one] bir saniye
   *[other] { $seconds } saniye
} bekleyin.

# Filters
customers-filters = Filtreler
customers-filters-set = Filtreler ({ $count } seçili)
customers-filters-use = Filtreleri uygula
customers-any = Fark etmez
customers-status = Durum
customers-status-active = Etkin
customers-status-closing = Kapanıyor
customers-status-locked = Kilitli
customers-from = Kayıt tarihi, başlangıç
customers-until = Kayıt tarihi, bitiş
customers-brand = Marka
customers-language = Dil
customers-factor = İkinci adım
customers-factor-yes = Açık
customers-factor-no = Kapalı
customers-consent = İzin
customers-consent-yes = { $purpose }: verildi
customers-consent-no = { $purpose }: verilmedi

# What was found
customers-ask = Henüz kimseyi aramadınız
customers-ask-hint = Bildiğinizi kutuya yazın ya da filtre seçin.
customers-newest = En yeni müşterileri göster
customers-found = Bulunanlar
customers-by-newest = En yenisi en üstte
customers-by-name = Ada göre
customers-by-address = Adrese göre
customers-customer = Müşteri
customers-created = Kayıt tarihi
customers-nobody = Kimse bulunamadı
customers-nobody-hint = Yazımı kontrol edin ya da adın başını, başka bir adresi veya daha az filtreyi deneyin.
customers-nobody-so-far = Şimdiye kadar kimse yok.
customers-looked-back = { $date } tarihine kadar geriye doğru arandı.
customers-looked-part = Şimdiye kadar müşterilerin bir bölümü arandı.
customers-further = Aramayı sürdür
customers-more = Daha fazla göster
customers-top = Başa dön

# Sign-ups that wait
customers-waiting = Henüz müşteri değil
customers-waiting-tag = Kayıt oldu, doğrulamadı
customers-waiting-since = Kayıt: { $date }, marka: { $brand }.
customers-waiting-look = İncele
customers-waiting-until = Doğrulanmazsa { $date } tarihinde silinir.
