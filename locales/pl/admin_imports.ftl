### Customers who come from another system: what can be wrong with a file or a line of it. The command says these in English, too.

import-at-column = { $column }: { $reason }
import-line-too-long = Wiersz ma więcej niż { $max } KiB.
import-not-utf8 = Wiersz nie jest tekstem w UTF-8.
import-not-json = Wiersz nie jest jednym obiektem JSON.
import-value-kind = Lista ani zagnieżdżony obiekt nie mogą tu być wartością.
import-columns-count = Liczba wartości w wierszu się nie zgadza: { $found ->
    [one] jest jedna wartość
    [few] są { $found } wartości
    [many] jest { $found } wartości
   *[other] jest { $found } wartości
}, a nagłówek ma { $expected ->
    [one] jedną kolumnę
    [few] { $expected } kolumny
    [many] { $expected } kolumn
   *[other] { $expected } kolumny
}.
import-columns-many = Kolumn jest więcej niż { $max }.
import-column-twice = Kolumna { $column } występuje dwa razy.
import-address-unproved = Adresu nie potwierdzono w poprzednim systemie.
import-yes-or-no = Tu musi być true albo false.
import-hash-unreadable = To nie jest znany nam skrót hasła.
import-hash-twice = Są tu dwa skróty hasła.
import-hash-costly = Porównanie hasła z tym skrótem zajęłoby około { $millis } ms i { $mib } MiB: więcej, niż pozwala konfiguracja.
import-brand-unknown = Nie ma takiej marki.
import-language-unknown = Marka nie oferuje tego języka.
import-zone-unknown = Nie ma takiej strefy czasowej.
import-moment-unreadable = To nie jest data z godziną. Zapisz ją tak: 2026-01-31T12:00:00Z.
import-moment-ahead = To data z przyszłości.
import-consent-without-text = Dla tego celu nie ma jeszcze treści.

## What is wrong with a whole file.

import-file-empty = Plik jest pusty.
import-file-gone = Pliku już nie ma.
import-header-too-long = Pierwszy wiersz jest za długi jak na nagłówek.
import-no-address-column = Żadna kolumna nie nazywa się „email”. Pierwszy wiersz musi zawierać nazwy kolumn.

## The pages.

imports-lead = Klienci przechodzą do nas z hasłami, które już mają. Dla tych, którzy już tu są, nic się nie zmienia.
imports-bring = Prześlij plik
imports-bring-lead = Najpierw go sprawdzimy. Nic nie zostanie zaimportowane bez Twojej decyzji.
imports-file = Plik
imports-file-hint = CSV z nagłówkiem albo JSON Lines; najwyżej { $max } MiB.
imports-brand = Marka
imports-brand-hint = Dla wierszy, które żadnej nie podają.
imports-check = Sprawdź plik
imports-none = Jeszcze nic nie zaimportowano.
imports-none-hint = Wystarczy plik z klientami z Waszego poprzedniego systemu.
imports-files = Pliki
imports-state = Stan
imports-new = Nowi
imports-bad = Błędne wiersze
imports-when = Kiedy
imports-by = Kto
imports-by-command = Wiersz poleceń
imports-report = Raport
imports-lines = Przeczytane wiersze
imports-fresh = Nowi klienci
imports-made = Zaimportowani klienci
imports-duplicates = Pominięto
imports-duplicates-hint = Adres ma już konto albo występuje w pliku dwa razy.
imports-bad-lines = Wiersze, których nie da się zaimportować
imports-line = Wiersz
imports-why = Dlaczego
imports-removed = Usunięto z powrotem
imports-kept = Zostali, bo zalogowali się od tamtej pory
imports-unknown = Pominięto, bo te nazwy nic nam nie mówią: { $columns }.
imports-progress = Postęp
imports-refresh = Odśwież
imports-start = Zaimportuj { $count ->
    [one] jednego klienta
    [few] { $count } klientów
    [many] { $count } klientów
   *[other] { $count } klienta
}
imports-start-title = Zaimportować { $count ->
    [one] jednego klienta
    [few] { $count } klientów
    [many] { $count } klientów
   *[other] { $count } klienta
}?
imports-start-lead = Klienci będą mogli się zalogować, gdy tylko ich wiersz zostanie zaimportowany. Nie wysyłamy żadnych e-maili. Import można później cofnąć.
imports-discard = Odrzuć plik
imports-discard-title = Odrzucić plik?
imports-discard-lead = Nic z niego nie zostanie zaimportowane.
imports-undo = Cofnij import
imports-undo-title = Cofnąć import?
imports-undo-lead = Usuniemy wszystkich, którzy przyszli z tym plikiem, oprócz tych, którzy od tamtej pory się zalogowali.

import-state-uploaded = Czeka na sprawdzenie
import-state-checking = Sprawdzanie
import-state-checked = Sprawdzono
import-state-importing = Importowanie
import-state-done = Zaimportowano
import-state-failed = Nie da się odczytać
import-state-discarded = Odrzucono
import-state-undoing = Cofanie
import-state-undone = Cofnięto

import-upload-missing = Wybierz plik.
import-upload-too-large = Plik ma więcej niż { $max } MiB.
