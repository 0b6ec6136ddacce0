# The hub, and what the pages behind it share.
cancel = Abbrechen
not-now = Nicht jetzt
security-lead = Wie du dich anmeldest und was das schützt.
security-sign-in = So meldest du dich an
security-change = Ändern
security-change-email = E-Mail-Adresse ändern
security-change-password = Passwort ändern
security-password-since = Geändert am { $date }.
security-second-step = Zweiter Schritt
security-app = Authentifizierungs-App
security-app-why = Damit genügt ein gestohlenes Passwort nicht mehr: Zum Anmelden braucht es zusätzlich einen Code von deinem Telefon.
security-app-since = seit dem { $date }
security-on = An
security-off = Aus
security-set-up = Einrichten
security-manage = Verwalten
security-manage-spoken = Verwalten: { $what }
security-codes = Wiederherstellungscodes
security-codes-left = { $count ->
    [0] Keiner mehr übrig.
    [one] Noch einer übrig.
   *[other] Noch { $count } übrig.
}
security-renew-codes = Neue Codes erstellen
security-few-codes = { $count ->
    [0] <strong>Kein Wiederherstellungscode mehr übrig.</strong> Ohne dein Telefon könntest du dich nicht anmelden. <link>Neue Codes erstellen</link>
    [one] <strong>Noch ein Wiederherstellungscode übrig.</strong> Erstelle neue, bevor du sie brauchst. <link>Neue Codes erstellen</link>
   *[other] <strong>Noch { $count } Wiederherstellungscodes übrig.</strong> Erstelle neue, bevor du sie brauchst. <link>Neue Codes erstellen</link>
}
