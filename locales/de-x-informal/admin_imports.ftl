### Customers who come from another system: what can be wrong with a file or a line of it. The command says these in English, too.

import-at-column = { $column }: { $reason }
import-line-too-long = Die Zeile hat mehr als { $max } KiB.
import-not-utf8 = Die Zeile ist kein UTF-8-Text.
import-not-json = Die Zeile ist nicht genau ein JSON-Objekt.
import-value-kind = Eine Liste oder ein verschachteltes Objekt kann hier kein Wert sein.
import-columns-count = Die Zeile hat { $found ->
    [one] einen Wert
   *[other] { $found } Werte
}, die Kopfzeile aber { $expected ->
    [one] eine Spalte
   *[other] { $expected } Spalten
}.
import-columns-many = Es gibt mehr als { $max } Spalten.
import-column-twice = Die Spalte { $column } kommt zweimal vor.
import-address-unproved = Die Adresse wurde im anderen System nicht bestätigt.
import-yes-or-no = Hier muss true oder false stehen.
import-hash-unreadable = Das ist kein Passwort-Hash, den wir kennen.
import-hash-twice = Es gibt zwei Passwort-Hashes.
import-hash-costly = Ein Passwort mit diesem Hash zu vergleichen, würde etwa { $millis } ms und { $mib } MiB brauchen: mehr, als die Konfiguration erlaubt.
import-brand-unknown = Diese Marke gibt es nicht.
import-language-unknown = Die Marke bietet diese Sprache nicht an.
import-zone-unknown = Diese Zeitzone gibt es nicht.
import-moment-unreadable = Das ist kein Zeitpunkt mit Datum und Uhrzeit. So geht es: 2026-01-31T12:00:00Z.
import-moment-ahead = Das liegt in der Zukunft.
import-consent-without-text = Zu diesem Zweck gibt es noch keinen Text.

## What is wrong with a whole file.

import-file-empty = Die Datei ist leer.
import-file-gone = Die Datei ist nicht mehr da.
import-header-too-long = Die erste Zeile ist zu lang für eine Kopfzeile.
import-no-address-column = Keine Spalte heißt „email“. Die erste Zeile muss die Spalten nennen.

## The pages.

imports-lead = Kundenkonten kommen mit den Passwörtern herüber, die sie haben. Wer schon hier ist, bleibt unverändert.
imports-bring = Datei hochladen
imports-bring-lead = Sie wird zuerst geprüft. Importiert wird erst, wenn du es sagst.
imports-file = Datei
imports-file-hint = CSV mit Kopfzeile oder JSON Lines; höchstens { $max } MiB.
imports-brand = Marke
imports-brand-hint = Für Zeilen, die keine nennen.
imports-check = Datei prüfen
imports-none = Noch wurde nichts importiert.
imports-none-hint = Mehr als eine Datei mit den Kundenkonten aus dem früheren System braucht es nicht.
imports-files = Dateien
imports-state = Stand
imports-new = Neu
imports-bad = Fehlerhaft
imports-when = Wann
imports-by = Von
imports-by-command = Kommandozeile
imports-report = Bericht
imports-lines = Gelesene Zeilen
imports-fresh = Neue Konten
imports-made = Importierte Konten
imports-duplicates = Ausgelassen
imports-duplicates-hint = Die Adresse hat schon ein Konto oder steht zweimal in der Datei.
imports-bad-lines = Zeilen, die sich nicht importieren lassen
imports-line = Zeile
imports-why = Warum
imports-removed = Wieder entfernt
imports-kept = Geblieben, weil sie sich seither angemeldet haben
imports-unknown = Ausgelassen, weil diese Namen hier nicht bekannt sind: { $columns }.
imports-progress = Fortschritt
imports-refresh = Neu laden
imports-start = { $count ->
    [one] Ein Konto importieren
   *[other] { $count } Konten importieren
}
imports-start-title = { $count ->
    [one] Ein Konto importieren?
   *[other] { $count } Konten importieren?
}
imports-start-lead = Anmelden geht, sobald die jeweilige Zeile importiert ist. E-Mails werden keine verschickt. Den Import kannst du später zurücknehmen.
imports-discard = Datei verwerfen
imports-discard-title = Datei verwerfen?
imports-discard-lead = Nichts daraus wird importiert.
imports-undo = Import zurücknehmen
imports-undo-title = Import zurücknehmen?
imports-undo-lead = Alle Konten aus dieser Datei werden entfernt, außer denen, die sich seither angemeldet haben.

import-state-uploaded = Wartet auf Prüfung
import-state-checking = Wird geprüft
import-state-checked = Geprüft
import-state-importing = Wird importiert
import-state-done = Importiert
import-state-failed = Nicht lesbar
import-state-discarded = Verworfen
import-state-undoing = Wird zurückgenommen
import-state-undone = Zurückgenommen

import-upload-missing = Wähle eine Datei.
import-upload-too-large = Die Datei hat mehr als { $max } MiB.
