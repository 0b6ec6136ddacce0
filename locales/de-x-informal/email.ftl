email-title = E-Mail-Adresse ändern
email-lead = Du meldest dich mit { $address } an, und dorthin gehen unsere E-Mails.
email-new = Neue E-Mail-Adresse
email-new-hint = Wir schicken eine E-Mail dorthin. Bis du die Adresse bestätigst, ändert sich nichts.
email-submit = E-Mail schicken
email-same = Das ist schon deine Adresse.
email-taken = Diese Adresse gehört inzwischen zu einem anderen Konto. Dein Konto behält die Adresse, die es hat.
email-pending = Eine neue Adresse wartet: { $address }. Bestätige sie mit der E-Mail, die wir dorthin geschickt haben, oder gib unten eine andere ein.
email-undo-hint = Sobald du die neue Adresse bestätigst, schreiben wir auch an die alte. { $days ->
    [one] Mit dieser E-Mail kannst du die Änderung einen Tag lang rückgängig machen.
   *[other] Mit dieser E-Mail kannst du die Änderung { $days } Tage lang rückgängig machen.
}
email-confirm = Bestätige deine neue Adresse
email-confirm-lead = Danach meldest du dich bei { $brand } mit <strong>{ $address }</strong> an, und unsere E-Mails gehen dorthin.
email-confirm-submit = Diese Adresse verwenden
email-confirm-not-you = Du hast das nicht angefordert? Dann schließe diese Seite: Das Konto behält seine Adresse.
email-undo = Alte Adresse wiederherstellen
email-undo-lead = <strong>{ $address }</strong> wird wieder die Adresse deines Kontos.
email-undo-submit = Alte Adresse wiederherstellen
email-undo-next = Alle Geräte werden abgemeldet, denn vielleicht hat jemand anderes Zugang zu deinem Konto. Wähle danach ein neues Passwort.
