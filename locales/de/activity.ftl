activity-lead = Was in Ihrem Konto geschehen ist, das Neueste zuerst. Sie erkennen etwas nicht wieder? <password>Ändern Sie Ihr Passwort</password> und <devices>melden Sie die Geräte ab</devices>, die Sie nicht kennen.
activity-none = Noch ist nichts geschehen
activity-none-hint = Anmeldungen und Änderungen an Ihrem Konto sehen Sie künftig hier.
activity-today = Heute
activity-yesterday = Gestern
activity-here = In dieser Sitzung

activity-signed-up = Sie haben Ihr Konto angelegt
activity-signed-in = Sie haben sich angemeldet
activity-sign-in-failed = Jemand hat erfolglos versucht, sich anzumelden
activity-signed-out = Sie haben sich abgemeldet
activity-confirmed = Sie haben bestätigt, dass Sie es sind
activity-recovery-asked = Jemand hat einen Link für ein neues Passwort angefordert
activity-recovered = Sie haben mit dem Link aus einer E-Mail ein neues Passwort gewählt
activity-password-changed = Sie haben Ihr Passwort geändert
activity-address-change-asked = Sie haben eine neue E-Mail-Adresse eingegeben
activity-address-changed = Sie haben Ihre neue E-Mail-Adresse bestätigt
activity-address-restored = Sie haben Ihre alte E-Mail-Adresse wiederhergestellt
activity-profile-changed = Sie haben Ihr Profil geändert
activity-second-factor-added = Sie haben eine Authentifizierungs-App eingerichtet
activity-second-factor-removed = Sie haben die Authentifizierungs-App entfernt
activity-recovery-codes-renewed = Sie haben neue Wiederherstellungscodes erstellt
activity-recovery-code-used = Sie haben einen Wiederherstellungscode verwendet
activity-contract-accepted = Sie haben einer Vereinbarung zugestimmt
activity-consent-given = Sie haben etwas erlaubt
activity-consent-withdrawn = Sie haben eine Einwilligung widerrufen
activity-consent-declined = Sie haben bei einem neuen Text „Nicht jetzt“ gewählt
activity-session-ended = Sie haben eine Sitzung beendet
activity-sessions-ended = Sie haben sich überall sonst abgemeldet
activity-exported = Sie haben Ihre Daten heruntergeladen
activity-closing-started = Sie haben uns gebeten, Ihr Konto zu schließen
activity-reopened = Sie haben Ihr Konto behalten
activity-erased = Ihr Konto wurde gelöscht
activity-other = In Ihrem Konto hat sich etwas geändert

activity-fact-new_browser-true = ein neues Gerät
activity-fact-second_factor-true = mit einem Code aus Ihrer App
activity-fact-by-letter = mit dem Link aus einer E-Mail
activity-fact-purpose = { $value }
activity-fact-changed = { $value }
activity-fact-changed-language = Sprache
activity-fact-changed-time_zone = Zeitzone
activity-fact-version = Version { $value }
activity-fact-left = { $value ->
    [0] keiner mehr übrig
    [one] noch einer übrig
   *[other] noch { $value } übrig
}
activity-fact-count = { $value ->
    [0] kein anderes Gerät
    [one] ein Gerät
   *[other] { $value } Geräte
}
activity-sign-in-failed-factor-password = das Passwort war falsch
activity-sign-in-failed-factor-code = das Passwort war richtig, der Code falsch
activity-confirmed-factor-password = mit Ihrem Passwort
activity-confirmed-factor-code = mit einem Code
