### Customers who come from another system: what can be wrong with a file or a line of it. The command says these in English, too.

import-at-column = { $column }: { $reason }
import-line-too-long = Satır { $max } KiB’den uzun.
import-not-utf8 = Satır UTF-8 metni değil.
import-not-json = Satır tek bir JSON nesnesi değil.
import-value-kind = Burada bir liste ya da iç içe nesne değer olamaz.
import-columns-count = Satırda { $found ->
    [one] bir değer
   *[other] { $found } değer
} var, başlıkta ise { $expected ->
    [one] bir sütun
   *[other] { $expected } sütun
} var.
import-columns-many = Sütun sayısı { $max } sınırını aşıyor.
import-column-twice = { $column } sütunu iki kez geçiyor.
import-address-unproved = Adres diğer sistemde doğrulanmamış.
import-yes-or-no = Burada true ya da false olmalı.
import-hash-unreadable = Bu, bildiğimiz bir şifre özeti değil.
import-hash-twice = İki şifre özeti var.
import-hash-costly = Bir şifreyi bu özetle karşılaştırmak yaklaşık { $millis } ms ve { $mib } MiB gerektirir: yapılandırmanın izin verdiğinden fazla.
import-brand-unknown = Böyle bir marka yok.
import-language-unknown = Marka bu dili sunmuyor.
import-zone-unknown = Böyle bir saat dilimi yok.
import-moment-unreadable = Bu bir tarih ve saat değil. Şöyle yazın: 2026-01-31T12:00:00Z.
import-moment-ahead = Bu tarih gelecekte.
import-consent-without-text = Bu amaç için henüz metin yok.

## What is wrong with a whole file.

import-file-empty = Dosya boş.
import-file-gone = Dosya artık yok.
import-header-too-long = İlk satır, başlık olamayacak kadar uzun.
import-no-address-column = Adı “email” olan bir sütun yok. İlk satırda sütun adları olmalı.

## The pages.

imports-lead = Müşteriler mevcut şifreleriyle gelir. Zaten burada olanlar için hiçbir şey değişmez.
imports-bring = Dosya yükle
imports-bring-lead = Önce denetlenir. Siz onaylamadan hiçbir şey içe aktarılmaz.
imports-file = Dosya
imports-file-hint = Başlıklı CSV ya da JSON Lines; en fazla { $max } MiB.
imports-brand = Marka
imports-brand-hint = Marka belirtmeyen satırlar için.
imports-check = Dosyayı denetle
imports-none = Henüz hiçbir şey içe aktarılmadı.
imports-none-hint = Önceki sisteminizden alınmış bir müşteri dosyası yeterli.
imports-files = Dosyalar
imports-state = Durum
imports-new = Yeni
imports-bad = Hatalı satır
imports-when = Zaman
imports-by = Kim
imports-by-command = Komut satırı
imports-report = Rapor
imports-lines = Okunan satırlar
imports-fresh = Yeni müşteriler
imports-made = Aktarılan müşteriler
imports-duplicates = Atlananlar
imports-duplicates-hint = Adresin zaten bir hesabı var ya da adres dosyada iki kez geçiyor.
imports-bad-lines = İçe aktarılamayan satırlar
imports-line = Satır
imports-why = Neden
imports-removed = Yeniden kaldırılanlar
imports-kept = Giriş yapmış oldukları için kalanlar
imports-unknown = Bu adlarla bilinen bir şey olmadığı için atlandı: { $columns }.
imports-progress = İlerleme
imports-refresh = Yenile
imports-start = { $count ->
    [one] Bir müşteriyi
   *[other] { $count } müşteriyi
} içe aktar
imports-start-title = { $count ->
    [one] Bir müşteri
   *[other] { $count } müşteri
} içe aktarılsın mı?
imports-start-lead = Satırları aktarılır aktarılmaz giriş yapabilirler. E-posta gönderilmez. İçe aktarmayı daha sonra geri alabilirsiniz.
imports-discard = Dosyayı sil
imports-discard-title = Dosya silinsin mi?
imports-discard-lead = İçindekilerin hiçbiri içe aktarılmaz.
imports-undo = İçe aktarmayı geri al
imports-undo-title = İçe aktarma geri alınsın mı?
imports-undo-lead = O zamandan beri giriş yapanlar dışında, bu dosyayla gelen herkes kaldırılır.

import-state-uploaded = Denetim bekliyor
import-state-checking = Denetleniyor
import-state-checked = Denetlendi
import-state-importing = İçe aktarılıyor
import-state-done = İçe aktarıldı
import-state-failed = Okunamıyor
import-state-discarded = Silindi
import-state-undoing = Geri alınıyor
import-state-undone = Geri alındı

import-upload-missing = Bir dosya seçin.
import-upload-too-large = Dosya { $max } MiB’den büyük.
