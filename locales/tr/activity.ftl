# What happened: activity-<kind>. What more there is to say: activity-fact-<fact>, for one value with -<value>, for one kind of event
# activity-<kind>-<fact>-<value>. A fact without words isn't told.
activity-lead = Hesabınızda olanlar, en yenisi en üstte. Size ait olmayan bir şey mi gördünüz? <password>Şifrenizi değiştirin</password> ve tanımadığınız <devices>cihazlardan çıkış yapın</devices>.
activity-none = Henüz bir şey olmadı
activity-none-hint = Girişler ve hesabınızdaki değişiklikler burada görünecek.
activity-today = Bugün
activity-yesterday = Dün
activity-here = Bu oturumda

activity-sign-up-asked = Biri kayıt oldu
activity-sign-up-refused = Bir kayıt formunun yeniden kontrol edilmesi gerekti
activity-signed-up = Hesabınızı oluşturdunuz
activity-signed-in = Giriş yaptınız
activity-sign-in-begun = Doğru şifreyi girdiniz
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
# What staff did, told to the customer; `reason` follows as a fact.
activity-looked = Destek ekibi hesabınızın sayfasını açtı
activity-revealed = Destek ekibi profilinizdeki bir bilgiye baktı
activity-noted = Destek ekibi hesabınızla ilgili bir not yazdı
activity-verification-resent = Destek ekibi doğrulama bağlantısını içeren e-postayı size yeniden gönderdi
activity-recovery-started = Destek ekibi size yeni şifre belirleme bağlantısı gönderdi
activity-sessions-ended-by-staff = Destek ekibi oturumunuzu kapattı
activity-factor-removal-asked = Destek ekibinden ikinci adımınızı kaldırması istendi
activity-factor-removal-cancelled = İkinci adımınızın kaldırılmasından vazgeçildi
activity-factor-removal-done = Destek ekibi ikinci adımınızı kaldırdı
activity-locked = Destek ekibi hesabınızı kilitledi
activity-unlocked = Destek ekibi hesabınızın kilidini açtı
activity-corrected = Destek ekibi profilinizde bir şeyi düzeltti
activity-closed-by-staff = Destek ekibi hesabınızı kapatma işlemini başlattı
activity-reopened-by-staff = Destek ekibi hesabınızı açık tuttu
activity-imported = Hesabınız eski sistemimizden aktarıldı
activity-limit-released = Destek ekibi beklemeden yeniden denemenizi sağladı
activity-other = Hesabınızda bir şey değişti

activity-fact-new_browser-true = yeni bir cihaz
activity-fact-second_factor-true = uygulamanızdaki kodla
activity-fact-by-letter = e-postadaki bağlantıyla
activity-fact-by-code = uygulamanızdaki bir kodla
activity-fact-by-time = e-postalarda belirtilen sürenin sonunda
activity-fact-by-lapse = zamanında kimse onaylamadı
activity-fact-by-lock = hesap kilitlendiği için
activity-fact-by-house = isteyen kişinin artık buna yetkisi yok
activity-factor-removal-asked-alone-true = durdurabilmeniz için bekliyor
activity-factor-removal-asked-alone-false = önce ikinci bir kişi inceliyor
activity-sessions-ended-by-staff-one-true = bir cihazda
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
activity-sign-in-begun-stage-second-factor = ardından bir kod soruldu
activity-sign-in-begun-stage-reopen = hesap kapanmak üzereydi
activity-sign-in-begun-stage-accept = kabul edilecek bir sözleşme vardı
activity-sign-in-failed-why-locked = şifre doğruydu, hesap kilitli
activity-sign-in-failed-factor-password = şifre yanlıştı
activity-sign-in-failed-factor-code = şifre doğruydu, kod yanlıştı
activity-confirmed-factor-password = şifrenizle
activity-confirmed-factor-code = bir kodla
activity-fact-field = { $value }
activity-fact-field-sign-in-address = E-posta adresi
activity-fact-field-new-address = Yeni e-posta adresi
activity-fact-field-open-sessions = Cihazlar ve konumlar
activity-fact-field-activity-devices = Etkinliklerin cihazları ve konumları
# The reason that staff gave, in their own words.
activity-fact-reason = “{ $value }”
