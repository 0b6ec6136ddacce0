second-factor-challenge = Kodunuzu girin
second-factor-challenge-lead = Şifreniz doğru. Bir adım daha var: kimlik doğrulama uygulamanızdaki kod.
second-factor-lost = Uygulamanıza erişemiyor musunuz?
second-factor-lost-hint = Onun yerine yedek kodlarınızdan birini girin. Her biri bir kez çalışır.
second-factor-other-account = Başka bir hesap kullan
