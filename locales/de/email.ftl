email-title = E-Mail-Adresse ändern
email-lead = Sie melden sich mit { $address } an, und dorthin gehen unsere E-Mails.
email-new = Neue E-Mail-Adresse
email-new-hint = Wir schicken eine E-Mail dorthin. Bis Sie die Adresse bestätigen, ändert sich nichts.
email-submit = E-Mail schicken
email-same = Das ist schon Ihre Adresse.
email-taken = Diese Adresse gehört inzwischen zu einem anderen Konto. Ihr Konto behält die Adresse, die es hat.
email-pending = Eine neue Adresse wartet: { $address }. Bestätigen Sie sie mit der E-Mail, die wir dorthin geschickt haben, oder geben Sie unten eine andere ein.
email-undo-hint = Sobald Sie die neue Adresse bestätigen, schreiben wir auch an die alte. { $days ->
    [one] Mit dieser E-Mail können Sie die Änderung einen Tag lang rückgängig machen.
   *[other] Mit dieser E-Mail können Sie die Änderung { $days } Tage lang rückgängig machen.
}
email-confirm = Bestätigen Sie Ihre neue Adresse
email-confirm-lead = Danach melden Sie sich bei { $brand } mit <strong>{ $address }</strong> an, und unsere E-Mails gehen dorthin.
email-confirm-submit = Diese Adresse verwenden
email-confirm-not-you = Sie haben das nicht angefordert? Dann schließen Sie diese Seite: Das Konto behält seine Adresse.
email-undo = Alte Adresse wiederherstellen
email-undo-lead = <strong>{ $address }</strong> wird wieder die Adresse Ihres Kontos.
email-undo-submit = Alte Adresse wiederherstellen
email-undo-next = Alle Geräte werden abgemeldet, denn vielleicht hat jemand anderes Zugang zu Ihrem Konto. Wählen Sie danach ein neues Passwort.
