confirm = Potwierdź, że to Ty
confirm-lead = Chodzi o bezpieczeństwo konta, dlatego pytamy jeszcze raz.
confirm-who = Zalogowane konto: <strong>{ $email }</strong>
confirm-submit = Dalej
confirm-not-now = Nie teraz
