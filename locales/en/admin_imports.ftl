### Customers who come from another system: what can be wrong with a file or a line of it. The command says these in English, too.

import-at-column = { $column }: { $reason }
import-line-too-long = The line has more than { $max } KiB.
import-not-utf8 = The line is not UTF-8 text.
import-not-json = The line is not one JSON object.
import-value-kind = A list or a nested object can’t be a value here.
import-columns-count = The line has { $found ->
    [one] one value
   *[other] { $found } values
}, but the header has { $expected ->
    [one] one column
   *[other] { $expected } columns
}.
import-columns-many = There are more than { $max } columns.
import-column-twice = The column { $column } is there twice.
import-address-unproved = The address was not proved in the other system.
import-yes-or-no = This must be true or false.
import-hash-unreadable = This is no password hash that we know.
import-hash-twice = There are two password hashes.
import-hash-costly = Comparing a password with this hash would take about { $millis } ms and { $mib } MiB: more than the configuration allows.
import-brand-unknown = There is no such brand.
import-language-unknown = The brand does not offer this language.
import-zone-unknown = There is no such time zone.
import-moment-unreadable = This is no date and time. Write it like 2026-01-31T12:00:00Z.
import-moment-ahead = This lies in the future.
import-consent-without-text = There is no text about this purpose yet.

## What is wrong with a whole file.

import-file-empty = The file is empty.
import-file-gone = The file is not there any more.
import-header-too-long = The first line is too long to be a header.
import-no-address-column = No column is called “email”. The first line must name the columns.

## The pages.

imports-lead = Customers come over with the passwords that they have. Whoever is here already stays as they are.
imports-bring = Bring a file
imports-bring-lead = It is checked first. Nothing is imported before you say so.
imports-file = File
imports-file-hint = CSV with a header, or JSON Lines; { $max } MiB at most.
imports-brand = Brand
imports-brand-hint = For lines that name none.
imports-check = Check the file
imports-none = Nothing was imported yet.
imports-none-hint = A file of customers, from your former system, is all that is needed.
imports-files = Files
imports-state = State
imports-new = New
imports-bad = Bad lines
imports-when = When
imports-by = By
imports-by-command = The command line
imports-report = Report
imports-lines = Lines read
imports-fresh = New customers
imports-made = Customers imported
imports-duplicates = Left out
imports-duplicates-hint = The address has an account, or comes twice in the file.
imports-bad-lines = Lines that can’t be imported
imports-line = Line
imports-why = Why
imports-removed = Removed again
imports-kept = Stayed, because they have signed in since
imports-unknown = Left out, because nothing is known by these names: { $columns }.
imports-progress = How far it is
imports-refresh = Look again
imports-start = Import { $count ->
    [one] one customer
   *[other] { $count } customers
}
imports-start-title = Import { $count ->
    [one] one customer
   *[other] { $count } customers
}?
imports-start-lead = They can sign in as soon as their line is imported. No letter is sent. You can take the import back later.
imports-discard = Throw the file away
imports-discard-title = Throw the file away?
imports-discard-lead = Nothing of it is imported.
imports-undo = Take the import back
imports-undo-title = Take the import back?
imports-undo-lead = Everybody who came with this file is removed, except those who have signed in since.

import-state-uploaded = Waits to be checked
import-state-checking = Being checked
import-state-checked = Checked
import-state-importing = Being imported
import-state-done = Imported
import-state-failed = Can’t be read
import-state-discarded = Thrown away
import-state-undoing = Being taken back
import-state-undone = Taken back

import-upload-missing = Choose a file.
import-upload-too-large = The file has more than { $max } MiB.
