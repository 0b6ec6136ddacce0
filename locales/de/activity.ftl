activity-lead = Was in Ihrem Konto geschehen ist, das Neueste zuerst. Sie erkennen etwas nicht wieder? <password>Ändern Sie Ihr Passwort</password> und <devices>melden Sie die Geräte ab</devices>, die Sie nicht kennen.
activity-none = Noch ist nichts geschehen
activity-none-hint = Anmeldungen und Änderungen an Ihrem Konto sehen Sie künftig hier.
activity-today = Heute
activity-yesterday = Gestern
activity-here = In dieser Sitzung

activity-sign-up-asked = Jemand hat sich registriert
activity-sign-up-refused = Bei einer Registrierung war noch etwas zu verbessern
activity-signed-up = Sie haben Ihr Konto angelegt
activity-signed-in = Sie haben sich angemeldet
activity-sign-in-begun = Sie haben das richtige Passwort eingegeben
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
# What staff did, told to the customer; `reason` follows as a fact.
activity-looked = Der Support hat die Seite Ihres Kontos geöffnet
activity-revealed = Der Support hat etwas in Ihrem Profil angesehen
activity-noted = Der Support hat eine Notiz zu Ihrem Konto geschrieben
activity-verification-resent = Der Support hat Ihnen die E-Mail mit dem Bestätigungslink noch einmal geschickt
activity-recovery-started = Der Support hat Ihnen einen Link für ein neues Passwort geschickt
activity-sessions-ended-by-staff = Der Support hat Sie abgemeldet
activity-factor-removal-asked = Der Support wurde gebeten, Ihren zweiten Schritt zu entfernen
activity-factor-removal-cancelled = Das Entfernen Ihres zweiten Schritts wurde abgebrochen
activity-factor-removal-done = Der Support hat Ihren zweiten Schritt entfernt
activity-locked = Der Support hat Ihr Konto gesperrt
activity-unlocked = Der Support hat Ihr Konto entsperrt
activity-corrected = Der Support hat etwas in Ihrem Profil berichtigt
activity-closed-by-staff = Der Support hat begonnen, Ihr Konto zu schließen
activity-reopened-by-staff = Der Support hat die Schließung Ihres Kontos abgebrochen
activity-imported = Ihr Konto wurde aus unserem früheren System übernommen
activity-limit-released = Der Support hat Ihre Wartezeit nach zu vielen Versuchen aufgehoben
activity-other = In Ihrem Konto hat sich etwas geändert

activity-fact-new_browser-true = ein neues Gerät
activity-fact-second_factor-true = mit einem Code aus Ihrer App
activity-fact-by-letter = mit dem Link aus einer E-Mail
activity-fact-by-code = mit einem Code aus Ihrer App
activity-fact-by-time = nach der Frist, die in den E-Mails stand
activity-fact-by-lapse = niemand hat es rechtzeitig freigegeben
activity-fact-by-lock = weil das Konto gesperrt wurde
activity-fact-by-house = wer es beantragt hat, darf das nicht mehr
activity-factor-removal-asked-alone-true = es wird noch gewartet, damit Sie es stoppen können
activity-factor-removal-asked-alone-false = eine zweite Person sieht es sich zuerst an
activity-sessions-ended-by-staff-one-true = auf einem Gerät
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
activity-sign-in-begun-stage-second-factor = danach wurde ein Code verlangt
activity-sign-in-begun-stage-reopen = das Konto stand vor der Schließung
activity-sign-in-begun-stage-accept = es gab eine Vereinbarung, der zuzustimmen war
activity-sign-in-failed-why-locked = das Passwort war richtig, das Konto ist gesperrt
activity-sign-in-failed-factor-password = das Passwort war falsch
activity-sign-in-failed-factor-code = das Passwort war richtig, der Code falsch
activity-confirmed-factor-password = mit Ihrem Passwort
activity-confirmed-factor-code = mit einem Code
activity-fact-field = { $value }
activity-fact-field-sign-in-address = E-Mail-Adresse
activity-fact-field-new-address = Neue E-Mail-Adresse
activity-fact-field-open-sessions = Geräte und Orte
activity-fact-field-activity-devices = Geräte und Orte der Aktivitäten
# The reason that staff gave, in their own words.
activity-fact-reason = „{ $value }“
