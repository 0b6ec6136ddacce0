second-factor-challenge = Geben Sie Ihren Code ein
second-factor-challenge-lead = Ihr Passwort stimmt. Noch ein Schritt: der Code aus Ihrer Authentifizierungs-App.
second-factor-lost = Kein Zugriff auf Ihre App?
second-factor-lost-hint = Geben Sie stattdessen einen Ihrer Wiederherstellungscodes ein. Jeder gilt einmal.
second-factor-other-account = Anderes Konto verwenden
