# Stages of the journey between sign-in and destination.
accept = { $title }: yeni bir sürüm var
accept-lead = Lütfen okuyun ve devam etmek için kabul edin.
accept-valid-from = Yürürlük tarihi: { $date }
accept-read = Metni oku
accept-submit = Kabul et ve devam et
accept-else = Daha sonra da karar verebilirsiniz: o zamana kadar hesabınız olduğu gibi kalır.
reopen = Hesabınız kapanıyor
reopen-lead = Hesabınızı kapatmamızı istediniz. { $date } tarihinde içindeki her şeyi sileceğiz. O zamana kadar vazgeçebilirsiniz.
reopen-submit = Hesabım kalsın
reopen-else = Kapanmasını istiyorsanız bir şey yapmanız gerekmez.
