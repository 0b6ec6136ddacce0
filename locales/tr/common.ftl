# What many pages say. `language-name` is what the language's speakers call it.
language-name = Türkçe

skip = İçeriğe geç
menu = Menü
nav = Hesap
nav-overview = Genel bakış
nav-profile = Profil
nav-security = Giriş ve güvenlik
nav-devices = Cihazlar
nav-privacy = Gizlilik ve izinler
nav-activity = Etkinlik
nav-data = Verileriniz
joined = { $first }, { $second }
sentences = { $first } { $second }
sign-out = Çıkış yap
foot-languages = Diller
foot-legal = Yasal bilgiler ve yardım
foot-imprint = Künye
foot-help = Yardım
legal-privacy = Gizlilik
legal-terms = Koşullar

pager = Sayfalar
pager-newer = Daha yeni
pager-older = Daha eski

# Forms
problems = { $count ->
    [one] Bir noktayı yeniden kontrol edin:
   *[other] { $count } noktayı yeniden kontrol edin:
}
field-optional = (isteğe bağlı)
field-email = E-posta adresi
field-password = Şifre
choice-blank = Lütfen seçin
email-missing = E-posta adresinizi girin.
email-malformed = Bu bir e-posta adresine benzemiyor. Bir @ işareti ve bir alan adı gerekir: name@example.com.
password-missing = Şifrenizi girin.
too-many-tries = Çok fazla deneme yapıldı. Yeniden denemek için { $seconds ->
    [one] bir saniye
   *[other] { $seconds } saniye
} bekleyin.

# Times
ago-now = az önce
ago-minutes = { $count ->
    [one] bir dakika önce
   *[other] { $count } dakika önce
}
ago-hours = { $count ->
    [one] bir saat önce
   *[other] { $count } saat önce
}
ago-today = bugün, { $time }
ago-yesterday = dün, { $time }
wait-seconds = { $count ->
    [one] bir saniye
   *[other] { $count } saniye
}
wait-minutes = { $count ->
    [one] bir dakika
   *[other] { $count } dakika
}
wait-hours = { $count ->
    [one] bir saat
   *[other] { $count } saat
}

# Passwords and codes
password-wrong = Bu, hesabın şifresi değil.
code-missing = Kodu girin.
code-wrong = Kod bu değil. { $left ->
    [one] Bir deneme hakkınız kaldı.
   *[other] { $left } deneme hakkınız kaldı.
}
code-expired = Bu kodun süresi doldu ya da kod çok fazla denendi. Yenisini gönderebiliriz.
second-factor-wrong = Bu kod uymuyor. Kodlar 30 saniyede bir değişir: şu anda görünen kodu girin.
second-factor-code = Kod
second-factor-code-hint = Kimlik doğrulama uygulamanızdaki altı rakam ya da yedek kodlarınızdan biri.

# Attributes and decisions
consent-text = Tam metin
consent-text-of = Tam metin: { $what }
consent-needed = Bu olmadan hesap açılamaz.
