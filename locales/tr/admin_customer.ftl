# One customer, as staff see them, and what can be done for them.
customer-since = Kayıt: { $date }, marka: { $brand }, e-posta dili: { $language }
customer-number = Müşteri { $id }
customer-about = { $name } hakkında
customer-status-active = Kullanımda
customer-status-closing = Kapanıyor
customer-status-locked = Kilitli
customer-gone = Böyle bir müşteri yok
customer-gone-erased = Bu hesap { $date } tarihinde silindi. Geriye yalnızca kabul edilenlerin kanıtları kaldı.
customer-gone-never = Sayfa adresi yanlış yazılmış ya da hesap çok önce silinmiş olabilir.
customer-gone-find = Müşteri bul
customer-more = { $count ->
    [one] Bir tane daha göster
   *[other] { $count } tane daha göster
}
# What screen readers hear of a button in a list: “Reveal: Phone”.
customer-act-spoken = { $act }: { $what }
customer-reveal = Göster
customer-correct = Düzelt

# The account
customer-account = Hesap
customer-new-address = Yeni adres
customer-new-address-waits = Doğrulanmayı bekliyor
customer-password-changed = { $date } tarihinde belirlendi. Burada kimse şifreyi göremez ve belirleyemez.
customer-recovery = Şifre yenilemeyi başlat
customer-factor-off = Kurulmamış
customer-factor-since = { $date } tarihinden beri, { $left ->
    [0] hiç yedek kod kalmadı
    [one] bir yedek kod kaldı
   *[other] { $left } yedek kod kaldı
}
customer-factor-remove = Kayıp mı?
customer-access = Erişim
customer-active-means = Müşteri giriş yapabilir.
customer-locked-means = Kimse giriş yapamaz, şifre de yenilenemez.
customer-closing-means = Müşteri geri dönmezse { $date } tarihinde silinir.
customer-lock = Kilitle
customer-unlock = Kilidi aç
customer-close = Kapat
customer-reopen = Kapatmayı iptal et

# The removal of a second factor
removal-waits = İkinci adımın kaldırılması bekliyor
removal-asked = İsteyen: { $name }. Gerekçe: “{ $reason }”
removal-alone = Burada onaylayabilecek başka kimse olmadığı için kaldırma şu zamanda gerçekleşir: { $time }. Müşteri o zamana kadar durdurabilir.
removal-mine = Ekipten başka birinin şu zamana kadar onaylaması gerekir: { $time }. Müşteri o zamana kadar durdurabilir.
removal-yours = Doğru mu? Onaylayın ya da iptal edin. Geçerliliği şu zamanda biter: { $time }.
removal-approve = Onayla
removal-cancel = İptal et

# Profile, devices, decisions, letters, activity
customer-profile-empty = { $count ->
    [one] Bir alan doldurulmamış
   *[other] { $count } alan doldurulmamış
}
customer-device = Bilgisayar
customer-device-carried = Telefon ya da tablet
customer-since-word = Giriş:
customer-no-sessions = Hiçbir yerde oturumu açık değil.
customer-sign-out = Tümünü sonlandır
customer-consents = Kararlar ve sözleşmeler
customer-no-consents = Karar verilmedi.
customer-accepted = Kabul edildi
customer-withdrawn = Geri alındı
customer-declined = Şimdi değil
customer-older = { $count ->
    [one] Daha eski bir karar: { $what }
   *[other] Daha eski { $count } karar: { $what }
}
customer-letters-never = Hangileri ve ne zaman; içerikleri asla
customer-no-letters = Son zamanlarda e-posta yok.
customer-letter-sent = Gönderildi
customer-letter-waiting = Bekliyor
customer-letter-given-up = Teslim edilemedi
customer-activity-words = Müşterinin kendi sayfasında okuduğu sözlerle.
customer-audit = <link>Tümü, kimin ne yaptığıyla birlikte kayıtta</link>

# Notes
customer-notes = Notlar
customer-notes-all = Tüm notlar
customer-notes-written = Şimdiye kadar yazılanlar
customer-no-notes = Henüz yok.
customer-note-write = Not yaz
customer-note = Yeni not
customer-note-hint = Meslektaşlar için. Müşteri bunu burada görmez ama verilerini istediğinde onlarla birlikte alır: okuyabileceğini düşünerek yazın.
customer-note-submit = Notu kaydet
note-missing = Önce bir şey yazın.
note-too-long = En fazla { $most } karakter yazın.
note-characters = İçinde gösterilemeyen bir karakter var. Yapıştırmak yerine elle yazın.

# The reason
customer-reason = Gerekçe
customer-reason-hint = Müşteri bunu etkinliklerinde kelimesi kelimesine okur. Onun için yazın.
reason-too-short = Nedenini en az { $least } karakterle yazın.
reason-too-long = En fazla { $most } karakter yazın.
reason-characters = İçinde gösterilemeyen bir karakter var. Tek satırlık düz metin yazın.

# Looking at one value
reveal-title = Göster: { $what }
reveal-lead = Bunu bir kez görürsünüz. Müşteri, bilgiye bakıldığını ve nedenini okur. Yalnızca yardım etmek için gerekli olana bakın.
reveal-submit = Bir kez göster
reveal-told = Müşteri, bilgiye şu gerekçeyle bakıldığını okur: “{ $reason }”
reveal-shown = Bir kez gösterilir
reveal-nothing = Burada bir şey yok.
reveal-back = Tamam, gizle
reveal-open-sessions = Cihazlar ve konumlar
reveal-activity-devices = Etkinliklerin cihazları ve konumları
reveal-sign-in-address = E-posta adresi
reveal-new-address = Yeni adres

# Correcting
correct-title = Düzelt: { $what }
correct-lead = Yazdığınız, orada duranın yerini alır. Müşteri, neyin düzeltildiğini söyleyen bir e-posta alır; yeni değer e-postada yazmaz. Giriş adresini yalnızca müşterinin kendisi değiştirebilir.
correct-empty = Orada duranı kaldırmak için boş bırakın.
correct-submit = Düzeltmeyi kaydet
correct-stale = Bu sayfayı açtığınızdan beri profil değişti. Hiçbir şey kaydedilmedi. Hâlâ doğru olduğundan emin olun, sonra yeniden kaydedin.

# The questions. What will happen, then one button.
act-changed = Bu arada durum değişti: hiçbir şey yapılmadı. Müşterinin sayfasına yeniden bakın.
act-locked = Hesap kilitli. Önce kilidini açın.
act-no-factor = Kaldırılacak bir kimlik doğrulama uygulaması yok.
act-waits-already = Bunu zaten biri istedi. Onay bekliyor.
act-own-request = Bunu siz istediniz. Başka birinin onaylaması gerekir.
act-asker-gone = Bunu isteyen kişinin artık buna yetkisi yok: istek iptal edildi. Hâlâ gerekliyse yeniden isteyin.
act-recovery = Şifre yenileme başlatılsın mı?
act-recovery-lead = Müşteri, yeni şifre belirleyeceği bağlantıyı içeren bilinen e-postayı alır. Bağlantı bir kez ve kısa bir süre çalışır. Bağlantıyı siz hiçbir zaman görmezsiniz.
act-recovery-submit = E-postayı gönder
act-sign-out = Tüm oturumlar sonlandırılsın mı?
act-sign-out-lead = Müşterinin tüm oturumları hemen kapanır ve müşteri bir e-posta alır. Sonra eskisi gibi yeniden giriş yapar.
act-sign-out-submit = Tüm oturumları sonlandır
act-end-session = Bu oturum sonlandırılsın mı?
act-end-session-lead = Müşterinin o cihazdaki oturumu hemen kapanır ve müşteri bir e-posta alır.
act-end-session-submit = Oturumu sonlandır
act-ask-removal = İkinci adımın kaldırılması istensin mi?
act-ask-removal-lead = Hem uygulamayı hem yedek kodları kaybeden müşteri için. Gerçekten o kişi olduğundan emin olun. Ekipten başka birinin onaylaması gerekir; müşteri bir e-posta alır ve bunu durdurabilir. Uygulamadaki bir kod da durdurur.
act-ask-removal-alone = Hem uygulamayı hem yedek kodları kaybeden müşteri için. Gerçekten o kişi olduğundan emin olun. Burada onaylayabilecek başka kimse yok: kaldırma şu zamanda gerçekleşir: { $time }. Müşteri o zamana kadar e-postalar alır ve bunu durdurabilir. Uygulamadaki bir kod da durdurur.
act-ask-removal-submit = Kaldırılmasını iste
act-approve-removal = İkinci adımın kaldırılması onaylansın mı?
act-approve-removal-lead = Uygulama ve tüm yedek kodlar hemen kaldırılır, tüm oturumlar kapanır. Bundan sonra yalnızca şifre yeterli olur. Bunu isteyenin gerçekten müşteri olduğundan emin olun.
act-approve-removal-submit = İkinci adımı kaldır
act-cancel-removal = Kaldırma iptal edilsin mi?
act-cancel-removal-lead = İkinci adım kalır ve müşteri bir e-posta alır.
act-cancel-removal-submit = Kaldırmayı iptal et
act-lock = Hesap kilitlensin mi?
act-lock-lead = Tüm oturumlar kapanır ve e-postalardaki hiçbir bağlantı artık çalışmaz. Ekipten biri kilidi açana kadar kimse giriş yapamaz. Müşteriye giden e-postada kime başvuracağı yazar.
act-lock-submit = Hesabı kilitle
act-unlock = Hesabın kilidi açılsın mı?
act-unlock-lead = Müşteri aynı şifreyle yeniden giriş yapabilir ve bir e-posta alır.
act-unlock-submit = Hesabın kilidini aç
act-close = Hesap kapatılsın mı?
act-close-lead = Tüm oturumlar kapanır. Her şey şu zamanda silinir: { $time }. Müşteri o zamana kadar giriş yaparak ya da alacağı e-postadaki bağlantıyla geri dönebilir.
act-close-submit = Hesabı kapat
act-reopen = Kapatma iptal edilsin mi?
act-reopen-lead = Hesap, içindeki her şeyle birlikte kalır ve müşteri bir e-posta alır.
act-reopen-submit = Hesap kalsın

# A sign-up that waits
registration-title = Bekleyen bir kayıt
registration-lead = Biri kayıt oldu ve adresini henüz doğrulamadı. Doğrulanmadan hesap açılmaz.
registration-standing = Durum
registration-where = { $brand }, e-posta dili: { $language }
registration-since = Bekleme başlangıcı
registration-until = Silinme tarihi
registration-resend = E-postayı yeniden gönder
registration-resend-lead = Aynı adrese yeni bağlantı ve yeni kodla yeni bir e-posta gider; eskileri geçersiz olur. Siz ikisini de görmezsiniz.
registration-reason-hint = Buradaki kayıt için. Kayıt işlemi doğrulanınca ya da silinince bu da silinir.
registration-gone = Bu kayıt artık beklemiyor
registration-gone-lead = Doğrulandı, silindi ya da süresi doldu. Doğrulayan kişi artık müşteridir: onu adresiyle bulun.
registration-resend-submit = Yeniden gönder
