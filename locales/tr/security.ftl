# The hub, and what the pages behind it share.
cancel = İptal
not-now = Şimdi değil
security-lead = Nasıl giriş yaptığınız ve girişinizin nasıl korunduğu.
security-sign-in = Giriş bilgileriniz
security-change = Değiştir
security-change-email = E-posta adresini değiştir
security-change-password = Şifreyi değiştir
security-password-since = Son değişiklik: { $date }.
security-second-step = İkinci adım
security-app = Kimlik doğrulama uygulaması
security-app-why = Bu uygulamayla çalınmış bir şifre tek başına yetmez: giriş yapmak için telefonunuzdaki kod da gerekir.
security-app-since = { $date } tarihinden beri
security-on = Açık
security-off = Kapalı
security-set-up = Kur
security-manage = Yönet
security-manage-spoken = Yönet: { $what }
security-codes = Yedek kodlar
security-codes-left = { $count ->
    [0] Hiç kalmadı.
    [one] Bir tane kaldı.
   *[other] { $count } tane kaldı.
}
security-renew-codes = Yeni kodlar oluştur
security-few-codes = { $count ->
    [0] <strong>Hiç yedek kodunuz kalmadı.</strong> Telefonunuz olmadan giriş yapamazsınız. <link>Yeni kodlar oluşturun</link>
    [one] <strong>Bir yedek kodunuz kaldı.</strong> İhtiyaç duymadan önce yenilerini oluşturun. <link>Yeni kodlar oluşturun</link>
   *[other] <strong>{ $count } yedek kodunuz kaldı.</strong> İhtiyaç duymadan önce yenilerini oluşturun. <link>Yeni kodlar oluşturun</link>
}
