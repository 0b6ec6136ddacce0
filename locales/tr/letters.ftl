# Letters. Each message may use { $brand }. A subject stands alone; it is the heading too.
letter-foot = { $brand } şifrenizi hiçbir zaman e-posta ya da telefonla sormaz.
letter-help = Sorularınız mı var? Şu adrese yazın: { $email }.
letter-fact-time = Zaman
letter-fact-device = Cihaz
letter-fact-place = Konum
# A line in the letter’s text: “Device: Firefox on Linux”.
letter-fact = { $name }: { $value }
letter-not-you-recover = Bu siz değil miydiniz? Öyleyse hesabınıza başkası girmiş olabilir. Hemen yeni bir şifre belirleyin: böylece diğer herkesin oturumu kapanır.
letter-not-you-button = Yeni şifre belirle

letter-confirm-address = E-posta adresinizi doğrulayın
letter-confirm-address-code = Biri, büyük olasılıkla siz, bu adresle bir { $brand } hesabı oluşturuyor. Bu kodu kayıt olduğunuz yerde girin. Kod 10 dakika geçerlidir:
letter-confirm-address-link = Ya da düğmeyi kullanın. Düğme 24 saat çalışır.
letter-confirm-address-button = Adresimi doğrula
letter-confirm-address-not-you = Bu siz değil miydiniz? Öyleyse bir şey yapmanız gerekmez: siz doğrulamadan hesap açılmaz, girilen bilgiler de 7 gün sonra silinir.

letter-account-exists = Zaten bir { $brand } hesabınız var
letter-account-exists-what = Biri, büyük olasılıkla siz, bu adresle bir hesap oluşturmak istedi. Zaten bir hesabınız var: giriş yapmanız yeterli.
letter-account-exists-button = Giriş yap
letter-account-exists-forgotten = Şifrenizi mi unuttunuz? Buradan yenisini belirleyin:
letter-account-exists-not-you = Bu siz değil miydiniz? Öyleyse bir şey yapmanız gerekmez. Hesabınızda hiçbir şey değişmedi ve kimse bir hesabınız olduğunu öğrenmedi.

letter-new-sign-in = Yeni giriş: { $device }
letter-new-sign-in-from = Yeni giriş: { $place }
letter-new-sign-in-what = Biri, daha önce görmediğimiz bir cihazdan { $brand } hesabınıza giriş yaptı.
letter-new-sign-in-you = Bu sizseniz bir şey yapmanız gerekmez.
letter-new-sign-in-not-you = Bu siz değil miydiniz? O oturumu sonlandırın, ardından yeni bir şifre belirleyin.
letter-new-sign-in-button = Bu oturumu sonlandır

letter-recovery = Yeni bir şifre belirleyin
letter-recovery-what = Biri, büyük olasılıkla siz, { $brand } hesabınız için yeni bir şifre istedi. Düğmeyle yeni bir şifre belirleyebilirsiniz. Düğme bir kez ve bir saat boyunca çalışır.
letter-recovery-button = Yeni şifre belirle
letter-recovery-not-you = Bu siz değil miydiniz? Öyleyse bir şey yapmanız gerekmez: şifreniz olduğu gibi kalır.

letter-password-changed = Şifreniz değiştirildi
letter-password-changed-what = { $brand } hesabınızın şifresi değiştirildi ({ $time }). Diğer tüm cihazlardan çıkış yapıldı. Bu sizseniz bir şey yapmanız gerekmez.

letter-address-change = Yeni adresinizi doğrulayın
letter-address-change-link = { $brand } hesabınız için bu adresi kullanmak istiyorsunuz. Her zamanki gibi giriş yapıp düğmeyle doğrulayın. Düğme 24 saat çalışır. O zamana kadar hesabınızda eski adres kalır.
letter-address-change-button = Yeni adresimi doğrula
letter-address-change-not-you = Bu siz değil miydiniz? Öyleyse bir şey yapmanız gerekmez: hesapta eski adres kalır.

letter-address-changed = Hesabınızın yeni bir adresi var
letter-address-changed-what = { $brand } hesabınızın yeni adresi: { $address }. E-postalar bundan sonra oraya gidecek. Bu sizseniz bir şey yapmanız gerekmez.
letter-address-changed-not-you = Bu siz değil miydiniz? Değişikliği geri alın: bu adres geri gelir, tüm cihazlardan çıkış yapılır ve yeni bir şifre belirlersiniz.
letter-address-changed-button = Geri al

letter-address-restored = Eski adresiniz geri geldi
letter-address-restored-what = { $brand } hesabınız yeniden bu adresi kullanıyor ({ $time }). Tüm cihazlardan çıkış yapıldı.
letter-address-restored-next = Adresi başkası değiştirdiyse şifrenizi biliyor demektir. Başka kimse giremesin diye hemen yeni bir şifre belirleyin.

letter-second-factor-added = Hesabınızı artık iki adım koruyor
letter-second-factor-added-what = { $brand } hesabınız için bir kimlik doğrulama uygulaması kuruldu ({ $time }). Bundan sonra giriş yapmak için bu uygulamadaki kod da gerekir.
letter-second-factor-removed = İkinci adım kaldırıldı
letter-second-factor-removed-what = Kimlik doğrulama uygulaması { $brand } hesabınızdan kaldırıldı ({ $time }). Bundan sonra giriş yapmak için yalnızca şifreniz yeterli.
letter-recovery-codes-renewed = Yeni yedek kodlarınız var
letter-recovery-codes-renewed-what = { $brand } hesabınız için yeni yedek kodlar oluşturuldu ({ $time }). Eskileri artık çalışmıyor.

letter-recovery-code-used = Bir yedek kod kullanıldı
letter-recovery-code-used-what = Biri, yedek kodlarınızdan biriyle { $brand } hesabınıza giriş yaptı ({ $time }). { $left ->
    [0] Hiç kodunuz kalmadı: hemen yenilerini oluşturun.
    [one] Bir kodunuz kaldı: ihtiyaç duymadan önce yenilerini oluşturun.
   *[other] { $left } kodunuz kaldı.
}
letter-recovery-code-used-button = Kodlarımı gör
letter-recovery-code-used-not-you = Bu siz değil miydiniz? Öyleyse biri şifrenizi biliyor ve kodlarınızdan birine sahip. Yeni bir şifre belirleyin ve yeni kodlar oluşturun.

letter-account-closing = Hesabınız { $date } tarihinde silinecek
letter-account-closing-what = İsteğiniz üzerine { $brand } hesabınızı kapatıyoruz. { $date } tarihine kadar giriş yaparak ya da düğmeyle geri dönebilirsiniz. Sonra hesabınızı sileriz.
letter-closing-reminder = Hesabınız yakında silinecek
letter-closing-reminder-what = İsteğiniz üzerine { $brand } hesabınızı { $date } tarihinde siliyoruz. Hesabınız kalsın istiyorsanız daha önce düğmeyi kullanın ya da giriş yapın.
letter-closing-button = Hesabım kalsın
letter-closing-not-you = Bunu isteyen siz değil miydiniz? Hesabınızı koruyun, ardından yeni bir şifre belirleyin.

letter-account-reopened = Hesabınız kalıyor
letter-account-reopened-what = Yeniden aramızda olmanıza sevindik. { $brand } hesabınız, içindeki her şeyle birlikte yeniden açık.
letter-account-reopened-button = Giriş yap
letter-account-reopened-not-you = Bu siz değil miydiniz? Öyleyse yeni bir şifre belirleyin.

letter-account-erased = Hesabınız silindi
letter-account-erased-what = { $brand } hesabınız ve içindekiler silindi. Bu, size gönderdiğimiz son e-posta.
letter-account-erased-kept = Yasa gereği saklamamız gerekenleri adınız olmadan saklıyoruz: bir şeyin kabul edildiğini ve ne zaman kabul edildiğini.
letter-account-erased-again = Bu adresle dilediğiniz zaman yeniden kayıt olabilirsiniz.

# To those who work here
letter-staff-invitation = { $brand } ekibine davetlisiniz
letter-staff-invitation-what = Sahip rolündeki biri sizi { $brand } müşteri hesaplarıyla çalışmaya davet etti. Düğme, şifre belirleyeceğiniz bir sayfa açar; ardından telefonunuza bir kimlik doğrulama uygulaması kurarsınız.
letter-staff-invitation-button = Daveti kabul et
letter-staff-password = Ekip bölümü için yeni bir şifre belirleyin
letter-staff-password-what = Sahip rolündeki biri, başka bir şifre belirlemeniz için size bu bağlantıyı gönderdi. Belirlediğinizde tüm cihazlardan çıkış yapılır; kimlik doğrulama uygulamanız olduğu gibi kalır.
letter-staff-password-button = Yeni şifre belirle
letter-staff-until = Bağlantı bir kez çalışır ve şu zamana kadar geçerlidir: { $time }.
letter-staff-not-you = { $brand } için çalışmıyor musunuz? Öyleyse biri adresi yanlış yazmış. Bağlantı kullanılmadıkça hiçbir şey olmaz.
