language-name = Deutsch

skip = Zum Inhalt springen
menu = Menü
nav = Konto
nav-overview = Übersicht
nav-profile = Profil
nav-security = Sicherheit
nav-devices = Geräte
nav-privacy = Einwilligungen
nav-activity = Aktivität
nav-data = Ihre Daten
joined = { $first }, { $second }
sentences = { $first } { $second }
sign-out = Abmelden
foot-languages = Sprachen
foot-legal = Rechtliches und Hilfe
foot-imprint = Impressum
foot-help = Hilfe
legal-privacy = Datenschutz
legal-terms = Nutzungsbedingungen

pager = Seiten
pager-newer = Neuere
pager-older = Ältere

# Formulare
problems = { $count ->
    [one] Sehen Sie sich eine Angabe noch einmal an:
   *[other] Sehen Sie sich { $count } Angaben noch einmal an:
}
field-optional = (freiwillig)
field-email = E-Mail-Adresse
field-password = Passwort
choice-blank = Bitte wählen
email-missing = Geben Sie Ihre E-Mail-Adresse ein.
email-malformed = Das sieht nicht nach einer E-Mail-Adresse aus. Sie braucht ein @ und eine Domain: name@example.com.
password-missing = Geben Sie Ihr Passwort ein.
too-many-tries = Zu viele Versuche. In { $seconds ->
    [one] einer Sekunde
   *[other] { $seconds } Sekunden
} können Sie es noch einmal versuchen.

# Zeiten
ago-now = gerade eben
ago-minutes = { $count ->
    [one] vor einer Minute
   *[other] vor { $count } Minuten
}
ago-hours = { $count ->
    [one] vor einer Stunde
   *[other] vor { $count } Stunden
}
ago-today = heute, { $time }
ago-yesterday = gestern, { $time }
wait-seconds = { $count ->
    [one] einer Sekunde
   *[other] { $count } Sekunden
}
wait-minutes = { $count ->
    [one] einer Minute
   *[other] { $count } Minuten
}
wait-hours = { $count ->
    [one] einer Stunde
   *[other] { $count } Stunden
}

# Passwörter und Codes
password-wrong = Das ist nicht das Passwort dieses Kontos.
code-missing = Geben Sie den Code ein.
code-wrong = Dieser Code stimmt nicht. { $left ->
    [one] Sie haben noch einen Versuch.
   *[other] Sie haben noch { $left } Versuche.
}
code-expired = Dieser Code ist zu alt oder wurde zu oft ausprobiert. Wir können Ihnen einen neuen schicken.
second-factor-wrong = Dieser Code stimmt nicht. Codes wechseln alle 30 Sekunden: Nehmen Sie den, der gerade angezeigt wird.
second-factor-code = Code
second-factor-code-hint = Sechs Ziffern aus Ihrer Authentifizierungs-App, oder einer Ihrer Wiederherstellungscodes.

# Angaben und Entscheidungen
consent-text = Der genaue Text
consent-text-of = Der genaue Text: { $what }
consent-needed = Ohne das können wir kein Konto anlegen.
