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
