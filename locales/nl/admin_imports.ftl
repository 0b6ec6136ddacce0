### Customers who come from another system: what can be wrong with a file or a line of it. The command says these in English, too.

import-at-column = { $column }: { $reason }
import-line-too-long = De regel heeft meer dan { $max } KiB.
import-not-utf8 = De regel is geen UTF-8-tekst.
import-not-json = De regel is niet één JSON-object.
import-value-kind = Een lijst of een genest object kan hier geen waarde zijn.
import-columns-count = De regel heeft { $found ->
    [one] één waarde
   *[other] { $found } waarden
}, maar de kopregel heeft { $expected ->
    [one] één kolom
   *[other] { $expected } kolommen
}.
import-columns-many = Er zijn meer dan { $max } kolommen.
import-column-twice = De kolom { $column } staat er twee keer in.
import-address-unproved = Het adres is in het andere systeem niet bevestigd.
import-yes-or-no = Hier moet true of false staan.
import-hash-unreadable = Dit is geen wachtwoordhash die we kennen.
import-hash-twice = Er zijn twee wachtwoordhashes.
import-hash-costly = Een wachtwoord vergelijken met deze hash zou ongeveer { $millis } ms en { $mib } MiB kosten: meer dan de configuratie toestaat.
import-brand-unknown = Dit merk bestaat niet.
import-language-unknown = Het merk biedt deze taal niet aan.
import-zone-unknown = Deze tijdzone bestaat niet.
import-moment-unreadable = Dit is geen datum met tijd. Schrijf die zo: 2026-01-31T12:00:00Z.
import-moment-ahead = Dit ligt in de toekomst.
import-consent-without-text = Over dit doel is er nog geen tekst.

## What is wrong with a whole file.

import-file-empty = Het bestand is leeg.
import-file-gone = Het bestand is er niet meer.
import-header-too-long = De eerste regel is te lang voor een kopregel.
import-no-address-column = Geen kolom heet ‘email’. De eerste regel moet de kolommen noemen.

## The pages.

imports-lead = Klanten komen over met de wachtwoorden die ze hebben. Wie er al is, blijft ongewijzigd.
imports-bring = Bestand aanleveren
imports-bring-lead = Het wordt eerst gecontroleerd. Er wordt niets geïmporteerd voordat jij het zegt.
imports-file = Bestand
imports-file-hint = CSV met een kopregel, of JSON Lines; hoogstens { $max } MiB.
imports-brand = Merk
imports-brand-hint = Voor regels die er geen noemen.
imports-check = Bestand controleren
imports-none = Er is nog niets geïmporteerd.
imports-none-hint = Een bestand met klanten uit je vorige systeem is genoeg.
imports-files = Bestanden
imports-state = Status
imports-new = Nieuw
imports-bad = Foute regels
imports-when = Wanneer
imports-by = Door
imports-by-command = De opdrachtregel
imports-report = Verslag
imports-lines = Gelezen regels
imports-fresh = Nieuwe klanten
imports-made = Geïmporteerde klanten
imports-duplicates = Overgeslagen
imports-duplicates-hint = Het adres heeft al een account, of staat twee keer in het bestand.
imports-bad-lines = Regels die niet kunnen worden geïmporteerd
imports-line = Regel
imports-why = Waarom
imports-removed = Weer verwijderd
imports-kept = Gebleven, omdat ze sindsdien hebben ingelogd
imports-unknown = Overgeslagen, omdat deze namen niet bekend zijn: { $columns }.
imports-progress = Voortgang
imports-refresh = Opnieuw kijken
imports-start = { $count ->
    [one] Eén klant importeren
   *[other] { $count } klanten importeren
}
imports-start-title = { $count ->
    [one] Eén klant importeren?
   *[other] { $count } klanten importeren?
}
imports-start-lead = Klanten kunnen inloggen zodra hun regel is geïmporteerd. Er wordt geen e-mail verstuurd. Je kunt de import later terugdraaien.
imports-discard = Bestand weggooien
imports-discard-title = Bestand weggooien?
imports-discard-lead = Er wordt niets uit geïmporteerd.
imports-undo = Import terugdraaien
imports-undo-title = Import terugdraaien?
imports-undo-lead = Iedereen die met dit bestand kwam, wordt verwijderd, behalve wie sindsdien heeft ingelogd.

import-state-uploaded = Wacht op controle
import-state-checking = Wordt gecontroleerd
import-state-checked = Gecontroleerd
import-state-importing = Wordt geïmporteerd
import-state-done = Geïmporteerd
import-state-failed = Onleesbaar
import-state-discarded = Weggegooid
import-state-undoing = Wordt teruggedraaid
import-state-undone = Teruggedraaid

import-upload-missing = Kies een bestand.
import-upload-too-large = Het bestand heeft meer dan { $max } MiB.
