overview-hello = Hallo { $name }
overview-hello-nobody = Hallo
overview-lead = Alles zu deinem Konto bei { $brand } an einem Ort.
overview-few-codes = { $count ->
    [0] <strong>Kein Wiederherstellungscode mehr übrig.</strong>
    [one] <strong>Noch ein Wiederherstellungscode übrig.</strong>
   *[other] <strong>Noch { $count } Wiederherstellungscodes übrig.</strong>
} Erstelle neue, bevor du sie brauchst. <link>Neue Codes</link>
overview-security = Sicherheit
overview-strong = Stark
overview-password-only = Nur Passwort
overview-with-app = Passwort und Authentifizierungs-App.
overview-without-app = Mit einer Authentifizierungs-App wäre es viel sicherer.
overview-password-changed = Passwort geändert am { $date }.
overview-security-link = Ansehen
overview-devices = Geräte
overview-signed-in = { $count ->
    [one] Nur dieses ist gerade angemeldet.
   *[other] Gerade angemeldet.
}
overview-newest = Das neueste: { $device }, { $when }.
overview-devices-link = Alle ansehen
overview-privacy = Datenschutz
overview-of = { $given } von { $total }
overview-allow = Du erlaubst: { $list }. Sonst nichts.
overview-allow-nothing = Bisher erlaubst du nichts.
overview-privacy-link = Entscheiden
overview-lately = Zuletzt
overview-all-activity = Alle Aktivitäten
overview-nothing = Noch ist nichts passiert
overview-nothing-hint = Anmeldungen und Änderungen an deinem Konto siehst du künftig hier.
