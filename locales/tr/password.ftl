### Passwords: what we ask of them, and what helps when one is not taken.

password-hint = En az { $min ->
    [one] bir
   *[other] { $min }
} karakter. Rastgele üç kelime iyi olur.

password-too-short = En az { $min ->
    [one] bir
   *[other] { $min }
} karakter kullanın. Rastgele üç kelime iyi olur.
password-too-long = En fazla { $max ->
    [one] bir
   *[other] { $max }
} karakter kullanın.
password-common = Bu şifreyi herkes biliyor, hırsızlar da. Başka bir şifre seçin; rastgele üç kelime iyi olur.
password-breached = Bu şifre, çalınmış şifre listelerinde yer alıyor. Başka bir şifre seçin; rastgele üç kelime iyi olur.
password-context-word = Adınızdan, adresinizden ya da bizim adımızdan pek farkı yok: birinin ilk deneyeceği şeyler bunlar. Sizinle ilgisi olmayan bir şey seçin.

password-guessable = Bu şifre çabuk tahmin edilir. Kimsenin beklemeyeceği bir iki kelime ekleyin.
password-guessable-keyboard = Yan yana tuşlar çabuk tahmin edilir. Bunun yerine birbiriyle ilgisiz kelimeler seçin.
password-guessable-repeats = Tekrarlamak pek bir şey katmaz. Kimsenin beklemeyeceği bir iki kelime ekleyin.
password-guessable-sequence = “abcd” ya da “6543” gibi diziler çabuk tahmin edilir. Bunun yerine birbiriyle ilgisiz kelimeler seçin.
password-guessable-date = Tarihler ve yıllar çabuk tahmin edilir. Kimsenin beklemeyeceği bir iki kelime ekleyin.
password-guessable-word = Tek bir kelime çabuk tahmin edilir. Onunla ilgisi olmayan iki kelime ekleyin.
password-guessable-name = Adlar çabuk tahmin edilir. Onlarla ilgisi olmayan iki kelime ekleyin.
password-guessable-similar = Bu, birçok kişinin kullandığı bir şifreye çok benziyor. Bunun yerine birbiriyle ilgisiz kelimeler seçin.

## How good a password is, while typing.

password-strength-0 = Hemen tahmin edilir
password-strength-1 = Çabuk tahmin edilir
password-strength-2 = Henüz yeterince iyi değil
password-strength-3 = İyi
password-strength-4 = Çok iyi

## Changing it.

password-title = Şifrenizi değiştirin
password-lead = Diğer tüm cihazlardan çıkış yapılır ve bununla ilgili size bir e-posta göndeririz.
password-current = Mevcut şifre
password-new = Yeni şifre
password-submit = Şifremi değiştir
password-new-missing = Yeni bir şifre girin.
password-current-wrong = Bu, mevcut şifreniz değil.
password-same = Şifreniz zaten bu. Başka bir şifre seçin.
