# Finding customers, looking at them, helping them.
customers-title = Klienci
customers-lead = Znajdź osobę, która pisze lub dzwoni. Imiona, nazwiska i adresy widać tylko w części; resztę powie Ci ten, kto pyta.
customers-box = Kto to jest?
customers-box-hint = Adres e-mail, identyfikator konta, numer telefonu z + i numerem kierunkowym kraju albo początek adresu, imienia lub nazwiska (co najmniej dwa znaki).
customers-find = Szukaj
customers-too-short = To za mało. Najmniejsza liczba znaków: { $fewest }.
customers-too-long = To dłuższe niż jakiekolwiek nazwisko lub adres. Wpisz tylko początek.
customers-characters = Jest tu znak, którego nie ma w żadnym nazwisku ani adresie. Wpisz to od nowa.
customers-too-many = To było dużo wyszukiwań w ciągu minuty. Możesz szukać dalej za { $seconds ->
    [one] sekundę
    [few] { $seconds } sekundy
    [many] { $seconds } sekund
   *[other] { $seconds } sekundy
}.

# Filters
customers-filters = Filtry
customers-filters-set = Filtry (ustawione: { $count })
customers-filters-use = Użyj filtrów
customers-any = Bez znaczenia
customers-status = Status
customers-status-active = Aktywne
customers-status-closing = W trakcie zamykania
customers-status-locked = Zablokowane
customers-from = Konto założone od
customers-until = Konto założone do
customers-brand = Marka
customers-language = Język
customers-factor = Drugi krok
customers-factor-yes = Włączony
customers-factor-no = Wyłączony
customers-consent = Zgoda
customers-consent-yes = { $purpose }: wyrażona
customers-consent-no = { $purpose }: niewyrażona

# What was found
customers-ask = Jeszcze nikogo nie wyszukano
customers-ask-hint = Wpisz w pole to, co wiesz, albo ustaw filtry.
customers-newest = Pokaż najnowszych klientów
customers-found = Znaleziono
customers-by-newest = Od najnowszych
customers-by-name = Według nazwiska
customers-by-address = Według adresu
customers-customer = Klient
customers-created = Klient od
customers-nobody = Nikogo nie znaleziono
customers-nobody-hint = Sprawdź pisownię albo spróbuj z początkiem nazwiska, innym adresem lub mniejszą liczbą filtrów.
customers-nobody-so-far = Na razie nikogo.
customers-looked-back = Przejrzano klientów wstecz do { $date }.
customers-looked-part = Na razie przejrzano część klientów.
customers-further = Szukaj dalej
customers-more = Pokaż więcej
customers-top = Wróć na początek

# Sign-ups that wait
customers-waiting = Jeszcze nie klient
customers-waiting-tag = Rejestracja bez potwierdzenia
customers-waiting-since = Od { $date }, marka: { $brand }.
customers-waiting-look = Zobacz
customers-waiting-until = Bez potwierdzenia rejestracja zniknie { $date }.
