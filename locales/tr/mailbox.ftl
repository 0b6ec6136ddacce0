mailbox = Posta kutusu
mailbox-lead = Bu sitenin göndereceği e-postalar. Geliştirme ortamında burada kalırlar.
mailbox-letters = En yenisi en üstte
mailbox-waiting = Bekliyor
mailbox-empty = Henüz e-posta yok
mailbox-empty-hint = Kayıt olun; adresinizi doğrulayacağınız e-posta burada görünecek.
mailbox-open = Oku
