overview-hello = Merhaba, { $name }
overview-hello-nobody = Merhaba
overview-lead = { $brand } hesabınızla ilgili her şey tek yerde.
overview-few-codes = { $count ->
    [0] <strong>Hiç yedek kodunuz kalmadı.</strong>
    [one] <strong>Bir yedek kodunuz kaldı.</strong>
   *[other] <strong>{ $count } yedek kodunuz kaldı.</strong>
} İhtiyaç duymadan önce yenilerini oluşturun. <link>Yeni kodlar</link>
overview-security = Güvenlik
overview-strong = Güçlü
overview-password-only = Yalnızca şifre
overview-with-app = Şifre ve kimlik doğrulama uygulaması.
overview-without-app = Bir kimlik doğrulama uygulamasıyla çok daha güvenli olur.
overview-password-changed = Son şifre değişikliği: { $date }.
overview-security-link = İncele
overview-devices = Cihazlar
overview-signed-in = { $count ->
    [one] Şu anda bu cihazda oturum açık.
   *[other] Şu anda oturumu açık.
}
overview-newest = En yenisi: { $device }, { $when }.
overview-devices-link = Tümünü gör
overview-privacy = Gizlilik
overview-of = { $given } / { $total }
overview-allow = İzin verdikleriniz: { $list }. Başka bir şey yok.
overview-allow-nothing = Şimdiye kadar hiçbir şeye izin vermediniz.
overview-privacy-link = Karar ver
overview-lately = Son etkinlikler
overview-all-activity = Tüm etkinlik
overview-nothing = Henüz bir şey olmadı
overview-nothing-hint = Girişler ve hesabınızdaki değişiklikler burada görünecek.
