gallery = Galeria
gallery-lead = Wszystkie strony i e-maile, w każdym stanie. Wskaż tekst, a zobaczysz, który to komunikat i gdzie jest zapisany.
gallery-brand = Marka
gallery-language = Język
gallery-mode = Jasny czy ciemny
gallery-light = Jasny
gallery-dark = Ciemny
gallery-width = Szerokość
gallery-phone = Telefon
gallery-desktop = Komputer
gallery-kind = Strony czy e-maile
gallery-pages = Strony
gallery-letters = E-maile
gallery-name = Część nazwy
gallery-all = Wszystkie
gallery-show = Pokaż
gallery-rooms = Sale
gallery-none = Nic się tak nie nazywa
gallery-none-hint = Wpisz krótszy fragment nazwy albo szukaj w stronach i e-mailach naraz.
gallery-left-out =
    { $count ->
        [one] Do tego wyboru należy jeszcze jeden obraz. Zawęź wybór, aby go zobaczyć.
        [few] Do tego wyboru należą jeszcze { $count } obrazy. Zawęź wybór, aby je zobaczyć.
        [many] Do tego wyboru należy jeszcze { $count } obrazów. Zawęź wybór, aby je zobaczyć.
       *[other] Do tego wyboru należy jeszcze { $count } obrazu. Zawęź wybór, aby je zobaczyć.
    }
gallery-back = Wszystkie obrazy
gallery-ways = Poprzednie i następne
gallery-previous = Poprzednie: { $name }
gallery-next = Następne: { $name }
gallery-bare = Otwórz bez ramki
gallery-words = Teksty na tej stronie
gallery-words-letter = Teksty w tym e-mailu
gallery-as-text = E-mail jako zwykły tekst
gallery-check = Ostatnie sprawdzenie
gallery-check-good = Nic do poprawy
gallery-check-errors =
    { $count ->
        [one] Jeden błąd
        [few] { $count } błędy
        [many] { $count } błędów
       *[other] { $count } błędu
    }
gallery-check-warnings =
    { $count ->
        [one] Jedno miejsce do przejrzenia
        [few] { $count } miejsca do przejrzenia
        [many] { $count } miejsc do przejrzenia
       *[other] { $count } miejsca do przejrzenia
    }
gallery-check-stays = Zmiany zapisane od tego czasu pojawią się dopiero po poprawieniu błędów.
gallery-mistake = Błąd
gallery-look = Do przejrzenia
gallery-coverage = { $said } z { $of } komunikatów
gallery-missing = Zamiast tego po angielsku: { $names }
gallery-missing-more =
    { $count ->
        [one] Zamiast tego po angielsku: { $names } i jeszcze jeden
        [few] Zamiast tego po angielsku: { $names } i jeszcze { $count }
        [many] Zamiast tego po angielsku: { $names } i jeszcze { $count }
       *[other] Zamiast tego po angielsku: { $names } i jeszcze { $count }
    }
