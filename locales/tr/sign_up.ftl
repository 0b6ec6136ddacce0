sign-up = Hesap oluştur
sign-up-lead = { $brand } ile ilgili her şey için tek hesap.
sign-up-submit = Hesabımı oluştur
sign-up-decisions = Kararlarınız
sign-up-privacy = Verilerinizle ne yaptığımız <link>gizlilik bildiriminde</link> yazıyor.
sign-up-have = Hesabınız var mı? <link>Giriş yapın</link>
