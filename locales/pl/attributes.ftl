### What we ask about a person: labels, help, and what helps when a value can't be read.
### An attribute's label is attribute-<name>, its help attribute-<name>-help.

attribute-given_name = Imię
attribute-given_name-help = Jak mamy się do Ciebie zwracać?
attribute-family_name = Nazwisko
attribute-family_name-help = Takie, jakie ma być na listach i fakturach.
attribute-birthday = Data urodzenia
attribute-birthday-help = Rok, miesiąc i dzień.
attribute-phone = Telefon
attribute-phone-help = Z numerem kierunkowym kraju, dla Polski +48.
attribute-postal_address = Adres pocztowy
attribute-postal_address-help = Gdzie mają trafiać listy i paczki.

## The fields of every postal address.

address-street = Ulica i numer
address-line2 = Uzupełnienie (mieszkanie, piętro, firma)
address-postal_code = Kod pocztowy
address-city = Miejscowość
address-region = Województwo lub region
address-country = Kraj

## What is wrong with a value.

attribute-required = To pole trzeba wypełnić.
attribute-too-short = Wpisz więcej znaków, co najmniej { $min ->
    [one] jeden
    [few] { $min }
    [many] { $min }
   *[other] { $min }
}.
attribute-too-long = Skróć to: można wpisać do { $max ->
    [one] jednego znaku
    [few] { $max } znaków
    [many] { $max } znaków
   *[other] { $max } znaku
}.
attribute-characters = Jest tu znak, którego nie da się wyświetlić. Wpisz to ręcznie zamiast wklejać.
choice-unknown = Wybierz jedną z podanych możliwości.
country-unknown = Wybierz kraj z listy.

date-unreadable = Nie możemy odczytać tej daty. Podaj rok, miesiąc i dzień, na przykład 1987-06-05.
date-too-far-away = Sprawdź jeszcze raz rok.
date-ahead = Ten dzień dopiero nadejdzie. Sprawdź jeszcze raz rok.

phone-country-missing = Zacznij od znaku + i numeru kierunkowego kraju, na przykład +48.
phone-unknown = Nie ma takiego numeru. Sprawdź go jeszcze raz, cyfra po cyfrze.

## What is wrong with an e-mail address.

address-missing = Wpisz adres e-mail.
address-too-long = Adres e-mail nie może być tak długi.
address-malformed = Adres e-mail wygląda tak: name@example.com.
address-characters = Jest tu spacja lub znak, którego nie może być w adresie e-mail. Wpisz adres ręcznie zamiast wklejać.
address-domain = Sprawdź część po znaku @: takiego miejsca w internecie nie ma.

## Answers to yes or no.

answer-yes = Tak
answer-no = Nie
