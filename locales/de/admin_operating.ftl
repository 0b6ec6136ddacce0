# Operating: letters, words and looks, sign-in defence, the system.

# Letters
outbox-lead = Was auf den Versand wartet und was sich nicht senden ließ. Niemand sieht hier, an wen eine E-Mail geht oder was darin steht.
outbox-lists = Listen von E-Mails
outbox-failing = Verzögert
outbox-waiting = Wartend
outbox-given-up = Aufgegeben
outbox-count = { $count }
outbox-count-many = 1000 oder mehr
outbox-written = verfasst
outbox-tries = { $count ->
    [0] noch nicht versucht
    [one] ein Versuch
   *[other] { $count } Versuche
}
outbox-next = Nächster Versuch: { $time }
outbox-no-reason = Kein Grund vermerkt
outbox-retry = Erneut senden
outbox-retry-spoken = Erneut senden: { $letter }
outbox-retry-all = Alle verzögerten erneut senden
outbox-given-up-note = Eine E-Mail wird aufgegeben, wenn der Mailserver sie endgültig ablehnt oder nach zwanzig Versuchen in etwa zwei Tagen. Empfänger und Text werden dann gelöscht, sie lässt sich also nicht mehr senden. Wer auf eine wartet, kann sie neu anfordern: sich noch einmal registrieren oder um einen neuen Link bitten.
outbox-failing-none = Keine E-Mail ist verzögert
outbox-failing-none-hint = Nimmt der Mailserver eine E-Mail nicht an, steht sie hier mit dem Grund und wird von selbst erneut gesendet.
outbox-waiting-none = Keine E-Mail wartet
outbox-waiting-none-hint = E-Mails gehen binnen Sekunden hinaus.
outbox-given-up-none = Keine E-Mail wurde aufgegeben
outbox-given-up-none-hint = Was im letzten Monat aufgegeben wurde, stünde hier.

# Words and looks
content-lead = Nur zum Ansehen. Was im Inhaltsordner gespeichert wird, wird geprüft und gezeigt, wenn alles daran stimmt.
content-now = Jetzt
content-source = Woher es kommt
content-source-built-in = Was das Programm mitbringt
content-source-folder = Ein Ordner, so wie er gespeichert ist
content-source-editions = Veröffentlichte Ausgaben
content-shown = Was gezeigt wird
content-check = Die letzte Prüfung
content-check-well = Alles stimmt
content-check-warnings = { $count ->
    [one] ein Hinweis
   *[other] { $count } Hinweise
}
content-check-errors = { $count ->
    [one] ein Fehler
   *[other] { $count } Fehler
}
content-check-kept = Bis sie behoben sind, bleibt, was vorher gezeigt wurde.
content-findings = Was gefunden wurde
content-error = Fehler
content-warning = Hinweis
content-more = { $count ->
    [one] Und noch eine Stelle: portico check nennt alle.
   *[other] Und noch { $count } Stellen: portico check nennt alle.
}
content-coverage = Was jede Sprache sagt
content-language = Sprache
content-said = Texte
content-said-of = { $said } von { $of }
content-percent = Anteil
content-editions = Ausgaben
content-edition = Ausgabe
content-note = Notiz
content-made = Erstellt
content-standing = Gezeigt seit
content-live = Aktuell
content-editions-none = Noch nichts veröffentlicht
content-editions-none-hint = portico content publish bewahrt den Inhaltsordner als Ausgabe auf.

# Sign-in defence
defence-lead = Wer es zu oft versucht, muss warten. Für immer ausgesperrt wird niemand.
defence-waiting = { $count ->
    [0] niemand muss gerade warten
    [one] gerade muss eine Person warten
   *[other] gerade müssen { $count } warten
}
defence-waiting-many = gerade müssen 1000 oder mehr warten
defence-off = Die Limits sind ausgeschaltet: Alle dürfen es beliebig oft versuchen. Das ist nur für Lasttests in der Entwicklung gedacht.
defence-subject = E-Mail- oder Netzwerkadresse
defence-subject-hint = Etwa alice@example.com, 192.0.2.1 oder 2001:db8::1. Auch Adressen ohne Konto werden gezählt.
defence-subject-wrong = Das ist weder eine E-Mail-Adresse noch eine Netzwerkadresse.
defence-look = Stand ansehen
defence-found = { $subject }
defence-waits = Muss warten. Vielleicht war es die Person selbst, vielleicht jemand, der rät: Sehen Sie sich zuerst die Aktivitäten an.
defence-waits-not = Muss nicht warten.
defence-tries = { $tries ->
    [0] kein Versuch zählt
    [one] ein Versuch zählt
   *[other] { $tries } Versuche zählen
}, frei: { $free }
defence-until = wartet bis { $time }
defence-counting = zählt
defence-free = frei
defence-limit-address = Falsche Passwörter für diese Adresse
defence-limit-known-browser = Falsche Passwörter von einem Browser, der schon einmal angemeldet war
defence-limit-second-factor = Falsche Codes
defence-limit-letters = E-Mails an diese Adresse
defence-limit-recovery-letters = E-Mails mit einem Link für ein neues Passwort
defence-limit-staff = Falsche Passwörter bei der Team-Anmeldung
defence-limit-staff-factor = Falsche Codes bei der Team-Anmeldung
defence-limit-network = Falsche Passwörter aus diesem Netz
defence-limit-sign-ups = Registrierungen aus diesem Netz
defence-limit-recoveries = Vergessene Passwörter aus diesem Netz
defence-limit-hints = Passworthinweise für dieses Netz
defence-reason = Begründung
defence-reason-hint = Sie bleibt im Protokoll. Hat die Adresse ein Konto, liest sie auch, wem es gehört.
defence-reason-missing = Schreiben Sie, warum, mit höchstens { $most } Zeichen.
defence-release = Sofort wieder versuchen lassen
defence-rules = Die Regeln
defence-rules-lead = Nach den freien Versuchen verdoppelt jeder weitere die Wartezeit, bis zur längsten. Versuche werden gezählt, bevor ein Passwort geprüft wird, ob es ein Konto gibt oder nicht.

# System
system-lead = Wie es um das Portal steht und wie es eingerichtet ist. Geheimnisse werden nie gezeigt.
system-health = Zustand
system-development = Entwicklung
system-production = Produktivbetrieb
system-since = Läuft seit dem { $time }
system-database = Datenbank
system-answers = Antwortet
system-not-ready = Migration nötig
system-statements = Anweisungen, seit dieser Prozess läuft: { $count }
system-mail = E-Mail-Versand
system-mail-none = Kein Server: E-Mails bleiben im Postfach
system-mail-well = Nimmt E-Mails an
system-mail-failing = Versand stockt
system-mail-last = Letzte angenommene E-Mail:
system-mail-never = Noch keine E-Mail angenommen.
system-node = Knoten
system-node-this = Dieser:
system-nodes = { $count ->
    [one] Ein anderer hatte zuletzt Arbeit.
   *[other] { $count } andere hatten zuletzt Arbeit.
}
system-workers = Hintergrundprozesse
system-worker-last = Letzter Lauf
system-worker-next = nächster frühestens am { $time }
system-worker-well = In Ordnung
system-worker-new = Noch nicht gelaufen
system-worker-failed = Gescheitert
system-worker-late = Überfällig
system-worker-sealer = Nummeriert und verkettet Ereignisse
system-worker-anchors = Signiert die Kette der Ereignisse
system-worker-sweeper = Räumt Abgelaufenes weg
system-worker-farewell = Erinnert an Schließungen und führt sie aus
system-worker-care = Erinnert an das Entfernen zweiter Schritte und führt es aus
system-worker-catalogue = Trägt ein, womit Kundenkonten gefunden werden
system-worker-counter = Zählt Ereignisse für die Auswertung
system-worker-other = Tut seine Arbeit
system-settings = Wie es eingerichtet ist
system-settings-lead = Was jetzt gilt, aus eingebauten Vorgaben, der Datei und Umgebungsvariablen. Es wird beim Start des Programms gelesen.
system-unset = nicht gesetzt
system-secret = gesetzt, nicht gezeigt
system-changed = Geändert
