email-title = E-Mail-Adresse ändern
email-lead = Sie melden sich mit { $address } an, und dorthin gehen unsere Briefe.
email-new = Neue E-Mail-Adresse
email-new-hint = Wir schicken einen Brief dorthin. Bis Sie die Adresse bestätigen, ändert sich nichts.
email-submit = Brief schicken
email-same = Das ist schon Ihre Adresse.
email-taken = Inzwischen gehört diese Adresse zu einem anderen Konto. Ihr Konto behält die Adresse, die es hat.
email-pending = Eine neue Adresse wartet: { $address }. Bestätigen Sie sie mit dem Brief, den wir dorthin geschickt haben, oder geben Sie unten eine andere ein.
email-undo-hint = Sobald Sie die neue Adresse bestätigen, sagen wir es der alten. { $days ->
    [one] Von dort lässt sich die Änderung einen Tag lang rückgängig machen.
   *[other] Von dort lässt sich die Änderung { $days } Tage lang rückgängig machen.
}
email-confirm = Bestätigen Sie Ihre neue Adresse
email-confirm-lead = Danach melden Sie sich bei { $brand } mit <strong>{ $address }</strong> an, und unsere Briefe gehen dorthin.
email-confirm-submit = Diese Adresse verwenden
email-confirm-not-you = Sie haben nicht darum gebeten? Dann schließen Sie diese Seite: Das Konto behält seine Adresse.
email-undo = Alte Adresse wiederherstellen
email-undo-lead = <strong>{ $address }</strong> wird wieder die Adresse Ihres Kontos.
email-undo-submit = Meine alte Adresse wiederherstellen
email-undo-next = Alle Geräte werden abgemeldet, denn vielleicht ist jemand anderes in Ihrem Konto. Wählen Sie danach ein neues Passwort.
