email-title = E-posta adresinizi değiştirin
email-lead = Giriş adresiniz: { $address }. E-postalarımızı da bu adrese gönderiyoruz.
email-new = Yeni e-posta adresi
email-new-hint = Bu adrese bir e-posta göndereceğiz. Siz doğrulayana kadar hiçbir şey değişmez.
email-submit = E-postayı gönder
email-same = Adresiniz zaten bu.
email-taken = Bu adresi artık başka bir hesap kullanıyor. Hesabınızda mevcut adresiniz kalacak.
email-pending = Doğrulanmayı bekleyen yeni bir adres var: { $address }. Oraya gönderdiğimiz e-postayla doğrulayın ya da aşağıya başka bir adres girin.
email-undo-hint = Yeni adresi doğruladığınızda eski adrese haber veririz. { $days ->
    [one] Değişiklik oradan bir gün boyunca geri alınabilir.
   *[other] Değişiklik oradan { $days } gün boyunca geri alınabilir.
}
email-confirm = Yeni adresinizi doğrulayın
email-confirm-lead = Bundan sonra { $brand } hesabınıza <strong>{ $address }</strong> adresiyle giriş yapacaksınız; e-postalarımız da bu adrese gelecek.
email-confirm-submit = Bu adresi kullan
email-confirm-not-you = Bunu siz istemediniz mi? Öyleyse bu sayfayı kapatın: hesabın adresi değişmez.
email-undo = Eski adresinize dönün
email-undo-lead = Hesabınızın adresi yeniden <strong>{ $address }</strong> olacak.
email-undo-submit = Eski adresime dön
email-undo-next = Hesabınıza başkası girmiş olabileceği için tüm cihazlardan çıkış yapılır. Ardından yeni bir şifre belirleyin.
