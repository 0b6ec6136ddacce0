close-title = Hesabınızı kapatın
close-lead = Hesabınız { $date } tarihinde silinecek. O zamana kadar, { $days ->
    [one] bir gün
   *[other] { $days } gün
} boyunca, giriş yaparak geri dönebilirsiniz.
close-goes = Neler silinir
close-goes-profile = Adresiniz, adınız ve tüm profiliniz
close-goes-access = Şifreniz, kimlik doğrulama uygulamanız ve yedek kodlarınız
close-goes-devices = Tüm cihazlardan çıkış yapılır, cihaz ve konum listesi silinir
close-goes-letters = Size yazdıklarımız
close-stays = Neler kalır, neden
close-stays-consents = Verdiğiniz ve geri aldığınız izinlerin kanıtı, adınız olmadan: yasa bunu gösterebilmemizi istiyor (GDPR, madde 7(1)). Bu kayıt yalnızca adresinizle yeniden bulunabilir.
close-stays-events = Bir şeyin olduğu ve ne zaman olduğu; sizinle ilgili hiçbir şey söylemeyen dijital parmak izleri olarak. Böylece kimse kayıtları fark edilmeden değiştiremez.
close-now = Hesabı kapatın
close-export-first = Bir kopya saklamak ister misiniz? Önce <link>verilerinizi alın</link>.
close-confirm = Hesabımın { $date } tarihinde silineceğini anlıyorum.
close-confirm-missing = Hesabınızı kapatmak için bu kutuyu işaretleyin.
close-submit = Hesabımı kapat
close-keep = Hesabım kalsın
keep-account = Hesabınız kalsın mı?
keep-account-lead = { $brand } hesabınız { $date } tarihinde silinecek. Tek tıklamayla, içindeki her şeyle birlikte kalır.
keep-account-submit = Hesabım kalsın
keep-account-else = Kapanmasını istiyorsanız bir şey yapmanız gerekmez.
