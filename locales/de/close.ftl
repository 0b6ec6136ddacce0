close-title = Konto schließen
close-lead = Ihr Konto wird am { $date } gelöscht. Bis dahin, also { $days ->
    [one] einen Tag
   *[other] { $days } Tage
} lang, können Sie zurückkommen: Melden Sie sich einfach an.
close-goes = Was gelöscht wird
close-goes-profile = Ihre Adresse, Ihr Name und Ihr ganzes Profil
close-goes-access = Ihr Passwort, Ihre Authentifizierungs-App und Ihre Wiederherstellungscodes
close-goes-devices = Alle Geräte werden abgemeldet, die Liste der Geräte und Orte wird gelöscht
close-goes-letters = Was wir Ihnen geschrieben haben
close-stays = Was bleibt, und warum
close-stays-consents = Der Nachweis Ihrer Zustimmungen und Widerrufe, ohne Ihren Namen: Das Gesetz verpflichtet uns, ihn vorlegen zu können (DSGVO, Artikel 7 Absatz 1). Nur wer Ihre Adresse hat, kann ihn wiederfinden.
close-stays-events = Dass etwas geschehen ist und wann, als digitale Fingerabdrücke, die nichts über Sie verraten. So kann niemand das Protokoll unbemerkt ändern.
close-now = Jetzt schließen
close-export-first = Sie möchten eine Kopie behalten? <link>Nehmen Sie Ihre Daten mit</link>, bevor Sie gehen.
close-confirm = Ich habe verstanden, dass mein Konto am { $date } gelöscht wird.
close-confirm-missing = Setzen Sie hier ein Häkchen, um Ihr Konto zu schließen.
close-submit = Mein Konto schließen
close-keep = Behalten
keep-account = Konto behalten?
keep-account-lead = Ihr Konto bei { $brand } wird am { $date } gelöscht. Ein Klick, und es bleibt, mit allem, was darin ist.
keep-account-submit = Mein Konto behalten
keep-account-else = Soll es gelöscht werden? Dann brauchen Sie nichts zu tun.
