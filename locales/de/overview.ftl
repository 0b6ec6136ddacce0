overview-hello = Guten Tag, { $name }
overview-hello-nobody = Guten Tag
overview-lead = Alles zu Ihrem Konto bei { $brand } an einem Ort.
overview-few-codes = { $count ->
    [0] <strong>Kein Wiederherstellungscode mehr übrig.</strong>
    [one] <strong>Noch ein Wiederherstellungscode übrig.</strong>
   *[other] <strong>Noch { $count } Wiederherstellungscodes übrig.</strong>
} Erstellen Sie neue, bevor Sie sie brauchen. <link>Neue Codes</link>
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
overview-allow = Sie erlauben: { $list }. Sonst nichts.
overview-allow-nothing = Bisher erlauben Sie nichts.
overview-privacy-link = Entscheiden
overview-lately = Zuletzt
overview-all-activity = Alle Aktivitäten
overview-nothing = Noch ist nichts geschehen
overview-nothing-hint = Anmeldungen und Änderungen an Ihrem Konto sehen Sie künftig hier.
