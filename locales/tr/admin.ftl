# The staff's section: its frame, its door, its first page.
desk-nav = Bölümler
desk-home = Başlangıç
desk-customers = Müşteriler
desk-imports = İçe aktarma
desk-insights = Analizler
desk-audit = Denetim
desk-outbox = E-postalar
desk-content = Metin ve görünüm
desk-defence = Giriş koruması
desk-system = Sistem
desk-staff = Ekip
desk-hello = Merhaba, { $name }
desk-lead = Bu bölümler size açık. <link>Hangi rol neler yapabilir?</link>
desk-customers-hint = Birini bulun, hesabının durumunu görün ve yardımcı olun.
desk-customers-open = Müşteri bul
desk-imports-hint = Müşterileri şifreleriyle birlikte başka bir sistemden aktarın.
desk-imports-open = İçe aktarmayı aç
desk-insights-hint = Kim geliyor, kim kalıyor, insanlar nerede vazgeçiyor.
desk-insights-open = Rakamlara bak
desk-audit-hint = Ne oldu, kime oldu, kim yaptı: kanıtlanabilsin diye mühürlü.
desk-audit-open = Kaydı oku
desk-outbox-hint = Gönderilmeyi bekleyenler ve teslim edilemeyenler.
desk-outbox-open = E-postaları gör
desk-content-hint = Şu anda neyin gösterildiği ve kaydedilenlerde neyin yanlış olduğu.
desk-content-open = Metin ve görünümü gör
desk-defence-hint = Çok fazla denemeden sonra kimin, neden beklemesi gerektiği.
desk-defence-open = Sınırları gör
desk-system-hint = Veritabanı, e-posta, arka plan işleri ve sistemin nasıl kurulduğu.
desk-system-open = Sistemi gör
desk-staff-hint = Burada kim, hangi rolle çalışıyor.
desk-staff-open = Ekibi gör
desk-letters = { $waiting ->
    [0] bekleyen yok
    [one] bir tane bekliyor
   *[other] { $waiting } tane bekliyor
}, { $givenup ->
    [0] teslim edilemeyen yok
    [one] bir tane teslim edilemedi
   *[other] { $givenup } tane teslim edilemedi
}

# The door
staff-issuer = { $brand } ekibi
staff-sign-in = Ekip girişi
staff-sign-in-lead = { $brand } çalışanları için.
staff-sign-in-submit = Giriş yap
staff-sign-in-customers = Müşteri misiniz? <link>Hesabınıza giriş yapın</link>
staff-factor = Kodunuz
staff-factor-lead = Ekip üyeleri her zaman iki şey girer: şifrelerini ve kimlik doğrulama uygulamalarındaki kodu.
staff-factor-submit = Giriş yap
staff-factor-lost = Telefonunuz yanınızda değil mi? Sahip rolündeki biri uygulamayı kaldırabilir; siz de başka birini kurarsınız.
staff-factor-set-up = Kimlik doğrulama uygulamanızı kurun
staff-factor-set-up-lead = Bu olmadan hiçbir şey açılmaz. Görseli bir kimlik doğrulama uygulamasıyla tarayın ve gösterdiği kodu girin.
staff-factor-finish = Kur ve giriş yap
staff-invitation = Ekibe hoş geldiniz
staff-invitation-lead = { $brand } ekibine katılıyorsunuz. Rolünüz: <strong>{ $role }</strong>. <strong>{ $address }</strong> için bir şifre belirleyin.
staff-invitation-again-lead = <strong>{ $address }</strong> için başka bir şifre belirleyin. Diğer tüm cihazlardan çıkış yapılır.
staff-invitation-submit = Şifreyi kaydet
staff-invitation-next = Ardından bir kimlik doğrulama uygulaması kurar ya da uygulamanızdaki kodu girersiniz.
staff-proof-lead = Sıradaki adım zarar verebilir. Bu yüzden ikisini de yeniden girin: şifrenizi ve bir kod.
staff-proof-note = Sonrasında on dakika boyunca yeniden sormayız.
staff-proof-wrong = Şifre ya da kod uymuyor. Her kod bir kez geçerlidir: bir sonrakini bekleyin.

# Roles
role-owner = Sahip
role-support = Destek
role-auditor = Denetçi
role-analyst = Analist
role-marketing = Pazarlama
roles-title = Hangi rol neler yapabilir
roles-lead = Rolünüz: { $role }. Her rol, görevi için gereken kadarını görür.
roles-matrix = Roller ve yetkiler
roles-permission = Yetki
roles-yes = Evet
roles-no = Hayır
permission-enter-desk = Giriş yapmak ve kendi hesabını yönetmek
permission-find-customers = Müşterileri bulmak ve kişisel bilgileri maskelenmiş olarak görmek
permission-reveal-values = Kişisel bir bilgiyi, müşterinin de okuyacağı bir gerekçeyle görmek
permission-help-customers = E-postaları yeniden göndermek, şifre yenilemeyi başlatmak, oturumları sonlandırmak, profili düzeltmek, not yazmak, kaybedilen ikinci adımı bir meslektaşla birlikte kaldırmak
permission-lock-customers = Hesapları kilitlemek ve kilitlerini açmak
permission-close-customers = Hesapları kapatmak ve kapatma işlemini iptal etmek
permission-import-customers = Müşterileri başka bir sistemden aktarmak
permission-export-customers = Müşteri listelerini dışa aktarmak
permission-see-insights = Kimsenin adını içermeyen rakamları görmek
permission-read-audit = Müşterilere ve ekibe ait tüm olayları okumak
permission-export-audit = Olayları dışa aktarmak
permission-see-outbox = Hangi e-postaların beklediğini ya da teslim edilemediğini görmek; içeriklerini asla
permission-retry-letters = E-postaların yeniden denenmesini sağlamak
permission-see-content = Neyin gösterildiğini ve neyin yanlış olduğunu görmek
permission-see-defence = Çok fazla denemeden sonra kimin beklemesi gerektiğini görmek
permission-release-limits = Birinin hemen yeniden denemesini sağlamak
permission-see-system = Sistemin durumunu, arka plan işlerini ve gizli değerler olmadan yapılandırmayı görmek
permission-see-staff = Burada kimlerin çalıştığını görmek
permission-manage-staff = Davet etmek, rol vermek, erişimi kapatmak

# Their own account
me-title = Kendi hesabınız
me-lead = Adınızı meslektaşlarınız görür; müşteriler hiçbir zaman görmez.
me-sign-in = Giriş bilgileriniz
me-role = Rol
me-roles = Rollerin yetkileri
me-password-change = Şifreyi değiştir
me-password-lead = Oturumunuz yalnızca burada açık kalır; diğer tüm cihazlardan çıkış yapılır.
me-about = Hakkınızda
me-zone-hint = Bu sayfalardaki saatler için.
me-save = Kaydet
