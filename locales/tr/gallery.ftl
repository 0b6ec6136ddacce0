gallery = Galeri
gallery-lead = Bütün sayfalar ve e-postalar, her durumuyla. Bir metnin üzerine gelin; hangi mesaj olduğunu ve nerede durduğunu görürsünüz.
gallery-brand = Marka
gallery-language = Dil
gallery-mode = Açık veya koyu
gallery-light = Açık
gallery-dark = Koyu
gallery-width = Genişlik
gallery-phone = Telefon
gallery-desktop = Masaüstü
gallery-kind = Sayfalar veya e-postalar
gallery-pages = Sayfalar
gallery-letters = E-postalar
gallery-name = Adın bir bölümü
gallery-all = Tümü
gallery-show = Göster
gallery-rooms = Salonlar
gallery-none = Bu adda bir şey yok
gallery-none-hint = Adın daha kısa bir bölümünü deneyin veya sayfalarla e-postalara birlikte bakın.
gallery-left-out =
    { $count ->
        [one] Bu seçime giren bir görüntü daha var. Görmek için seçimi daraltın.
       *[other] Bu seçime giren { $count } görüntü daha var. Görmek için seçimi daraltın.
    }
gallery-back = Tüm görüntüler
gallery-ways = Önceki ve sonraki
gallery-previous = Önceki: { $name }
gallery-next = Sonraki: { $name }
gallery-bare = Çerçevesiz aç
gallery-words = Bu sayfadaki metinler
gallery-words-letter = Bu e-postadaki metinler
gallery-as-text = Düz metin olarak e-posta
gallery-check = Son denetim
gallery-check-good = Düzeltilecek bir şey yok
gallery-check-errors =
    { $count ->
        [one] Bir hata
       *[other] { $count } hata
    }
gallery-check-warnings =
    { $count ->
        [one] Bakılacak bir nokta
       *[other] Bakılacak { $count } nokta
    }
gallery-check-stays = O zamandan beri kaydedilenler, hatalar düzeltilene kadar gösterilmez.
gallery-mistake = Hata
gallery-look = Bakılacak
gallery-coverage = Mesajlar: { $said } / { $of }
gallery-missing = Yerine İngilizcesi gösterilenler: { $names }
gallery-missing-more =
    { $count ->
        [one] Yerine İngilizcesi gösterilenler: { $names } ve bir mesaj daha
       *[other] Yerine İngilizcesi gösterilenler: { $names } ve { $count } mesaj daha
    }
