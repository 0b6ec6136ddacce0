second-factor-challenge = Wpisz kod
second-factor-challenge-lead = Hasło się zgadza. Jeszcze jeden krok: kod z aplikacji uwierzytelniającej.
second-factor-lost = Nie masz dostępu do aplikacji?
second-factor-lost-hint = Wpisz zamiast tego jeden z kodów zapasowych. Każdy działa jeden raz.
second-factor-other-account = Użyj innego konta
