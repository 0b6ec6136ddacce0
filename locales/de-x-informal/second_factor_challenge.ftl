second-factor-challenge = Gib deinen Code ein
second-factor-challenge-lead = Dein Passwort stimmt. Noch ein Schritt: der Code aus deiner Authentifizierungs-App.
second-factor-lost = Kein Zugriff auf deine App?
second-factor-lost-hint = Gib stattdessen einen deiner Wiederherstellungscodes ein. Jeder gilt einmal.
second-factor-other-account = Anderes Konto verwenden
