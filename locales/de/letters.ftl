# E-Mails. Jede Nachricht darf { $brand } verwenden. Ein Betreff steht für sich; er ist auch die Überschrift.
letter-foot = { $brand } fragt nie per E-Mail oder Telefon nach Ihrem Passwort.
letter-help = Fragen? Schreiben Sie an { $email }.
letter-fact-time = Zeit
letter-fact-device = Gerät
letter-fact-place = Ort
letter-fact = { $name }: { $value }
letter-not-you-recover = Das waren Sie nicht? Dann hat vielleicht jemand anderes Zugang zu Ihrem Konto. Wählen Sie jetzt ein neues Passwort: Damit werden alle anderen abgemeldet.
letter-not-you-button = Neues Passwort wählen

letter-confirm-address = Bestätigen Sie Ihre Adresse
letter-confirm-address-code = Jemand, sehr wahrscheinlich Sie, legt mit dieser Adresse ein Konto bei { $brand } an. Geben Sie diesen Code dort ein, wo Sie sich registriert haben. Er gilt 10 Minuten:
letter-confirm-address-link = Oder klicken Sie auf die Schaltfläche. Sie funktioniert 24 Stunden lang.
letter-confirm-address-button = Meine Adresse bestätigen
letter-confirm-address-not-you = Das waren Sie nicht? Dann brauchen Sie nichts zu tun: Ohne Ihre Bestätigung entsteht kein Konto, und die Angaben werden nach 7 Tagen gelöscht.

letter-account-exists = Sie haben schon ein Konto bei { $brand }
letter-account-exists-what = Jemand, sehr wahrscheinlich Sie, wollte mit dieser Adresse ein Konto anlegen. Sie haben schon eines: Melden Sie sich einfach an.
letter-account-exists-button = Anmelden
letter-account-exists-forgotten = Passwort vergessen? Hier wählen Sie ein neues:
letter-account-exists-not-you = Das waren Sie nicht? Dann brauchen Sie nichts zu tun. An Ihrem Konto hat sich nichts geändert, und niemand hat erfahren, dass Sie eines haben.

letter-new-sign-in = Neue Anmeldung: { $device }
letter-new-sign-in-from = Neue Anmeldung aus { $place }
letter-new-sign-in-what = Jemand hat sich mit einem Gerät, das wir noch nicht kannten, in Ihrem Konto bei { $brand } angemeldet.
letter-new-sign-in-you = Wenn Sie es waren, ist nichts zu tun.
letter-new-sign-in-not-you = Das waren Sie nicht? Beenden Sie diese Sitzung und wählen Sie dann ein neues Passwort.
letter-new-sign-in-button = Diese Sitzung beenden

letter-recovery = Wählen Sie ein neues Passwort
letter-recovery-what = Jemand, sehr wahrscheinlich Sie, hat ein neues Passwort für Ihr Konto bei { $brand } angefordert. Über die Schaltfläche wählen Sie eines. Sie funktioniert nur einmal und nur eine Stunde lang.
letter-recovery-button = Neues Passwort wählen
letter-recovery-not-you = Das waren Sie nicht? Dann brauchen Sie nichts zu tun: Ihr Passwort bleibt, wie es ist.

letter-password-changed = Ihr Passwort wurde geändert
letter-password-changed-what = Das Passwort Ihres Kontos bei { $brand } wurde am { $time } geändert. Alle anderen Geräte wurden abgemeldet. Wenn Sie es waren, ist nichts zu tun.

letter-address-change = Bestätigen Sie Ihre neue Adresse
letter-address-change-link = Sie möchten diese Adresse für Ihr Konto bei { $brand } verwenden. Melden Sie sich wie gewohnt an und bestätigen Sie sie über die Schaltfläche. Sie funktioniert 24 Stunden lang. Bis dahin behält Ihr Konto die alte Adresse.
letter-address-change-button = Meine neue Adresse bestätigen
letter-address-change-not-you = Das waren Sie nicht? Dann brauchen Sie nichts zu tun: Das Konto behält seine alte Adresse.

letter-address-changed = Ihr Konto hat eine neue Adresse
letter-address-changed-what = Ihr Konto bei { $brand } verwendet jetzt die Adresse { $address }. Unsere E-Mails gehen von nun an dorthin. Wenn Sie es waren, ist nichts zu tun.
letter-address-changed-not-you = Das waren Sie nicht? Machen Sie die Änderung rückgängig: Dann gilt wieder diese Adresse, alle Geräte werden abgemeldet, und Sie wählen ein neues Passwort.
letter-address-changed-button = Rückgängig machen

letter-address-restored = Ihre alte Adresse ist zurück
letter-address-restored-what = Ihr Konto bei { $brand } wurde am { $time } wieder auf diese Adresse umgestellt. Alle Geräte wurden abgemeldet.
letter-address-restored-next = Wenn jemand anderes die Adresse geändert hat, ist Ihr Passwort bekannt. Wählen Sie jetzt ein neues, damit niemand sonst hineinkommt.

letter-second-factor-added = Zwei Schritte schützen jetzt Ihr Konto
letter-second-factor-added-what = Für Ihr Konto bei { $brand } wurde am { $time } eine Authentifizierungs-App eingerichtet. Von nun an brauchen Sie zum Anmelden einen Code daraus.
letter-second-factor-removed = Der zweite Schritt wurde entfernt
letter-second-factor-removed-what = Die Authentifizierungs-App wurde am { $time } aus Ihrem Konto bei { $brand } entfernt. Von nun an genügt zum Anmelden Ihr Passwort.
letter-recovery-codes-renewed = Sie haben neue Wiederherstellungscodes
letter-recovery-codes-renewed-what = Für Ihr Konto bei { $brand } wurden am { $time } neue Wiederherstellungscodes erstellt. Die alten gelten nicht mehr.

letter-recovery-code-used = Ein Wiederherstellungscode wurde verwendet
letter-recovery-code-used-what = Jemand hat sich am { $time } mit einem Wiederherstellungscode in Ihrem Konto bei { $brand } angemeldet. { $left ->
    [0] Es ist keiner mehr übrig: Erstellen Sie jetzt neue.
    [one] Einer ist noch übrig: Erstellen Sie neue, bevor Sie sie brauchen.
   *[other] { $left } sind noch übrig.
}
letter-recovery-code-used-button = Meine Codes ansehen
letter-recovery-code-used-not-you = Das waren Sie nicht? Dann kennt jemand Ihr Passwort und hat einen Ihrer Codes. Wählen Sie ein neues Passwort und erstellen Sie neue Codes.

letter-account-closing = Ihr Konto wird am { $date } gelöscht
letter-account-closing-what = Wie von Ihnen gewünscht, schließen wir Ihr Konto bei { $brand }. Bis zum { $date } können Sie zurückkommen: Melden Sie sich an oder klicken Sie auf die Schaltfläche. Danach löschen wir es.
letter-closing-reminder = Ihr Konto wird bald gelöscht
letter-closing-reminder-what = Am { $date } löschen wir Ihr Konto bei { $brand }, wie von Ihnen gewünscht. Sie möchten es behalten? Dann klicken Sie vorher auf die Schaltfläche oder melden Sie sich an.
letter-closing-button = Mein Konto behalten
letter-closing-not-you = Sie haben uns nicht darum gebeten? Behalten Sie das Konto und wählen Sie dann ein neues Passwort.

letter-account-reopened = Ihr Konto bleibt
letter-account-reopened-what = Schön, dass Sie wieder da sind. Ihr Konto bei { $brand } ist wieder offen, mit allem, was darin war.
letter-account-reopened-button = Anmelden
letter-account-reopened-not-you = Das waren Sie nicht? Dann wählen Sie ein neues Passwort.

letter-account-erased = Ihr Konto ist gelöscht
letter-account-erased-what = Ihr Konto bei { $brand } und sein Inhalt sind gelöscht. Das ist unsere letzte E-Mail an Sie.
letter-account-erased-kept = Was wir nach dem Gesetz aufbewahren müssen, bewahren wir ohne Ihren Namen auf: dass etwas vereinbart wurde, und wann.
letter-account-erased-again = Sie können sich mit dieser Adresse jederzeit neu registrieren.

# From support: what they did for a customer, who is never told which of them it was.
letter-fact-changed = Geändert
letter-support-not-asked = Sie haben nicht darum gebeten? Dann schreiben Sie uns: Wir sagen Ihnen, warum es geschehen ist.

letter-account-locked = Ihr Konto ist gesperrt
letter-account-locked-what = Wir haben Ihr Konto bei { $brand } am { $time } gesperrt und Sie überall abgemeldet. Niemand kann sich anmelden, bis wir es wieder öffnen. Nichts darin geht verloren.
letter-account-locked-ask = Schreiben Sie an { $email }, dann sehen wir es uns gemeinsam an.
letter-account-locked-ask-us = Schreiben Sie uns, dann sehen wir es uns gemeinsam an.
letter-account-unlocked = Ihr Konto ist wieder offen
letter-account-unlocked-what = Wir haben Ihr Konto bei { $brand } wieder geöffnet. Melden Sie sich an wie zuvor, mit demselben Passwort.
letter-account-unlocked-password = Kennt vielleicht jemand anderes Ihr Passwort? Dann wählen Sie zuerst ein neues:

letter-signed-out-by-support = Sie wurden abgemeldet
letter-signed-out-by-support-what = Unser Support hat Sie auf allen Geräten von Ihrem Konto bei { $brand } abgemeldet. Melden Sie sich mit Ihrem Passwort wieder an.
letter-signed-out-by-support-one = Unser Support hat Sie auf einem Gerät von Ihrem Konto bei { $brand } abgemeldet. Alle anderen bleiben angemeldet.

letter-factor-removal-asked = Ihr zweiter Schritt soll entfernt werden
letter-factor-removal-asked-what = Unserem Support wurde gesagt, dass Sie die Authentifizierungs-App Ihres Kontos bei { $brand } verloren haben. Wenn Sie darum gebeten haben, brauchen Sie nichts zu tun.
letter-factor-removal-asked-second = Eine zweite Person bei uns sieht es sich an und entfernt dann die App. Von da an genügt zum Anmelden Ihr Passwort.
letter-factor-removal-asked-due = Am { $time } wird die Authentifizierungs-App aus Ihrem Konto bei { $brand } entfernt. Von da an genügt zum Anmelden Ihr Passwort.
letter-factor-removal-not-you = Sie haben die App noch oder haben nicht darum gebeten? Dann stoppen Sie es jetzt. Auch eine Anmeldung mit einem Code aus der App stoppt es.
letter-factor-removal-button = Zweiten Schritt behalten
letter-factor-removal-password = Wenn nicht Sie darum gebeten haben, kennt vielleicht jemand Ihr Passwort: Wählen Sie dann auch ein neues.
letter-factor-removal-reminder = Ihr zweiter Schritt wird bald entfernt
letter-factor-removal-cancelled = Ihr zweiter Schritt bleibt
letter-factor-removal-cancelled-what = Das Entfernen der Authentifizierungs-App aus Ihrem Konto bei { $brand } wurde am { $time } abgebrochen. Bei der Anmeldung fragen wir weiterhin nach einem Code.
letter-factor-removal-cancelled-not-you = Nicht Sie haben um das Entfernen gebeten? Dann kennt vielleicht jemand Ihr Passwort. Wählen Sie ein neues.

letter-profile-corrected = Ihr Profil wurde berichtigt
letter-profile-corrected-what = Unser Support hat etwas im Profil Ihres Kontos bei { $brand } berichtigt. Damit es unter uns bleibt, steht in dieser E-Mail nicht, was jetzt dort steht.
letter-profile-corrected-button = Mein Profil ansehen

letter-closing-by-support-what = Unser Support schließt Ihr Konto bei { $brand }. Bis zum { $date } können Sie zurückkommen: Melden Sie sich an oder klicken Sie auf die Schaltfläche. Danach löschen wir es.
letter-closing-reminder-support = Am { $date } löschen wir Ihr Konto bei { $brand }, das unser Support geschlossen hat. Sie möchten es behalten? Dann klicken Sie vorher auf die Schaltfläche oder melden Sie sich an.

# To those who work here
letter-staff-alarm = Jemand sieht sich viele Kundenkonten an
letter-staff-alarm-what = { $name } hat innerhalb einer Stunde { $many ->
    [one] eine persönliche Angabe aus einem Kundenkonto
   *[other] { $many } persönliche Angaben aus Kundenkonten
} angesehen und wurde bei der nächsten angehalten.
letter-staff-alarm-next = Vielleicht war es ein Tag mit viel Arbeit. Wenn Sie es sich nicht erklären können, sperren Sie zuerst den Zugang und fragen Sie dann nach. Im Protokoll steht, was angesehen wurde und mit welchen Begründungen.
letter-staff-alarm-button = Seite der Person öffnen
letter-staff-invitation = Sie sind ins Team von { $brand } eingeladen
letter-staff-invitation-what = Die Leitung hat Sie eingeladen, mit den Kundenkonten von { $brand } zu arbeiten. Die Schaltfläche führt zu einer Seite, auf der Sie ein Passwort wählen; dann richten Sie auf Ihrem Telefon eine Authentifizierungs-App ein.
letter-staff-invitation-button = Einladung annehmen
letter-staff-password = Wählen Sie ein neues Passwort für den Team-Bereich
letter-staff-password-what = Die Leitung hat Ihnen diesen Link geschickt, damit Sie ein anderes Passwort wählen. Sie werden dann überall abgemeldet, und Ihre Authentifizierungs-App bleibt, wie sie ist.
letter-staff-password-button = Neues Passwort wählen
letter-staff-until = Der Link funktioniert nur einmal und gilt bis zum { $time }.
letter-staff-not-you = Sie arbeiten nicht mit { $brand }? Dann hat sich jemand bei der Adresse vertippt. Solange niemand den Link benutzt, geschieht nichts.
