### What we ask about a person: labels, help, and what helps when a value can't be read.
### An attribute's label is attribute-<name>, its help attribute-<name>-help.

attribute-given_name = Ad
attribute-given_name-help = Size nasıl hitap edelim?
attribute-family_name = Soyad
attribute-family_name-help = Mektuplarda ve faturalarda yazmasını istediğiniz gibi.
attribute-birthday = Doğum tarihi
attribute-birthday-help = Yıl, ay ve gün.
attribute-phone = Telefon
attribute-phone-help = Ülke koduyla birlikte; Türkiye için +90.
attribute-postal_address = Posta adresi
attribute-postal_address-help = Mektupların ve paketlerin size ulaşacağı yer.

## The fields of every postal address.

address-street = Sokak ve numara
address-line2 = Ek bilgi (daire, kat, şirket)
address-postal_code = Posta kodu
address-city = İlçe veya şehir
address-region = İl veya bölge
address-country = Ülke

## What is wrong with a value.

attribute-required = Bu alan gerekli.
attribute-too-short = En az { $min ->
    [one] bir
   *[other] { $min }
} karakter yazın.
attribute-too-long = En fazla { $max ->
    [one] bir
   *[other] { $max }
} karakter yazın.
attribute-characters = İçinde görüntülenemeyen bir karakter var. Yapıştırmak yerine elle yazın.
choice-unknown = Sunulan seçeneklerden birini seçin.
country-unknown = Listeden bir ülke seçin.

date-unreadable = Bunu tarih olarak okuyamadık. Yıl, ay ve gün olarak yazın, örneğin 1987-06-05.
date-too-far-away = Yılı bir kez daha kontrol edin.
date-ahead = Bu gün henüz gelmedi. Yılı bir kez daha kontrol edin.

phone-country-missing = + işareti ve ülke koduyla başlayın, örneğin +90.
phone-unknown = Böyle bir numara yok. Rakamları tek tek kontrol edin.

## What is wrong with an e-mail address.

address-missing = E-posta adresinizi yazın.
address-too-long = Bir e-posta adresi bu kadar uzun olamaz.
address-malformed = E-posta adresi şuna benzer: name@example.com.
address-characters = İçinde boşluk ya da e-posta adresinde bulunamayacak bir karakter var. Yapıştırmak yerine elle yazın.
address-domain = @ işaretinden sonraki bölüme bakın: internette böyle bir yer yok.

## Answers to yes or no.

answer-yes = Evet
answer-no = Hayır
