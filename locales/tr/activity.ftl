# What happened: activity-<kind>. What more there is to say: activity-fact-<fact>, for one value with -<value>, for one kind of event
# activity-<kind>-<fact>-<value>. A fact without words isn't told.
activity-lead = Hesabınızda olanlar, en yenisi en üstte. Size ait olmayan bir şey mi gördünüz? <password>Şifrenizi değiştirin</password> ve tanımadığınız <devices>cihazlardan çıkış yapın</devices>.
activity-none = Henüz bir şey olmadı
activity-none-hint = Girişler ve hesabınızdaki değişiklikler burada görünecek.
activity-today = Bugün
activity-yesterday = Dün
activity-here = Bu oturumda

activity-signed-up = Hesabınızı oluşturdunuz
activity-signed-in = Giriş yaptınız
activity-sign-in-failed = Biri giriş yapmayı denedi ama başaramadı
activity-signed-out = Çıkış yaptınız
activity-confirmed = Kimliğinizi doğruladınız
activity-recovery-asked = Biri yeni şifre belirlemek için bağlantı istedi
activity-recovered = E-postadaki bağlantıyla yeni bir şifre belirlediniz
activity-password-changed = Şifrenizi değiştirdiniz
activity-address-change-asked = Yeni bir e-posta adresi girdiniz
activity-address-changed = Yeni e-posta adresinizi doğruladınız
activity-address-restored = Eski e-posta adresinize geri döndünüz
activity-profile-changed = Profilinizi değiştirdiniz
activity-second-factor-added = Kimlik doğrulama uygulaması kurdunuz
activity-second-factor-removed = Kimlik doğrulama uygulamasını kaldırdınız
activity-recovery-codes-renewed = Yeni yedek kodlar oluşturdunuz
activity-recovery-code-used = Bir yedek kod kullandınız
activity-contract-accepted = Bir sözleşmeyi kabul ettiniz
activity-consent-given = Bir izin verdiniz
activity-consent-withdrawn = Bir izni geri aldınız
activity-consent-declined = Yeni bir metni sonraya bıraktınız
activity-session-ended = Bir oturumu sonlandırdınız
activity-sessions-ended = Diğer tüm cihazlardan çıkış yaptınız
activity-exported = Verilerinizi indirdiniz
activity-closing-started = Hesabınızı kapatmamızı istediniz
activity-reopened = Hesabınızı korudunuz
activity-erased = Hesabınız silindi
activity-other = Hesabınızda bir şey değişti

activity-fact-new_browser-true = yeni bir cihaz
activity-fact-second_factor-true = uygulamanızdaki kodla
activity-fact-by-letter = e-postadaki bağlantıyla
activity-fact-purpose = { $value }
activity-fact-changed = { $value }
activity-fact-changed-language = Dil
activity-fact-changed-time_zone = Saat dilimi
activity-fact-version = sürüm { $value }
activity-fact-left = { $value ->
    [0] hiç kalmadı
    [one] bir tane kaldı
   *[other] { $value } tane kaldı
}
activity-fact-count = { $value ->
    [0] başka cihaz yok
    [one] bir cihaz
   *[other] { $value } cihaz
}
activity-sign-in-failed-factor-password = şifre yanlıştı
activity-sign-in-failed-factor-code = şifre doğruydu, kod yanlıştı
activity-confirmed-factor-password = şifrenizle
activity-confirmed-factor-code = bir kodla
