confirm = Siz olduğunuzu doğrulayın
confirm-lead = Sıradaki adım hassas, bu yüzden bir kez daha soruyoruz.
confirm-who = Giriş yapılan hesap: <strong>{ $email }</strong>
confirm-submit = Devam et
confirm-not-now = Şimdi değil
