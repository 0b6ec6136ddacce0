# Operating: letters, words and looks, sign-in defence, the system.

# Letters
outbox-lead = Gönderilmeyi bekleyenler ve teslim edilemeyenler. Bir e-postanın kime gittiğini ya da ne yazdığını burada kimse görmez.
outbox-lists = E-posta listeleri
outbox-failing = Sorunlu
outbox-waiting = Bekleyen
outbox-given-up = Teslim edilemeyen
outbox-count = { $count }
outbox-count-many = 1000 ya da daha fazla
outbox-written = yazıldı:
outbox-tries = { $count ->
    [0] henüz denenmedi
    [one] { $count } deneme
   *[other] { $count } deneme
}
outbox-next = Sonraki deneme: { $time }
outbox-no-reason = Neden belirtilmemiş
outbox-retry = Yeniden dene
outbox-retry-spoken = Yeniden dene: { $letter }
outbox-retry-all = Sorunluların hepsini yeniden dene
outbox-given-up-note = Posta sunucusu bir e-postayı kesin olarak reddederse ya da yaklaşık iki gün içindeki yirmi denemede teslim edilemezse göndermekten vazgeçilir. Alıcısı ve metni o anda silinir, bu yüzden artık gönderilemez. Bekleyen kişi yenisini isteyebilir: yeniden kayıt olur ya da yeni bir bağlantı ister.
outbox-failing-none = Sorunlu e-posta yok
outbox-failing-none-hint = Posta sunucusu bir e-postayı almazsa e-posta nedeniyle birlikte burada görünür ve kendiliğinden yeniden denenir.
outbox-waiting-none = Bekleyen e-posta yok
outbox-waiting-none-hint = E-postalar saniyeler içinde yola çıkar.
outbox-given-up-none = Teslim edilemeyen e-posta yok
outbox-given-up-none-hint = Son bir ayda teslim edilemeyenler burada görünür.

# Words and looks
content-lead = Salt okunur. İçerik klasörüne kaydedilenler denetlenir ve hata yoksa gösterilir.
content-now = Şimdi
content-source = Nereden geldiği
content-source-built-in = Programla birlikte gelenler
content-source-folder = Kaydedildiği haliyle bir klasör
content-source-editions = Yayımlanmış sürümler
content-shown = Gösterilen
content-check = Son denetim
content-check-well = Hata yok
content-check-warnings = { $count ->
    [one] bakılacak bir nokta
   *[other] bakılacak { $count } nokta
}
content-check-errors = { $count ->
    [one] bir hata
   *[other] { $count } hata
}
content-check-kept = Hatalar giderilene kadar önceden gösterilen kalır.
content-findings = Bulunanlar
content-error = Hata
content-warning = Bakın
content-more = { $count ->
    [one] Bir tane daha var: portico check tümünü gösterir.
   *[other] { $count } tane daha var: portico check tümünü gösterir.
}
content-coverage = Dillere göre metinler
content-language = Dil
content-said = Metinler
content-said-of = { $said } / { $of }
content-percent = Oran
content-editions = Sürümler
content-edition = Sürüm
content-note = Not
content-made = Oluşturuldu
content-standing = Gösterim
content-live = Şimdi gösteriliyor
content-editions-none = Yayımlanmış bir şey yok
content-editions-none-hint = portico content publish, içerik klasörünü bir sürüm olarak saklar.

# Sign-in defence
defence-lead = Çok sık deneyen bekler. Hiç kimsenin girişi kalıcı olarak engellenmez.
defence-waiting = { $count ->
    [0] şu anda kimse beklemiyor
    [one] şu anda bir kişi bekliyor
   *[other] şu anda { $count } kişi bekliyor
}
defence-waiting-many = şu anda 1000 ya da daha fazla kişi bekliyor
defence-off = Sınırlar kapalı: herkes dilediği kadar deneyebilir. Bu yalnızca geliştirme ortamındaki yük testleri içindir.
defence-subject = E-posta ya da ağ adresi
defence-subject-hint = Örneğin alice@example.com, 192.0.2.1 ya da 2001:db8::1. Hesabı olmayan adresler de sayılır.
defence-subject-wrong = Bu ne bir e-posta adresi ne de bir ağ adresi.
defence-look = Durumu gör
defence-found = { $subject }
defence-waits = Beklemesi gerekiyor. Deneyen hesap sahibi de olabilir, tahmin eden biri de: önce hesabın etkinliğine bakın.
defence-waits-not = Beklemesi gerekmiyor.
defence-tries = { $tries ->
    [0] sayılan deneme yok
    [one] bir deneme sayıldı
   *[other] { $tries } deneme sayıldı
}, ilk { $free } deneme beklemesiz
defence-until = bekleme sonu: { $time }
defence-counting = sayılıyor
defence-free = serbest
defence-limit-address = Bu adres için yanlış şifreler
defence-limit-known-browser = Daha önce giriş yapılmış bir tarayıcıdan yanlış şifreler
defence-limit-second-factor = Yanlış kodlar
defence-limit-letters = Bu adrese e-postalar
defence-limit-recovery-letters = Yeni şifre bağlantısı içeren e-postalar
defence-limit-staff = Ekip girişinde yanlış şifreler
defence-limit-staff-factor = Ekip girişinde yanlış kodlar
defence-limit-network = Bu ağdan yanlış şifreler
defence-limit-sign-ups = Bu ağdan kayıtlar
defence-limit-recoveries = Bu ağdan şifre yenilemeler
defence-limit-hints = Bu ağ için şifre ipuçları
defence-reason = Gerekçe
defence-reason-hint = Kayıtta kalır. Adresin bir hesabı varsa sahibi bunu okur.
defence-reason-missing = Nedenini en fazla { $most } karakterle yazın.
defence-release = Hemen yeniden denemesini sağla
defence-rules = Kurallar
defence-rules-lead = Beklemesiz denemelerden sonra her yeni deneme bekleme süresini en uzun süreye kadar ikiye katlar. Denemeler, hesap olsa da olmasa da, şifreye bakılmadan önce sayılır.

# System
system-lead = Sistemin durumu ve nasıl kurulduğu. Gizli değerler hiçbir zaman gösterilmez.
system-health = Çalışma durumu
system-development = Geliştirme
system-production = Canlı ortam
system-since = Çalışmaya başladı: { $time }
system-database = Veritabanı
system-answers = Yanıt veriyor
system-not-ready = Geçiş (migration) gerekiyor
system-statements = Bu süreç başladığından beri sorgu sayısı: { $count }
system-mail = E-posta
system-mail-none = Sunucu yok: e-postalar posta kutusunda kalır
system-mail-well = E-postaları alıyor
system-mail-failing = Sorunlu e-postalar var
system-mail-last = Son e-postayı aldığı zaman:
system-mail-never = Henüz hiç e-posta almadı.
system-node = Düğümler
system-node-this = Bu düğüm:
system-nodes = { $count ->
    [one] Son işleri üstlenen bir düğüm daha var.
   *[other] Son işleri üstlenen { $count } düğüm daha var.
}
system-workers = Arka plan işleri
system-worker-last = Son çalışma
system-worker-next = sonraki en erken: { $time }
system-worker-well = Yolunda
system-worker-new = Henüz çalışmadı
system-worker-failed = Başarısız
system-worker-late = Gecikti
system-worker-sealer = Olayları numaralar ve zincire ekler
system-worker-anchors = Olay zincirini imzalar
system-worker-sweeper = Süresi dolanları kaldırır
system-worker-farewell = Kapatmaları hatırlatır ve gerçekleştirir
system-worker-care = İkinci adımların kaldırılmasını hatırlatır ve gerçekleştirir
system-worker-catalogue = Müşterileri bulmaya yarayan bilgileri doldurur
system-worker-counter = Rakamlar için olayları sayar
system-worker-other = Kendi işini yapar
system-settings = Yapılandırma
system-settings-lead = Şu anda geçerli olanlar: yerleşik varsayılanlardan, dosyadan ve değişkenlerden. Program başlarken okunur.
system-unset = ayarlanmamış
system-secret = ayarlanmış, gösterilmez
system-changed = Değiştirilmiş
