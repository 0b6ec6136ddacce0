# Operating: letters, words and looks, sign-in defence, the system.

# Letters
outbox-lead = Co czeka na wysłanie i czego nie udało się wysłać. Nikt nie widzi tu, do kogo e-mail jest skierowany ani co zawiera.
outbox-lists = Listy e-maili
outbox-failing = Opóźnione
outbox-waiting = Oczekujące
outbox-given-up = Porzucone
outbox-count = { $count }
outbox-count-many = 1000 lub więcej
outbox-written = napisano
outbox-tries = { $count ->
    [0] jeszcze nie próbowano
    [one] jedna próba
    [few] { $count } próby
    [many] { $count } prób
   *[other] { $count } próby
}
outbox-next = Następna próba: { $time }
outbox-no-reason = Nie zapisano powodu
outbox-retry = Wyślij ponownie
outbox-retry-spoken = Wyślij ponownie: { $letter }
outbox-retry-all = Wyślij ponownie wszystkie opóźnione
outbox-given-up-note = E-mail zostaje porzucony, gdy serwer pocztowy ostatecznie go odrzuci albo po dwudziestu próbach w ciągu około dwóch dni. Odbiorca i treść są wtedy usuwane, więc nie da się go już wysłać. Kto na niego czeka, może poprosić o nowy: zarejestrować się ponownie albo poprosić o nowy link.
outbox-failing-none = Żaden e-mail nie jest opóźniony
outbox-failing-none-hint = Gdy serwer pocztowy nie przyjmie e-maila, pojawi się on tutaj z podanym powodem i zostanie wysłany ponownie bez Twojego udziału.
outbox-waiting-none = Żaden e-mail nie czeka
outbox-waiting-none-hint = E-maile wychodzą w ciągu kilku sekund.
outbox-given-up-none = Żaden e-mail nie został porzucony
outbox-given-up-none-hint = Tu pojawią się e-maile porzucone w ciągu ostatniego miesiąca.

# Words and looks
content-lead = Tylko do odczytu. To, co zapisano w folderze treści, jest sprawdzane i pokazywane, jeśli nie ma w tym błędów.
content-now = Teraz
content-source = Skąd pochodzi
content-source-built-in = To, co dostarcza program
content-source-folder = Folder, tak jak go zapisano
content-source-editions = Opublikowane wydania
content-shown = Co jest pokazywane
content-check = Ostatnie sprawdzenie
content-check-well = Wszystko się zgadza
content-check-warnings = { $count ->
    [one] jedno ostrzeżenie
    [few] { $count } ostrzeżenia
    [many] { $count } ostrzeżeń
   *[other] { $count } ostrzeżenia
}
content-check-errors = { $count ->
    [one] jeden błąd
    [few] { $count } błędy
    [many] { $count } błędów
   *[other] { $count } błędu
}
content-check-kept = Do czasu poprawienia zostaje to, co było pokazywane wcześniej.
content-findings = Co znaleziono
content-error = Błąd
content-warning = Ostrzeżenie
content-more = { $count ->
    [one] I jeszcze jedno miejsce: portico check poda wszystkie.
    [few] I jeszcze { $count } miejsca: portico check poda wszystkie.
    [many] I jeszcze { $count } miejsc: portico check poda wszystkie.
   *[other] I jeszcze { $count } miejsca: portico check poda wszystkie.
}
content-coverage = Co mówi każdy język
content-language = Język
content-said = Teksty
content-said-of = { $said } z { $of }
content-percent = Udział
content-editions = Wydania
content-edition = Wydanie
content-note = Notatka
content-made = Utworzono
content-standing = Pokazywane od
content-live = Aktualne
content-editions-none = Nic nie opublikowano
content-editions-none-hint = portico content publish zachowuje folder treści jako wydanie.

# Sign-in defence
defence-lead = Kto próbuje zbyt często, musi poczekać. Nikt nie traci dostępu na zawsze.
defence-waiting = { $count ->
    [0] nikt nie musi teraz czekać
    [one] jedna osoba musi teraz czekać
    [few] { $count } osoby muszą teraz czekać
    [many] { $count } osób musi teraz czekać
   *[other] { $count } osoby musi teraz czekać
}
defence-waiting-many = 1000 lub więcej osób musi teraz czekać
defence-off = Limity są wyłączone: każdy może próbować dowolnie często. To tylko na potrzeby testów obciążeniowych podczas prac nad programem.
defence-subject = Adres e-mail lub sieciowy
defence-subject-hint = Na przykład alice@example.com, 192.0.2.1 lub 2001:db8::1. Adresy bez konta też są zliczane.
defence-subject-wrong = To nie jest adres e-mail ani adres sieciowy.
defence-look = Sprawdź stan
defence-found = { $subject }
defence-waits = Musi czekać. Mógł próbować sam właściciel albo ktoś, kto zgaduje: najpierw przejrzyj aktywność.
defence-waits-not = Nie musi czekać.
defence-tries = { $tries ->
    [0] nie liczy się żadna próba
    [one] liczy się jedna próba
    [few] liczą się { $tries } próby
    [many] liczy się { $tries } prób
   *[other] liczy się { $tries } próby
}, wolne: { $free }
defence-until = czeka do { $time }
defence-counting = zliczanie
defence-free = wolne
defence-limit-address = Błędne hasła do tego adresu
defence-limit-known-browser = Błędne hasła z przeglądarki użytej wcześniej do logowania
defence-limit-second-factor = Błędne kody
defence-limit-letters = E-maile na ten adres
defence-limit-recovery-letters = E-maile z linkiem do ustawienia nowego hasła
defence-limit-staff = Błędne hasła przy logowaniu dla zespołu
defence-limit-staff-factor = Błędne kody przy logowaniu dla zespołu
defence-limit-network = Błędne hasła z tej sieci
defence-limit-sign-ups = Rejestracje z tej sieci
defence-limit-recoveries = Prośby o nowe hasło z tej sieci
defence-limit-hints = Wskazówki o hasłach dla tej sieci
defence-reason = Powód
defence-reason-hint = Zostanie w dzienniku. Jeśli adres ma konto, przeczyta go też jego właściciel.
defence-reason-missing = Napisz dlaczego, najwyżej { $most } znaków.
defence-release = Pozwól od razu spróbować ponownie
defence-rules = Zasady
defence-rules-lead = Po wolnych próbach każda kolejna podwaja czas czekania, aż do najdłuższego. Próby są zliczane, zanim sprawdzimy hasło, niezależnie od tego, czy konto istnieje.

# System
system-lead = W jakim stanie jest portal i jak jest ustawiony. Tajnych danych nigdy nie pokazujemy.
system-health = Kondycja
system-development = Środowisko programistyczne
system-production = Środowisko produkcyjne
system-since = Działa od { $time }
system-database = Baza danych
system-answers = Odpowiada
system-not-ready = Wymaga migracji
system-statements = Zapytania od uruchomienia tego procesu: { $count }
system-mail = Poczta
system-mail-none = Brak serwera: e-maile zostają w skrzynce
system-mail-well = Przyjmuje e-maile
system-mail-failing = Wysyłka się opóźnia
system-mail-last = Ostatni przyjęty e-mail:
system-mail-never = Nie przyjęto jeszcze żadnego e-maila.
system-node = Węzły
system-node-this = Ten:
system-nodes = { $count ->
    [one] Jeden inny ostatnio pracował.
    [few] { $count } inne ostatnio pracowały.
    [many] { $count } innych ostatnio pracowało.
   *[other] { $count } innego ostatnio pracowało.
}
system-workers = Procesy w tle
system-worker-last = Ostatnie uruchomienie
system-worker-next = następne nie wcześniej niż { $time }
system-worker-well = W porządku
system-worker-new = Jeszcze nie działał
system-worker-failed = Błąd
system-worker-late = Spóźniony
system-worker-sealer = Numeruje zdarzenia i łączy je w łańcuch
system-worker-anchors = Podpisuje łańcuch zdarzeń
system-worker-sweeper = Usuwa to, co wygasło
system-worker-farewell = Przypomina o zamknięciach i je wykonuje
system-worker-care = Przypomina o usunięciach drugiego kroku i je wykonuje
system-worker-catalogue = Uzupełnia to, po czym wyszukuje się klientów
system-worker-counter = Zlicza zdarzenia do analiz
system-worker-other = Wykonuje swoją pracę
system-settings = Ustawienia
system-settings-lead = Co teraz obowiązuje: wartości wbudowane, plik i zmienne środowiskowe. Ustawienia są czytane przy starcie programu.
system-unset = nie ustawiono
system-secret = ustawiono, nie pokazujemy
system-changed = Zmieniono
