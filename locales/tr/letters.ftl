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

# From support: what they did for a customer, who is never told which of them it was.
letter-fact-changed = Değişen
letter-support-not-asked = Bunu siz istemediniz mi? Öyleyse bize yazın: neden yapıldığını size anlatalım.

letter-account-locked = Hesabınız kilitlendi
letter-account-locked-what = { $brand } hesabınızı kilitledik ve tüm cihazlardaki oturumlarınızı kapattık ({ $time }). Biz yeniden açana kadar kimse giriş yapamaz. Hesabınızdaki hiçbir şey kaybolmadı.
letter-account-locked-ask = Şu adrese yazın, birlikte bakalım: { $email }.
letter-account-locked-ask-us = Bize yazın, birlikte bakalım.
letter-account-unlocked = Hesabınız yeniden açık
letter-account-unlocked-what = { $brand } hesabınızı yeniden açtık. Eskisi gibi, aynı şifreyle giriş yapın.
letter-account-unlocked-password = Şifrenizi başka biri biliyor olabilirse önce yenisini belirleyin:

letter-signed-out-by-support = Oturumunuz kapatıldı
letter-signed-out-by-support-what = Destek ekibimiz { $brand } hesabınızdan tüm cihazlarda çıkış yaptı. Şifrenizle yeniden giriş yapın.
letter-signed-out-by-support-one = Destek ekibimiz { $brand } hesabınızdan bir cihazda çıkış yaptı. Diğer tüm cihazlarda oturumunuz açık kalıyor.

letter-factor-removal-asked = İkinci adımınız kaldırılmak üzere
letter-factor-removal-asked-what = Destek ekibimize, { $brand } hesabınızın kimlik doğrulama uygulamasını kaybettiğiniz bildirildi. Bunu siz istediyseniz bir şey yapmanız gerekmez.
letter-factor-removal-asked-second = Ekibimizden ikinci bir kişi isteği inceler, sonra uygulamayı kaldırır. Bundan sonra giriş yapmak için yalnızca şifreniz yeterli olur.
letter-factor-removal-asked-due = Kimlik doğrulama uygulaması { $brand } hesabınızdan şu zamanda kaldırılacak: { $time }. Bundan sonra giriş yapmak için yalnızca şifreniz yeterli olur.
letter-factor-removal-not-you = Uygulama hâlâ sizde mi ya da bunu siz istemediniz mi? Hemen durdurun. Uygulamadaki bir kodla giriş yapmak da bunu durdurur.
letter-factor-removal-button = İkinci adımım kalsın
letter-factor-removal-password = Bunu isteyen siz değilseniz biri şifrenizi biliyor olabilir: yeni bir şifre de belirleyin.
letter-factor-removal-reminder = İkinci adımınız yakında kaldırılacak
letter-factor-removal-cancelled = İkinci adımınız kalıyor
letter-factor-removal-cancelled-what = Kimlik doğrulama uygulamasının { $brand } hesabınızdan kaldırılmasından vazgeçildi ({ $time }). Giriş yaparken eskisi gibi bir kod sorulur.
letter-factor-removal-cancelled-not-you = Kaldırılmasını isteyen siz değil miydiniz? Öyleyse biri şifrenizi biliyor olabilir. Yeni bir şifre belirleyin.

letter-profile-corrected = Profiliniz düzeltildi
letter-profile-corrected-what = Destek ekibimiz { $brand } hesabınızın profilinde bir şeyi düzeltti. Aramızda kalsın diye bu e-postada şimdi orada ne yazdığını söylemiyoruz.
letter-profile-corrected-button = Profilime bak

letter-closing-by-support-what = Destek ekibimiz { $brand } hesabınızı kapatıyor. { $date } tarihine kadar giriş yaparak ya da düğmeyle geri dönebilirsiniz. Sonra hesabınızı sileriz.
letter-closing-reminder-support = Destek ekibimizin kapattığı { $brand } hesabınızı { $date } tarihinde siliyoruz. Hesabınız kalsın istiyorsanız daha önce düğmeyi kullanın ya da giriş yapın.

# To those who work here
letter-staff-alarm = Biri çok sayıda müşteriye bakıyor
letter-staff-alarm-what = { $name } bir saat içinde müşterilere ait { $many ->
    [one] bir kişisel bilgiye
   *[other] { $many } kişisel bilgiye
} baktı ve bir sonrakinde durduruldu.
letter-staff-alarm-next = Belki yoğun bir gündü. Bunu açıklayamıyorsanız önce erişimini kapatın, sonra sorun. Nelere baktığı ve verdiği gerekçeler kayıtta yazıyor.
letter-staff-alarm-button = Kişinin sayfasını aç
letter-staff-invitation = { $brand } ekibine davetlisiniz
letter-staff-invitation-what = Sahip rolündeki biri sizi { $brand } müşteri hesaplarıyla çalışmaya davet etti. Düğme, şifre belirleyeceğiniz bir sayfa açar; ardından telefonunuza bir kimlik doğrulama uygulaması kurarsınız.
letter-staff-invitation-button = Daveti kabul et
letter-staff-password = Ekip bölümü için yeni bir şifre belirleyin
letter-staff-password-what = Sahip rolündeki biri, başka bir şifre belirlemeniz için size bu bağlantıyı gönderdi. Belirlediğinizde tüm cihazlardan çıkış yapılır; kimlik doğrulama uygulamanız olduğu gibi kalır.
letter-staff-password-button = Yeni şifre belirle
letter-staff-until = Bağlantı bir kez çalışır ve şu zamana kadar geçerlidir: { $time }.
letter-staff-not-you = { $brand } için çalışmıyor musunuz? Öyleyse biri adresi yanlış yazmış. Bağlantı kullanılmadıkça hiçbir şey olmaz.
