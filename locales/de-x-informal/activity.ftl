# What happened: activity-<kind>. What more there is to say: activity-fact-<fact>, for one value with -<value>, for one kind of event
# activity-<kind>-<fact>-<value>. A fact without words isn't told.
activity-lead = Was in deinem Konto passiert ist, das Neueste zuerst. Du erkennst etwas nicht wieder? <password>Ändere dein Passwort</password> und <devices>melde die Geräte ab</devices>, die du nicht kennst.
activity-none = Noch ist nichts passiert
activity-none-hint = Anmeldungen und Änderungen an deinem Konto siehst du künftig hier.
activity-today = Heute
activity-yesterday = Gestern
activity-here = In dieser Sitzung

activity-sign-up-asked = Jemand hat sich registriert
activity-sign-up-refused = Bei einer Registrierung war noch etwas zu verbessern
activity-signed-up = Du hast dein Konto angelegt
activity-signed-in = Du hast dich angemeldet
activity-sign-in-begun = Du hast das richtige Passwort eingegeben
activity-sign-in-failed = Jemand hat erfolglos versucht, sich anzumelden
activity-signed-out = Du hast dich abgemeldet
activity-confirmed = Du hast bestätigt, dass du es bist
activity-recovery-asked = Jemand hat einen Link für ein neues Passwort angefordert
activity-recovered = Du hast mit dem Link aus einer E-Mail ein neues Passwort gewählt
activity-password-changed = Du hast dein Passwort geändert
activity-address-change-asked = Du hast eine neue E-Mail-Adresse eingegeben
activity-address-changed = Du hast deine neue E-Mail-Adresse bestätigt
activity-address-restored = Du hast deine alte E-Mail-Adresse wiederhergestellt
activity-profile-changed = Du hast dein Profil geändert
activity-second-factor-added = Du hast eine Authentifizierungs-App eingerichtet
activity-second-factor-removed = Du hast die Authentifizierungs-App entfernt
activity-recovery-codes-renewed = Du hast neue Wiederherstellungscodes erstellt
activity-recovery-code-used = Du hast einen Wiederherstellungscode verwendet
activity-contract-accepted = Du hast einer Vereinbarung zugestimmt
activity-consent-given = Du hast etwas erlaubt
activity-consent-withdrawn = Du hast eine Einwilligung widerrufen
activity-consent-declined = Du hast bei einem neuen Text „Nicht jetzt“ gewählt
activity-session-ended = Du hast eine Sitzung beendet
activity-sessions-ended = Du hast dich überall sonst abgemeldet
activity-exported = Du hast deine Daten heruntergeladen
activity-closing-started = Du hast uns gebeten, dein Konto zu schließen
activity-reopened = Du hast dein Konto behalten
activity-erased = Dein Konto wurde gelöscht
# What staff did, told to the customer; `reason` follows as a fact.
activity-looked = Der Support hat die Seite deines Kontos geöffnet
activity-revealed = Der Support hat etwas in deinem Profil angesehen
activity-noted = Der Support hat eine Notiz zu deinem Konto geschrieben
activity-verification-resent = Der Support hat dir die E-Mail mit dem Bestätigungslink noch einmal geschickt
activity-recovery-started = Der Support hat dir einen Link für ein neues Passwort geschickt
activity-sessions-ended-by-staff = Der Support hat dich abgemeldet
activity-factor-removal-asked = Der Support wurde gebeten, deinen zweiten Schritt zu entfernen
activity-factor-removal-cancelled = Das Entfernen deines zweiten Schritts wurde abgebrochen
activity-factor-removal-done = Der Support hat deinen zweiten Schritt entfernt
activity-locked = Der Support hat dein Konto gesperrt
activity-unlocked = Der Support hat dein Konto entsperrt
activity-corrected = Der Support hat etwas in deinem Profil berichtigt
activity-closed-by-staff = Der Support hat begonnen, dein Konto zu schließen
activity-reopened-by-staff = Der Support hat die Schließung deines Kontos abgebrochen
activity-imported = Dein Konto wurde aus unserem früheren System übernommen
activity-limit-released = Der Support hat deine Wartezeit nach zu vielen Versuchen aufgehoben
activity-other = In deinem Konto hat sich etwas geändert

activity-fact-new_browser-true = ein neues Gerät
activity-fact-second_factor-true = mit einem Code aus deiner App
activity-fact-by-letter = mit dem Link aus einer E-Mail
activity-fact-by-code = mit einem Code aus deiner App
activity-fact-by-time = nach der Frist, die in den E-Mails stand
activity-fact-by-lapse = niemand hat es rechtzeitig freigegeben
activity-fact-by-lock = weil das Konto gesperrt wurde
activity-fact-by-house = wer es beantragt hat, darf das nicht mehr
activity-factor-removal-asked-alone-true = es wird noch gewartet, damit du es stoppen kannst
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
activity-confirmed-factor-password = mit deinem Passwort
activity-confirmed-factor-code = mit einem Code
activity-fact-field = { $value }
activity-fact-field-sign-in-address = E-Mail-Adresse
activity-fact-field-new-address = Neue E-Mail-Adresse
activity-fact-field-open-sessions = Geräte und Orte
activity-fact-field-activity-devices = Geräte und Orte der Aktivitäten
# The reason that staff gave, in their own words.
activity-fact-reason = „{ $value }“
