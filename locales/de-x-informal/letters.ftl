# Letters. Each message may use { $brand }. A subject stands alone; it is the heading too.
letter-foot = { $brand } fragt nie per E-Mail oder Telefon nach deinem Passwort.
letter-help = Fragen? Schreib an { $email }.
letter-fact-time = Zeit
letter-fact-device = Gerät
letter-fact-place = Ort
letter-fact = { $name }: { $value }
letter-not-you-recover = Das warst du nicht? Dann hat vielleicht jemand anderes Zugang zu deinem Konto. Wähle jetzt ein neues Passwort: Damit werden alle anderen abgemeldet.
letter-not-you-button = Neues Passwort wählen

letter-confirm-address = Bestätige deine Adresse
letter-confirm-address-code = Jemand, sehr wahrscheinlich du, legt mit dieser Adresse ein Konto bei { $brand } an. Gib diesen Code dort ein, wo du dich registriert hast. Er gilt 10 Minuten:
letter-confirm-address-link = Oder klicke auf den Button. Er funktioniert 24 Stunden lang.
letter-confirm-address-button = Meine Adresse bestätigen
letter-confirm-address-not-you = Das warst du nicht? Dann brauchst du nichts zu tun: Ohne deine Bestätigung entsteht kein Konto, und die Angaben werden nach 7 Tagen gelöscht.

letter-account-exists = Du hast schon ein Konto bei { $brand }
letter-account-exists-what = Jemand, sehr wahrscheinlich du, wollte mit dieser Adresse ein Konto anlegen. Du hast schon eines: Melde dich einfach an.
letter-account-exists-button = Anmelden
letter-account-exists-forgotten = Passwort vergessen? Hier wählst du ein neues:
letter-account-exists-not-you = Das warst du nicht? Dann brauchst du nichts zu tun. An deinem Konto hat sich nichts geändert, und niemand hat erfahren, dass du eines hast.

letter-new-sign-in = Neue Anmeldung: { $device }
letter-new-sign-in-from = Neue Anmeldung aus { $place }
letter-new-sign-in-what = Jemand hat sich mit einem Gerät, das wir noch nicht kannten, in deinem Konto bei { $brand } angemeldet.
letter-new-sign-in-you = Wenn du es warst, ist nichts zu tun.
letter-new-sign-in-not-you = Das warst du nicht? Beende diese Sitzung und wähle dann ein neues Passwort.
letter-new-sign-in-button = Diese Sitzung beenden

letter-recovery = Wähle ein neues Passwort
letter-recovery-what = Jemand, sehr wahrscheinlich du, hat ein neues Passwort für dein Konto bei { $brand } angefordert. Mit dem Button wählst du eines. Er funktioniert nur einmal und nur eine Stunde lang.
letter-recovery-button = Neues Passwort wählen
letter-recovery-not-you = Das warst du nicht? Dann brauchst du nichts zu tun: Dein Passwort bleibt, wie es ist.

letter-password-changed = Dein Passwort wurde geändert
letter-password-changed-what = Das Passwort deines Kontos bei { $brand } wurde am { $time } geändert. Alle anderen Geräte wurden abgemeldet. Wenn du es warst, ist nichts zu tun.

letter-address-change = Bestätige deine neue Adresse
letter-address-change-link = Du möchtest diese Adresse für dein Konto bei { $brand } verwenden. Melde dich wie gewohnt an und bestätige sie mit dem Button. Er funktioniert 24 Stunden lang. Bis dahin behält dein Konto die alte Adresse.
letter-address-change-button = Neue Adresse bestätigen
letter-address-change-not-you = Das warst du nicht? Dann brauchst du nichts zu tun: Das Konto behält seine alte Adresse.

letter-address-changed = Dein Konto hat eine neue Adresse
letter-address-changed-what = Dein Konto bei { $brand } verwendet jetzt die Adresse { $address }. Unsere E-Mails gehen von nun an dorthin. Wenn du es warst, ist nichts zu tun.
letter-address-changed-not-you = Das warst du nicht? Mach die Änderung rückgängig: Dann gilt wieder diese Adresse, alle Geräte werden abgemeldet, und du wählst ein neues Passwort.
letter-address-changed-button = Rückgängig machen

letter-address-restored = Deine alte Adresse ist zurück
letter-address-restored-what = Dein Konto bei { $brand } wurde am { $time } wieder auf diese Adresse umgestellt. Alle Geräte wurden abgemeldet.
letter-address-restored-next = Wenn jemand anderes die Adresse geändert hat, ist dein Passwort bekannt. Wähle jetzt ein neues, damit niemand sonst hineinkommt.

letter-second-factor-added = Zwei Schritte schützen jetzt dein Konto
letter-second-factor-added-what = Für dein Konto bei { $brand } wurde am { $time } eine Authentifizierungs-App eingerichtet. Von nun an brauchst du zum Anmelden einen Code daraus.
letter-second-factor-removed = Der zweite Schritt wurde entfernt
letter-second-factor-removed-what = Die Authentifizierungs-App wurde am { $time } aus deinem Konto bei { $brand } entfernt. Von nun an genügt zum Anmelden dein Passwort.
letter-recovery-codes-renewed = Du hast neue Wiederherstellungscodes
letter-recovery-codes-renewed-what = Für dein Konto bei { $brand } wurden am { $time } neue Wiederherstellungscodes erstellt. Die alten gelten nicht mehr.

letter-recovery-code-used = Ein Wiederherstellungscode wurde verwendet
letter-recovery-code-used-what = Jemand hat sich am { $time } mit einem Wiederherstellungscode in deinem Konto bei { $brand } angemeldet. { $left ->
    [0] Es ist keiner mehr übrig: Erstelle jetzt neue.
    [one] Einer ist noch übrig: Erstelle neue, bevor du sie brauchst.
   *[other] { $left } sind noch übrig.
}
letter-recovery-code-used-button = Codes ansehen
letter-recovery-code-used-not-you = Das warst du nicht? Dann kennt jemand dein Passwort und hat einen deiner Codes. Wähle ein neues Passwort und erstelle neue Codes.

letter-account-closing = Dein Konto wird am { $date } gelöscht
letter-account-closing-what = Wie von dir gewünscht, schließen wir dein Konto bei { $brand }. Bis zum { $date } kannst du zurückkommen: Melde dich an oder klicke auf den Button. Danach löschen wir es.
letter-closing-reminder = Dein Konto wird bald gelöscht
letter-closing-reminder-what = Am { $date } löschen wir dein Konto bei { $brand }, wie von dir gewünscht. Du möchtest es behalten? Dann klicke vorher auf den Button oder melde dich an.
letter-closing-button = Mein Konto behalten
letter-closing-not-you = Du hast uns nicht darum gebeten? Behalte das Konto und wähle dann ein neues Passwort.

letter-account-reopened = Dein Konto bleibt
letter-account-reopened-what = Schön, dass du wieder da bist. Dein Konto bei { $brand } ist wieder offen, mit allem, was darin war.
letter-account-reopened-button = Anmelden
letter-account-reopened-not-you = Das warst du nicht? Dann wähle ein neues Passwort.

letter-account-erased = Dein Konto ist gelöscht
letter-account-erased-what = Dein Konto bei { $brand } und sein Inhalt sind gelöscht. Das ist unsere letzte E-Mail an dich.
letter-account-erased-kept = Was wir nach dem Gesetz aufbewahren müssen, bewahren wir ohne deinen Namen auf: dass etwas vereinbart wurde, und wann.
letter-account-erased-again = Du kannst dich mit dieser Adresse jederzeit neu registrieren.

# From support: what they did for a customer, who is never told which of them it was.
letter-fact-changed = Geändert
letter-support-not-asked = Du hast nicht darum gebeten? Dann schreib uns: Wir sagen dir, warum es geschehen ist.

letter-account-locked = Dein Konto ist gesperrt
letter-account-locked-what = Wir haben dein Konto bei { $brand } am { $time } gesperrt und dich überall abgemeldet. Niemand kann sich anmelden, bis wir es wieder öffnen. Nichts darin geht verloren.
letter-account-locked-ask = Schreib an { $email }, dann sehen wir es uns gemeinsam an.
letter-account-locked-ask-us = Schreib uns, dann sehen wir es uns gemeinsam an.
letter-account-unlocked = Dein Konto ist wieder offen
letter-account-unlocked-what = Wir haben dein Konto bei { $brand } wieder geöffnet. Melde dich an wie zuvor, mit demselben Passwort.
letter-account-unlocked-password = Kennt vielleicht jemand anderes dein Passwort? Dann wähle zuerst ein neues:

letter-signed-out-by-support = Du wurdest abgemeldet
letter-signed-out-by-support-what = Unser Support hat dich auf allen Geräten von deinem Konto bei { $brand } abgemeldet. Melde dich mit deinem Passwort wieder an.
letter-signed-out-by-support-one = Unser Support hat dich auf einem Gerät von deinem Konto bei { $brand } abgemeldet. Alle anderen bleiben angemeldet.

letter-factor-removal-asked = Dein zweiter Schritt soll entfernt werden
letter-factor-removal-asked-what = Unserem Support wurde gesagt, dass du die Authentifizierungs-App deines Kontos bei { $brand } verloren hast. Wenn du darum gebeten hast, brauchst du nichts zu tun.
letter-factor-removal-asked-second = Eine zweite Person bei uns sieht es sich an und entfernt dann die App. Von da an genügt zum Anmelden dein Passwort.
letter-factor-removal-asked-due = Am { $time } wird die Authentifizierungs-App aus deinem Konto bei { $brand } entfernt. Von da an genügt zum Anmelden dein Passwort.
letter-factor-removal-not-you = Du hast die App noch oder hast nicht darum gebeten? Dann stoppe es jetzt. Auch eine Anmeldung mit einem Code aus der App stoppt es.
letter-factor-removal-button = Zweiten Schritt behalten
letter-factor-removal-password = Wenn nicht du darum gebeten hast, kennt vielleicht jemand dein Passwort: Wähle dann auch ein neues.
letter-factor-removal-reminder = Dein zweiter Schritt wird bald entfernt
letter-factor-removal-cancelled = Dein zweiter Schritt bleibt
letter-factor-removal-cancelled-what = Das Entfernen der Authentifizierungs-App aus deinem Konto bei { $brand } wurde am { $time } abgebrochen. Bei der Anmeldung fragen wir weiterhin nach einem Code.
letter-factor-removal-cancelled-not-you = Nicht du hast um das Entfernen gebeten? Dann kennt vielleicht jemand dein Passwort. Wähle ein neues.

letter-profile-corrected = Dein Profil wurde berichtigt
letter-profile-corrected-what = Unser Support hat etwas im Profil deines Kontos bei { $brand } berichtigt. Damit es unter uns bleibt, steht in dieser E-Mail nicht, was jetzt dort steht.
letter-profile-corrected-button = Mein Profil ansehen

letter-closing-by-support-what = Unser Support schließt dein Konto bei { $brand }. Bis zum { $date } kannst du zurückkommen: Melde dich an oder klicke auf den Button. Danach löschen wir es.
letter-closing-reminder-support = Am { $date } löschen wir dein Konto bei { $brand }, das unser Support geschlossen hat. Du möchtest es behalten? Dann klicke vorher auf den Button oder melde dich an.

# To those who work here
letter-staff-alarm = Jemand sieht sich viele Kundenkonten an
letter-staff-alarm-what = { $name } hat innerhalb einer Stunde { $many ->
    [one] eine persönliche Angabe aus einem Kundenkonto
   *[other] { $many } persönliche Angaben aus Kundenkonten
} angesehen und wurde bei der nächsten angehalten.
letter-staff-alarm-next = Vielleicht war es ein Tag mit viel Arbeit. Wenn du es dir nicht erklären kannst, sperre zuerst den Zugang und frage dann nach. Im Protokoll steht, was angesehen wurde und mit welchen Begründungen.
letter-staff-alarm-button = Seite der Person öffnen
letter-staff-invitation = Du bist ins Team von { $brand } eingeladen
letter-staff-invitation-what = Die Leitung hat dich eingeladen, mit den Kundenkonten von { $brand } zu arbeiten. Der Button führt zu einer Seite, auf der du ein Passwort wählst; dann richtest du auf deinem Telefon eine Authentifizierungs-App ein.
letter-staff-invitation-button = Einladung annehmen
letter-staff-password = Wähle ein neues Passwort für den Team-Bereich
letter-staff-password-what = Die Leitung hat dir diesen Link geschickt, damit du ein anderes Passwort wählst. Du wirst dann überall abgemeldet, und deine Authentifizierungs-App bleibt, wie sie ist.
letter-staff-password-button = Neues Passwort wählen
letter-staff-until = Der Link funktioniert nur einmal und gilt bis zum { $time }.
letter-staff-not-you = Du arbeitest nicht mit { $brand }? Dann hat sich jemand bei der Adresse vertippt. Solange niemand den Link benutzt, passiert nichts.
