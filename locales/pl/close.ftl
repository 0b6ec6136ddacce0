close-title = Zamknij konto
close-lead = Twoje konto zostanie usunięte { $date }. Do tego czasu, przez { $days ->
    [one] jeden dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}, możesz wrócić: wystarczy się zalogować.
close-goes = Co zniknie
close-goes-profile = Twój adres, imię i nazwisko oraz cały profil
close-goes-access = Hasło, aplikacja uwierzytelniająca i kody zapasowe
close-goes-devices = Wszystkie urządzenia zostaną wylogowane, a lista urządzeń i miejsc usunięta
close-goes-letters = To, co do Ciebie pisaliśmy
close-stays = Co zostanie i dlaczego
close-stays-consents = Dowód wyrażonych i wycofanych zgód, bez Twojego imienia i nazwiska: prawo wymaga, abyśmy mogli go przedstawić (RODO, art. 7 ust. 1). Odnaleźć go można tylko na podstawie Twojego adresu.
close-stays-events = To, że coś się wydarzyło i kiedy, w postaci skrótów kryptograficznych, które nic o Tobie nie mówią: dzięki temu nikt niepostrzeżenie nie zmieni zapisów.
close-now = Zamknij konto teraz
close-export-first = Chcesz zachować kopię? Najpierw <link>pobierz swoje dane</link>.
close-confirm = Rozumiem, że moje konto zostanie usunięte { $date }.
close-confirm-missing = Zaznacz to pole, aby zamknąć konto.
close-submit = Zamknij moje konto
close-keep = Zachowaj
keep-account = Zachować konto?
keep-account-lead = Twoje konto { $brand } zostanie usunięte { $date }. Jedno kliknięcie i zostanie, ze wszystkim, co na nim jest.
keep-account-submit = Zachowaj moje konto
keep-account-else = Jeśli chcesz je zamknąć, nie musisz nic robić.
