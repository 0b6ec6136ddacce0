### Passwords: what we ask of them, and what helps when one is not taken.

password-hint = Co najmniej { $min ->
    [one] jeden znak
    [few] { $min } znaki
    [many] { $min } znaków
   *[other] { $min } znaku
}. Dobre są trzy przypadkowe słowa.

password-too-short = Wpisz co najmniej { $min ->
    [one] jeden znak
    [few] { $min } znaki
    [many] { $min } znaków
   *[other] { $min } znaku
}. Dobre są trzy przypadkowe słowa.
password-too-long = Skróć hasło do { $max ->
    [one] jednego znaku
    [few] { $max } znaków
    [many] { $max } znaków
   *[other] { $max } znaku
}.
password-common = To hasło znają wszyscy, złodzieje też. Wybierz inne; dobre są trzy przypadkowe słowa.
password-breached = To hasło jest na listach skradzionych haseł. Wybierz inne; dobre są trzy przypadkowe słowa.
password-context-word = To niewiele więcej niż Twoje imię lub nazwisko, Twój adres albo nasza nazwa, a od tego ktoś zacząłby zgadywać. Wybierz coś, co nie ma z Tobą nic wspólnego.

password-guessable = To hasło szybko da się odgadnąć. Dodaj słowo lub dwa, których nikt się nie spodziewa.
password-guessable-keyboard = Sąsiednie klawisze szybko da się odgadnąć. Wybierz raczej słowa, które do siebie nie pasują.
password-guessable-repeats = Powtórzenia niewiele dają. Dodaj słowo lub dwa, których nikt się nie spodziewa.
password-guessable-sequence = Ciągi takie jak „abcd” lub „6543” szybko da się odgadnąć. Wybierz raczej słowa, które do siebie nie pasują.
password-guessable-date = Daty i lata szybko da się odgadnąć. Dodaj słowo lub dwa, których nikt się nie spodziewa.
password-guessable-word = Pojedyncze słowo szybko da się odgadnąć. Dodaj dwa, które nie mają z nim nic wspólnego.
password-guessable-name = Imiona i nazwiska szybko da się odgadnąć. Dodaj dwa słowa, które nie mają z nimi nic wspólnego.
password-guessable-similar = To hasło jest podobne do takiego, którego używa wiele osób. Wybierz raczej słowa, które do siebie nie pasują.

## How good a password is, while typing.

password-strength-0 = Od razu do odgadnięcia
password-strength-1 = Szybko do odgadnięcia
password-strength-2 = Jeszcze za słabe
password-strength-3 = Dobre
password-strength-4 = Bardzo dobre

## Changing it.

password-title = Zmień hasło
password-lead = Wszystkie inne urządzenia zostaną wylogowane, a my wyślemy Ci o tym e-mail.
password-current = Obecne hasło
password-new = Nowe hasło
password-submit = Zmień moje hasło
password-new-missing = Wpisz nowe hasło.
password-current-wrong = To nie jest Twoje obecne hasło.
password-same = To hasło już masz. Wybierz inne.
