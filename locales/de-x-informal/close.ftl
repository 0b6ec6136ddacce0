close-title = Konto schließen
close-lead = Dein Konto wird am { $date } gelöscht. Bis dahin, also { $days ->
    [one] einen Tag
   *[other] { $days } Tage
} lang, kannst du zurückkommen: Melde dich einfach an.
close-goes = Was gelöscht wird
close-goes-profile = Deine Adresse, dein Name und dein ganzes Profil
close-goes-access = Dein Passwort, deine Authentifizierungs-App und deine Wiederherstellungscodes
close-goes-devices = Alle Geräte werden abgemeldet, die Liste der Geräte und Orte wird gelöscht
close-goes-letters = Was wir dir geschrieben haben
close-stays = Was bleibt, und warum
close-stays-consents = Der Nachweis deiner Zustimmungen und Widerrufe, ohne deinen Namen: Das Gesetz verpflichtet uns, ihn vorlegen zu können (DSGVO, Artikel 7 Absatz 1). Nur wer deine Adresse hat, kann ihn wiederfinden.
close-stays-events = Dass etwas passiert ist und wann, als digitale Fingerabdrücke, die nichts über dich verraten. So kann niemand das Protokoll unbemerkt ändern.
close-now = Jetzt schließen
close-export-first = Du möchtest eine Kopie behalten? <link>Nimm deine Daten mit</link>, bevor du gehst.
close-confirm = Ich habe verstanden, dass mein Konto am { $date } gelöscht wird.
close-confirm-missing = Setze hier ein Häkchen, um dein Konto zu schließen.
close-submit = Mein Konto schließen
close-keep = Behalten
keep-account = Konto behalten?
keep-account-lead = Dein Konto bei { $brand } wird am { $date } gelöscht. Ein Klick, und es bleibt, mit allem, was darin ist.
keep-account-submit = Mein Konto behalten
keep-account-else = Soll es gelöscht werden? Dann brauchst du nichts zu tun.
