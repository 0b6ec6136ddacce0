# One customer, as staff see them, and what can be done for them.
customer-since = Seit dem { $date } bei { $brand }, Sprache der E-Mails: { $language }
customer-number = Kontonummer { $id }
customer-about = Es geht um { $name }
customer-status-active = Aktiv
customer-status-closing = Wird geschlossen
customer-status-locked = Gesperrt
customer-gone = Dieses Kundenkonto gibt es nicht
customer-gone-erased = Dieses Konto wurde am { $date } gelöscht. Geblieben ist nur der Nachweis der Zustimmungen.
customer-gone-never = Vielleicht ist die Adresse vertippt, oder das Konto wurde vor langer Zeit gelöscht.
customer-gone-find = Konto suchen
customer-more = { $count ->
    [one] Noch einen Eintrag zeigen
   *[other] Noch { $count } Einträge zeigen
}
# What screen readers hear of a button in a list: “Reveal: Phone”.
customer-act-spoken = { $act }: { $what }
customer-reveal = Ansehen
customer-correct = Berichtigen

# The account
customer-account = Das Konto
customer-new-address = Neue Adresse
customer-new-address-waits = Wartet auf Bestätigung
customer-password-changed = Gewählt am { $date }. Niemand hier kann es sehen oder festlegen.
customer-recovery = Passwort-Link schicken
customer-factor-off = Nicht eingerichtet
customer-factor-since = Seit dem { $date }, { $left ->
    [0] kein Wiederherstellungscode mehr übrig
    [one] noch ein Wiederherstellungscode übrig
   *[other] noch { $left } Wiederherstellungscodes übrig
}
customer-factor-remove = Verloren?
customer-access = Zugang
customer-active-means = Die Person kann sich anmelden.
customer-locked-means = Niemand kann sich anmelden, und kein Link für ein neues Passwort funktioniert.
customer-closing-means = Wird am { $date } gelöscht, es sei denn, die Person kommt zurück.
customer-lock = Sperren
customer-unlock = Entsperren
customer-close = Schließen
customer-reopen = Schließung abbrechen

# The removal of a second factor
removal-waits = Das Entfernen des zweiten Schritts steht aus
removal-asked = { $name } hat es beantragt: „{ $reason }“
removal-alone = Ausgeführt wird es am { $time }, denn niemand sonst hier könnte es freigeben. Bis dahin kann die betroffene Person es stoppen.
removal-mine = Jemand anderes hier muss es bis zum { $time } freigeben. Bis dahin kann die betroffene Person es stoppen.
removal-yours = Ist das richtig? Gib es frei oder brich es ab. Es verfällt am { $time }.
removal-approve = Freigeben
removal-cancel = Nicht entfernen

# Profile, devices, decisions, letters, activity
customer-profile-empty = { $count ->
    [one] Eine Angabe ist nicht ausgefüllt
   *[other] { $count } Angaben sind nicht ausgefüllt
}
customer-device = Ein Computer
customer-device-carried = Ein Telefon oder Tablet
customer-since-word = Angemeldet
customer-no-sessions = Nirgends angemeldet.
customer-sign-out = Alle beenden
customer-consents = Entscheidungen und Vereinbarungen
customer-no-consents = Nichts entschieden.
customer-accepted = Zugestimmt
customer-withdrawn = Widerrufen
customer-declined = Nicht jetzt
customer-older = { $count ->
    [one] Eine ältere Entscheidung: { $what }
   *[other] { $count } ältere Entscheidungen: { $what }
}
customer-letters-never = Welche und wann, nie ihr Inhalt
customer-no-letters = In letzter Zeit keine E-Mails.
customer-letter-sent = Gesendet
customer-letter-waiting = Wartet
customer-letter-given-up = Aufgegeben
customer-activity-words = So, wie es die Person in ihrem Konto liest.
customer-audit = <link>Alles, und wer es getan hat, im Protokoll</link>

# Notes
customer-notes = Notizen
customer-notes-all = Alle Notizen
customer-notes-written = Bisher geschrieben
customer-no-notes = Noch keine.
customer-note-write = Notiz schreiben
customer-note = Notiz
customer-note-hint = Für das Team. Die Person sieht sie hier nicht, bekommt sie aber mit ihren Daten, wenn sie danach fragt: Schreibe so, dass sie es lesen darf.
customer-note-submit = Notiz speichern
note-missing = Schreibe zuerst etwas.
note-too-long = Schreibe höchstens { $most } Zeichen.
note-characters = Darin steht ein Zeichen, das sich nicht anzeigen lässt. Tippe den Text von Hand, statt ihn einzufügen.

# The reason
customer-reason = Begründung
customer-reason-hint = Die betroffene Person liest sie Wort für Wort in ihren Aktivitäten. Schreibe für sie.
reason-too-short = Schreibe, warum, mit mindestens { $least } Zeichen.
reason-too-long = Schreibe höchstens { $most } Zeichen.
reason-characters = Darin steht ein Zeichen, das sich nicht anzeigen lässt. Schreibe eine Zeile einfachen Text.

# Looking at one value
reveal-title = Ansehen: { $what }
reveal-lead = Du siehst es ein einziges Mal. Die betroffene Person liest, dass du nachgesehen hast und warum. Sieh dir nur an, was du zum Helfen brauchst.
reveal-submit = Einmal zeigen
reveal-told = Die betroffene Person liest, dass du nachgesehen hast, mit dieser Begründung: „{ $reason }“
reveal-shown = Einmal gezeigt
reveal-nothing = Hier steht nichts.
reveal-back = Fertig, verbergen
reveal-open-sessions = Geräte und Orte
reveal-activity-devices = Geräte und Orte der Aktivitäten
reveal-sign-in-address = E-Mail-Adresse
reveal-new-address = Neue Adresse

# Correcting
correct-title = Berichtigen: { $what }
correct-lead = Was du schreibst, ersetzt das Bisherige. Die betroffene Person bekommt eine E-Mail: Darin steht, was berichtigt wurde, aber nicht, was jetzt dort steht. Die Adresse zum Anmelden kann nur sie selbst ändern.
correct-empty = Leer lassen, um das Bisherige zu entfernen.
correct-submit = Berichtigung speichern
correct-stale = Das Profil wurde geändert, seit du diese Seite geöffnet hast. Gespeichert ist noch nichts. Prüfe, ob es noch stimmt, und speichere dann noch einmal.

# The questions. What will happen, then one button.
act-changed = Inzwischen steht es anders, daher ist nichts geschehen. Sieh dir die Seite des Kontos noch einmal an.
act-locked = Das Konto ist gesperrt. Entsperre es zuerst.
act-no-factor = Hier gibt es keine Authentifizierungs-App, die zu entfernen wäre.
act-waits-already = Das hat schon jemand beantragt. Es wartet auf die Freigabe.
act-own-request = Das hast du selbst beantragt. Jemand anderes muss es freigeben.
act-asker-gone = Wer das beantragt hat, darf es nicht mehr: Der Antrag ist abgebrochen. Stelle ihn neu, wenn es noch nötig ist.
act-recovery = Link für ein neues Passwort schicken?
act-recovery-lead = Die Person bekommt die übliche E-Mail mit einem Link, über den sie ein neues Passwort wählt. Er funktioniert nur einmal und gilt nur kurz. Du siehst den Link nie.
act-recovery-submit = E-Mail schicken
act-sign-out = Alle Sitzungen beenden?
act-sign-out-lead = Die Person wird sofort überall abgemeldet und bekommt eine E-Mail. Danach meldet sie sich an wie zuvor.
act-sign-out-submit = Alle Sitzungen beenden
act-end-session = Diese Sitzung beenden?
act-end-session-lead = Die Person wird auf diesem Gerät sofort abgemeldet und bekommt eine E-Mail.
act-end-session-submit = Sitzung beenden
act-ask-removal = Entfernen des zweiten Schritts beantragen?
act-ask-removal-lead = Für Personen, die sowohl die App als auch die Wiederherstellungscodes verloren haben. Stelle sicher, dass es wirklich die Person selbst ist. Jemand anderes hier muss es freigeben; die Person bekommt eine E-Mail und kann es stoppen. Auch ein Code aus der App stoppt es.
act-ask-removal-alone = Für Personen, die sowohl die App als auch die Wiederherstellungscodes verloren haben. Stelle sicher, dass es wirklich die Person selbst ist. Niemand sonst hier könnte es freigeben: Ausgeführt wird es am { $time }. Bis dahin bekommt die Person E-Mails und kann es stoppen. Auch ein Code aus der App stoppt es.
act-ask-removal-submit = Beantragen
act-approve-removal = Entfernen des zweiten Schritts freigeben?
act-approve-removal-lead = Die App und alle Wiederherstellungscodes werden sofort entfernt, und alle Sitzungen enden. Danach genügt das Passwort allein. Stelle sicher, dass wirklich die Person selbst darum bittet.
act-approve-removal-submit = Zweiten Schritt entfernen
act-cancel-removal = Entfernen abbrechen?
act-cancel-removal-lead = Der zweite Schritt bleibt, und die Person bekommt eine E-Mail.
act-cancel-removal-submit = Nicht entfernen
act-lock = Konto sperren?
act-lock-lead = Alle Sitzungen enden, und kein Link aus einer E-Mail funktioniert mehr. Niemand kann sich anmelden, bis jemand hier das Konto entsperrt. In der E-Mail an die Person steht, an wen sie sich wenden kann.
act-lock-submit = Konto sperren
act-unlock = Konto entsperren?
act-unlock-lead = Die Person kann sich wieder mit demselben Passwort anmelden und bekommt eine E-Mail.
act-unlock-submit = Konto entsperren
act-close = Konto schließen?
act-close-lead = Alle Sitzungen enden. Am { $time } wird alles gelöscht. Bis dahin kann die Person zurückkommen: mit einer Anmeldung oder mit dem Link in der E-Mail, die sie bekommt.
act-close-submit = Konto schließen
act-reopen = Schließung abbrechen?
act-reopen-lead = Das Konto bleibt, mit allem, was darin ist, und die Person bekommt eine E-Mail.
act-reopen-submit = Konto behalten

# A sign-up that waits
registration-title = Eine offene Registrierung
registration-lead = Jemand hat sich registriert und die Adresse noch nicht bestätigt. Vorher gibt es kein Konto.
registration-standing = Aktueller Stand
registration-where = { $brand }, Sprache der E-Mail: { $language }
registration-since = Wartet seit
registration-until = Verschwindet am
registration-resend = E-Mail erneut schicken
registration-resend-lead = Eine neue E-Mail mit neuem Link und Code geht an dieselbe Adresse; die älteren gelten dann nicht mehr. Du siehst weder den Link noch den Code.
registration-reason-hint = Für das Protokoll hier. Sie wird gelöscht, wenn die Registrierung bestätigt wird oder verschwindet.
registration-gone = Diese Registrierung ist nicht mehr offen
registration-gone-lead = Sie wurde bestätigt oder verworfen oder ist zu alt. Wer bestätigt hat, hat jetzt ein Kundenkonto: Suche es über die Adresse.
registration-resend-submit = Erneut schicken
