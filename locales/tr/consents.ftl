consents-lead = Neye izin verdiğinizi, neye vermediğinizi burada görürsünüz. Kararınızı dilediğiniz zaman değiştirebilirsiniz; değişiklik hemen geçerli olur.
consents-decisions = Kararlarınız
consents-each = Her birinin kendi metni ve geçmişi var
consents-text = Tam metin
consents-text-of = Tam metin: { $what }
consents-history = Geçmiş
consents-history-of = Geçmiş: { $what }
consents-allowed = İzin verildi
# Stands behind the tag “Allowed”.
consents-since = { $date } tarihinden beri, sürüm { $version }
consents-not-allowed = İzin verilmedi
consents-new-text = Yeni metin
# Stands behind the tag “New text”.
consents-changed = metin { $date } tarihinde değişti.
consents-changed-allowed = metin { $date } tarihinde değişti. Daha önce verdiğiniz izin geçerliliğini koruyor.
consents-newer = Metin { $date } tarihinde değişti: <link>yeni metin</link>. Verdiğiniz izin olduğu gibi geçerliliğini koruyor.
consents-stale = Bu sayfa açıkken metin değişti. Hiçbir karar kaydedilmedi: yeni metne bakın, sonra yeniden seçin.
consents-allow-new = Yeni metne izin ver
consents-allow-new-spoken = Yeni metne izin ver: { $what }
consents-allow = İzin ver
consents-allow-spoken = İzin ver: { $what }
consents-withdraw = Geri al
consents-withdraw-spoken = Geri al: { $what }
consents-not-now-spoken = Şimdi değil: { $what }
consents-none = Karar verilecek bir şey yok
consents-none-hint = Verilerinizi izninizi gerektiren bir şey için kullanmak istersek burada görünecek.
consents-agreements = Sözleşmeler ve bildirimler
consents-with-version = { $what }, sürüm { $version }
# Stands below the agreement’s name; a link to its history follows.
consents-accepted = { $date } tarihinde kabul edildi, dil: { $language }. Hesap için gerekli.
consents-contract-end = <link>Hesabınızı kapattığınızda</link> sona erer.
consents-notice = Bilginiz için: kabul etmeniz gerekmez.
consents-former = Bunu artık sormuyoruz.
consents-read = Oku
consents-read-spoken = Oku: { $what }

consents-history-title = Geçmiş: { $what }
consents-history-lead = Kararlarınızın her biri, ilgili metinle birlikte.
consents-history-none = Henüz karar verilmedi
consents-history-none-hint = Bu izni her verdiğinizde ya da geri aldığınızda burada görünecek.
consents-you-accepted = Kabul ettiniz
consents-you-allowed = İzin verdiniz
consents-you-withdrew = İzni geri aldınız
consents-you-declined = Yeni metni sonraya bıraktınız
consents-wording = Sürüm { $version }, dil: { $language }
consents-at-sign-up = kayıt olurken
consents-at-sign-in = giriş yaparken
consents-on-page = hesabınızda
consents-before = daha önce müşterisi olduğunuz yerde

consents-accepted-on = Bu metni kabul ettiniz: { $moment }.
consents-allowed-on = Bu izni verdiniz: { $moment }.
consents-withdrawn-on = Bu izni geri aldınız: { $moment }.
consents-declined-on = Bu metni sonraya bıraktınız: { $moment }.
consents-exact = Bu, size gösterilen metnin kelimesi kelimesine aynısıdır. Dil: { $language }.
consents-digest = Dijital parmak izi (SHA-256):
