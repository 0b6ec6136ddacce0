# Letters. Each message may use { $brand }. A subject stands alone; it is the heading too.
letter-foot = { $brand } nigdy nie pyta o hasło e-mailem ani przez telefon.
letter-help = Masz pytania? Napisz na adres { $email }.
letter-fact-time = Czas
letter-fact-device = Urządzenie
letter-fact-place = Miejsce
# A line in the letter’s text: “Device: Firefox on Linux”.
letter-fact = { $name }: { $value }
letter-not-you-recover = To nie Ty? W takim razie ktoś inny może mieć dostęp do Twojego konta. Ustaw teraz nowe hasło: to wyloguje wszystkich innych.
letter-not-you-button = Ustaw nowe hasło

letter-confirm-address = Potwierdź adres e-mail
letter-confirm-address-code = Ktoś, najpewniej Ty, zakłada konto { $brand } na ten adres. Wpisz ten kod tam, gdzie trwa rejestracja. Jest ważny przez 10 minut:
letter-confirm-address-link = Możesz też użyć przycisku. Działa przez 24 godziny.
letter-confirm-address-button = Potwierdź mój adres
letter-confirm-address-not-you = To nie Ty? Nie musisz nic robić: bez potwierdzenia konto nie powstanie, a wpisane dane usuniemy po 7 dniach.

letter-account-exists = Masz już konto { $brand }
letter-account-exists-what = Ktoś, najpewniej Ty, próbuje założyć konto na ten adres. Masz już konto: wystarczy się zalogować.
letter-account-exists-button = Zaloguj się
letter-account-exists-forgotten = Nie pamiętasz hasła? Tutaj ustawisz nowe:
letter-account-exists-not-you = To nie Ty? Nie musisz nic robić. Na Twoim koncie nic się nie zmieniło i nikt się nie dowiedział, że je masz.

letter-new-sign-in = Nowe logowanie: { $device }
letter-new-sign-in-from = Nowe logowanie: { $place }
letter-new-sign-in-what = Ktoś zalogował się na Twoje konto { $brand } na urządzeniu, którego wcześniej nie widzieliśmy.
letter-new-sign-in-you = Jeśli to Ty, nie musisz nic robić.
letter-new-sign-in-not-you = To nie Ty? Zakończ tę sesję, a potem ustaw nowe hasło.
letter-new-sign-in-button = Zakończ tę sesję

letter-recovery = Ustaw nowe hasło
letter-recovery-what = Dostaliśmy prośbę o nowe hasło do konta { $brand }, najpewniej od Ciebie. Ustawisz je za pomocą przycisku. Działa on jeden raz, przez godzinę.
letter-recovery-button = Ustaw nowe hasło
letter-recovery-not-you = To nie Ty? Nie musisz nic robić: hasło pozostanie bez zmian.

letter-password-changed = Twoje hasło zostało zmienione
letter-password-changed-what = Hasło do Twojego konta { $brand } zostało zmienione { $time }. Wszystkie inne urządzenia zostały wylogowane. Jeśli to Ty, nie musisz nic robić.

letter-address-change = Potwierdź nowy adres
letter-address-change-link = Chcesz używać tego adresu na koncie { $brand }. Zaloguj się jak zwykle i potwierdź go przyciskiem. Przycisk działa przez 24 godziny. Do czasu potwierdzenia na koncie zostaje stary adres.
letter-address-change-button = Potwierdź mój nowy adres
letter-address-change-not-you = To nie Ty? Nie musisz nic robić: na koncie zostanie stary adres.

letter-address-changed = Twoje konto ma nowy adres
letter-address-changed-what = Twoje konto { $brand } ma teraz adres { $address }. Od tej chwili e-maile wysyłamy właśnie tam. Jeśli to Ty, nie musisz nic robić.
letter-address-changed-not-you = To nie Ty? Cofnij zmianę: ten adres wróci, wszystkie urządzenia zostaną wylogowane i ustawisz nowe hasło.
letter-address-changed-button = Cofnij zmianę

letter-address-restored = Twój stary adres wrócił
letter-address-restored-what = Od { $time } Twoje konto { $brand } znów ma ten adres. Wszystkie urządzenia zostały wylogowane.
letter-address-restored-next = Jeśli to ktoś inny zmienił adres, zna Twoje hasło. Ustaw teraz nowe, aby nikt inny nie mógł się zalogować.

letter-second-factor-added = Twoje konto chronią teraz dwa kroki
letter-second-factor-added-what = Do Twojego konta { $brand } dodano aplikację uwierzytelniającą ({ $time }). Od teraz do zalogowania potrzebny jest kod z tej aplikacji.
letter-second-factor-removed = Drugi krok został usunięty
letter-second-factor-removed-what = Z Twojego konta { $brand } usunięto aplikację uwierzytelniającą ({ $time }). Od teraz do zalogowania wystarczy samo hasło.
letter-recovery-codes-renewed = Masz nowe kody zapasowe
letter-recovery-codes-renewed-what = Do Twojego konta { $brand } utworzono nowe kody zapasowe ({ $time }). Stare już nie działają.

letter-recovery-code-used = Użyto kodu zapasowego
letter-recovery-code-used-what = Ktoś zalogował się na Twoje konto { $brand } kodem zapasowym ({ $time }). { $left ->
    [0] Nie został już żaden kod: utwórz teraz nowe.
    [one] Został jeden kod: utwórz nowe, zanim będą potrzebne.
    [few] Zostały { $left } kody.
    [many] Zostało { $left } kodów.
   *[other] Zostało { $left } kodu.
}
letter-recovery-code-used-button = Zobacz moje kody
letter-recovery-code-used-not-you = To nie Ty? W takim razie ktoś zna Twoje hasło i ma jeden z Twoich kodów. Ustaw nowe hasło i utwórz nowe kody.

letter-account-closing = Twoje konto zostanie usunięte { $date }
letter-account-closing-what = Zgodnie z Twoją prośbą zamykamy Twoje konto { $brand }. Do { $date } możesz wrócić: zaloguj się albo użyj przycisku. Potem konto usuniemy.
letter-closing-reminder = Twoje konto wkrótce zniknie
letter-closing-reminder-what = Zgodnie z Twoją prośbą konto { $brand } usuniemy { $date }. Jeśli chcesz je zachować, użyj wcześniej przycisku albo się zaloguj.
letter-closing-button = Zachowaj moje konto
letter-closing-not-you = To nie Twoja prośba? Zachowaj konto, a potem ustaw nowe hasło.

letter-account-reopened = Twoje konto zostaje
letter-account-reopened-what = Miło, że wracasz. Twoje konto { $brand } jest znów otwarte, ze wszystkim, co na nim było.
letter-account-reopened-button = Zaloguj się
letter-account-reopened-not-you = To nie Ty? W takim razie ustaw nowe hasło.

letter-account-erased = Twoje konto zostało usunięte
letter-account-erased-what = Twojego konta { $brand } i tego, co na nim było, już nie ma. To nasz ostatni e-mail do Ciebie.
letter-account-erased-kept = To, co musimy zachować zgodnie z prawem, przechowujemy bez Twojego imienia i nazwiska: że coś uzgodniono i kiedy.
letter-account-erased-again = Na ten adres możesz w każdej chwili założyć nowe konto.

# From support: what they did for a customer, who is never told which of them it was.
letter-fact-changed = Zmieniono
letter-support-not-asked = To nie Twoja prośba? Napisz do nas: wyjaśnimy, dlaczego tak się stało.

letter-account-locked = Twoje konto jest zablokowane
letter-account-locked-what = Zablokowaliśmy Twoje konto { $brand } ({ $time }) i wylogowaliśmy Cię wszędzie. Dopóki go nie odblokujemy, nikt się nie zaloguje. Nic z tego, co na nim jest, nie zginęło.
letter-account-locked-ask = Napisz na adres { $email }, a razem to wyjaśnimy.
letter-account-locked-ask-us = Napisz do nas, a razem to wyjaśnimy.
letter-account-unlocked = Twoje konto jest znów otwarte
letter-account-unlocked-what = Odblokowaliśmy Twoje konto { $brand }. Zaloguj się jak dotąd, z tym samym hasłem.
letter-account-unlocked-password = Jeśli ktoś inny może znać Twoje hasło, najpierw ustaw nowe:

letter-signed-out-by-support = Wylogowano Cię
letter-signed-out-by-support-what = Nasza obsługa klienta wylogowała Cię z konta { $brand } na wszystkich urządzeniach. Zaloguj się ponownie swoim hasłem.
letter-signed-out-by-support-one = Nasza obsługa klienta wylogowała Cię z konta { $brand } na jednym urządzeniu. Wszystkie inne pozostają zalogowane.

letter-factor-removal-asked = Twój drugi krok ma zostać usunięty
letter-factor-removal-asked-what = Nasza obsługa klienta dostała wiadomość, że nie masz już aplikacji uwierzytelniającej do konta { $brand }. Jeśli to Twoja prośba, nie musisz nic robić.
letter-factor-removal-asked-second = Sprawdzi to u nas druga osoba, a potem usunie aplikację. Od tej chwili do zalogowania wystarczy samo hasło.
letter-factor-removal-asked-due = { $time } usuniemy aplikację uwierzytelniającą z Twojego konta { $brand }. Od tej chwili do zalogowania wystarczy samo hasło.
letter-factor-removal-not-you = Nadal masz aplikację albo to nie Twoja prośba? Zatrzymaj to teraz. Zalogowanie się kodem z aplikacji też to zatrzyma.
letter-factor-removal-button = Zachowaj mój drugi krok
letter-factor-removal-password = Jeśli to nie Twoja prośba, ktoś może znać Twoje hasło: ustaw też nowe.
letter-factor-removal-reminder = Twój drugi krok wkrótce zniknie
letter-factor-removal-cancelled = Twój drugi krok zostaje
letter-factor-removal-cancelled-what = Usunięcie aplikacji uwierzytelniającej z Twojego konta { $brand } zostało odwołane ({ $time }). Przy logowaniu nadal prosimy o kod.
letter-factor-removal-cancelled-not-you = Prośba o usunięcie nie była Twoja? W takim razie ktoś może znać Twoje hasło. Ustaw nowe.

letter-profile-corrected = Twój profil został poprawiony
letter-profile-corrected-what = Nasza obsługa klienta poprawiła coś w profilu Twojego konta { $brand }. Aby zostało to między nami, w tym e-mailu nie podajemy, co jest tam teraz.
letter-profile-corrected-button = Zobacz mój profil

letter-closing-by-support-what = Nasza obsługa klienta zamyka Twoje konto { $brand }. Do { $date } możesz wrócić: zaloguj się albo użyj przycisku. Potem konto usuniemy.
letter-closing-reminder-support = Konto { $brand }, które zamknęła nasza obsługa klienta, usuniemy { $date }. Jeśli chcesz je zachować, użyj wcześniej przycisku albo się zaloguj.

# To those who work here
letter-staff-alarm = Ktoś ogląda dane wielu klientów
letter-staff-alarm-what = { $name }: w ciągu godziny { $many ->
    [one] odsłonięto jedną daną osobową klientów
    [few] odsłonięto { $many } dane osobowe klientów
    [many] odsłonięto { $many } danych osobowych klientów
   *[other] odsłonięto { $many } danej osobowej klientów
}. Następna próba została zatrzymana.
letter-staff-alarm-next = Być może był to pracowity dzień. Jeśli nie masz na to wyjaśnienia, najpierw odbierz dostęp, a dopiero potem pytaj. W dzienniku jest zapisane, co odsłonięto i jakie podano powody.
letter-staff-alarm-button = Otwórz stronę tej osoby
letter-staff-invitation = Zaproszenie do zespołu { $brand }
letter-staff-invitation-what = Właściciel zaprasza Cię do pracy z kontami klientów { $brand }. Przycisk prowadzi do strony, na której ustawisz hasło; potem dodasz na telefonie aplikację uwierzytelniającą.
letter-staff-invitation-button = Przyjmij zaproszenie
letter-staff-password = Ustaw nowe hasło do stron zespołu
letter-staff-password-what = Właściciel przesyła Ci ten link, aby można było ustawić inne hasło. Nastąpi wtedy wylogowanie ze wszystkich urządzeń, a aplikacja uwierzytelniająca pozostanie bez zmian.
letter-staff-password-button = Ustaw nowe hasło
letter-staff-until = Link działa jeden raz, do { $time }.
letter-staff-not-you = Nie pracujesz z { $brand }? W takim razie ktoś pomylił się w adresie. Dopóki nikt nie użyje linku, nic się nie stanie.
