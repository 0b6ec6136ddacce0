cancel = Abbrechen
not-now = Nicht jetzt
security-lead = Wie Sie sich anmelden, und was das schützt.
security-sign-in = So melden Sie sich an
security-change = Ändern
security-change-email = E-Mail-Adresse ändern
security-change-password = Passwort ändern
security-password-since = Geändert am { $date }.
security-second-step = Zweiter Schritt
security-app = Authentifizierungs-App
security-app-why = Damit genügt ein gestohlenes Passwort nicht mehr: Zum Anmelden braucht es zusätzlich einen Code von Ihrem Telefon.
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
    [0] <strong>Kein Wiederherstellungscode mehr übrig.</strong> Ohne Ihr Telefon könnten Sie sich nicht anmelden. <link>Neue Codes erstellen</link>
    [one] <strong>Noch ein Wiederherstellungscode übrig.</strong> Erstellen Sie neue, bevor Sie sie brauchen. <link>Neue Codes erstellen</link>
   *[other] <strong>Noch { $count } Wiederherstellungscodes übrig.</strong> Erstellen Sie neue, bevor Sie sie brauchen. <link>Neue Codes erstellen</link>
}
