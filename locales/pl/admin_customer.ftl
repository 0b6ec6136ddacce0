# One customer, as staff see them, and what can be done for them.
customer-since = Od { $date }, marka: { $brand }, język e-maili: { $language }
customer-number = Klient { $id }
customer-about = Dotyczy: { $name }
customer-status-active = Aktywne
customer-status-closing = W trakcie zamykania
customer-status-locked = Zablokowane
customer-gone = Nie ma takiego klienta
customer-gone-erased = To konto usunięto { $date }. Zostały po nim tylko dowody tego, co zaakceptowano.
customer-gone-never = Możliwe, że w adresie strony jest błąd albo konto usunięto dawno temu.
customer-gone-find = Znajdź klienta
customer-more = { $count ->
    [one] Pokaż jeszcze jedną pozycję
    [few] Pokaż jeszcze { $count } pozycje
    [many] Pokaż jeszcze { $count } pozycji
   *[other] Pokaż jeszcze { $count } pozycji
}
# What screen readers hear of a button in a list: “Reveal: Phone”.
customer-act-spoken = { $act }: { $what }
customer-reveal = Odsłoń
customer-correct = Popraw

# The account
customer-account = Konto
customer-new-address = Nowy adres
customer-new-address-waits = Czeka na potwierdzenie
customer-password-changed = Ustawiono { $date }. Nikt tutaj nie może go zobaczyć ani ustawić.
customer-recovery = Wyślij link do hasła
customer-factor-off = Nie dodano
customer-factor-since = Od { $date }, { $left ->
    [0] nie został żaden kod zapasowy
    [one] został jeden kod zapasowy
    [few] zostały { $left } kody zapasowe
    [many] zostało { $left } kodów zapasowych
   *[other] zostało { $left } kodu zapasowego
}
customer-factor-remove = Utracono?
customer-access = Dostęp
customer-active-means = Klient może się zalogować.
customer-locked-means = Nikt nie może się zalogować ani ustawić nowego hasła.
customer-closing-means = Usunięcie { $date }, chyba że klient wróci.
customer-lock = Zablokuj
customer-unlock = Odblokuj
customer-close = Zamknij
customer-reopen = Odwołaj zamknięcie

# The removal of a second factor
removal-waits = Usunięcie drugiego kroku czeka
removal-asked = Prośba złożona przez: { $name }. Powód: „{ $reason }”
removal-alone = Nastąpi { $time }, bo nikt inny tutaj nie mógłby go zatwierdzić. Do tego czasu klient może je zatrzymać.
removal-mine = Do { $time } musi je zatwierdzić ktoś inny z zespołu. Do tego czasu klient może je zatrzymać.
removal-yours = Czy wszystko się zgadza? Zatwierdź albo odwołaj. Prośba wygaśnie { $time }.
removal-approve = Zatwierdź
removal-cancel = Odwołaj

# Profile, devices, decisions, letters, activity
customer-profile-empty = { $count ->
    [one] Jedno pole jest puste
    [few] { $count } pola są puste
    [many] { $count } pól jest pustych
   *[other] { $count } pola jest puste
}
customer-device = Komputer
customer-device-carried = Telefon lub tablet
customer-since-word = Zalogowano
customer-no-sessions = Brak aktywnych sesji.
customer-sign-out = Zakończ wszystkie
customer-consents = Decyzje i umowy
customer-no-consents = Brak decyzji.
customer-accepted = Zaakceptowano
customer-withdrawn = Wycofano
customer-declined = Nie teraz
customer-older = { $count ->
    [one] Jedna starsza decyzja: { $what }
    [few] { $count } starsze decyzje: { $what }
    [many] { $count } starszych decyzji: { $what }
   *[other] { $count } starszej decyzji: { $what }
}
customer-letters-never = Jakie i kiedy, nigdy ich treść
customer-no-letters = Ostatnio nie było e-maili.
customer-letter-sent = Wysłano
customer-letter-waiting = Oczekuje
customer-letter-given-up = Porzucono
customer-activity-words = Tymi słowami, które klient czyta na własnej stronie.
customer-audit = <link>Całość i to, kto co zrobił, jest w dzienniku</link>

# Notes
customer-notes = Notatki
customer-notes-all = Wszystkie notatki
customer-notes-written = Dotychczasowe notatki
customer-no-notes = Jeszcze brak.
customer-note-write = Napisz notatkę
customer-note = Notatka
customer-note-hint = Dla zespołu. Klient nie widzi jej na swoim koncie, ale dostanie ją razem ze swoimi danymi, gdy o nie poprosi: pisz tak, aby można mu było ją pokazać.
customer-note-submit = Zapisz notatkę
note-missing = Najpierw coś napisz.
note-too-long = Napisz najwyżej { $most } znaków.
note-characters = Jest tu znak, którego nie da się pokazać. Wpisz go ręcznie zamiast wklejać.

# The reason
customer-reason = Powód
customer-reason-hint = Klient przeczyta to słowo w słowo w swojej aktywności. Napisz to z myślą o nim.
reason-too-short = Napisz dlaczego. Najmniejsza liczba znaków: { $least }.
reason-too-long = Napisz najwyżej { $most } znaków.
reason-characters = Jest tu znak, którego nie da się pokazać. Napisz jeden wiersz zwykłego tekstu.

# Looking at one value
reveal-title = Odsłoń: { $what }
reveal-lead = Zobaczysz to jeden raz. Klient przeczyta, że ktoś z obsługi tam zajrzał i dlaczego. Odsłaniaj tylko to, czego potrzebujesz, aby pomóc.
reveal-submit = Pokaż jeden raz
reveal-told = Klient przeczyta, że ktoś z obsługi tu zajrzał, i ten powód: „{ $reason }”
reveal-shown = Pokazano jeden raz
reveal-nothing = Nic tu nie ma.
reveal-back = Gotowe, ukryj
reveal-open-sessions = Urządzenia i miejsca
reveal-activity-devices = Urządzenia i miejsca zdarzeń
reveal-sign-in-address = Adres e-mail
reveal-new-address = Nowy adres

# Correcting
correct-title = Popraw: { $what }
correct-lead = To, co wpiszesz, zastąpi obecną wartość. Klient dostanie e-mail o tym, co poprawiono, ale bez nowej wartości. Adres do logowania może zmienić tylko sam klient.
correct-empty = Zostaw puste, aby usunąć obecną wartość.
correct-submit = Zapisz poprawkę
correct-stale = Profil zmienił się od otwarcia tej strony. Nic nie zapisano. Upewnij się, że poprawka nadal jest właściwa, i zapisz jeszcze raz.

# The questions. What will happen, then one button.
act-changed = Sytuacja się zmieniła: nic nie zrobiono. Wróć na stronę klienta i sprawdź jeszcze raz.
act-locked = Konto jest zablokowane. Najpierw je odblokuj.
act-no-factor = Nie ma aplikacji uwierzytelniającej do usunięcia.
act-waits-already = Ktoś już o to poprosił. Prośba czeka na zatwierdzenie.
act-own-request = To Twoja własna prośba. Zatwierdzić musi ją ktoś inny.
act-asker-gone = Osoba, która o to poprosiła, nie ma już takich uprawnień: prośbę odwołano. Jeśli nadal jest potrzebna, złóż nową.
act-recovery = Wysłać link do nowego hasła?
act-recovery-lead = Klient dostanie zwykły e-mail z linkiem, przez który ustawi nowe hasło. Link działa jeden raz, przez krótki czas. Nigdy go nie zobaczysz.
act-recovery-submit = Wyślij e-mail
act-sign-out = Zakończyć wszystkie sesje?
act-sign-out-lead = Klient zostanie od razu wylogowany wszędzie i dostanie e-mail. Potem zaloguje się jak dotąd.
act-sign-out-submit = Zakończ wszystkie sesje
act-end-session = Zakończyć tę sesję?
act-end-session-lead = Klient zostanie od razu wylogowany na tym urządzeniu i dostanie e-mail.
act-end-session-submit = Zakończ sesję
act-ask-removal = Poprosić o usunięcie drugiego kroku?
act-ask-removal-lead = Dla klienta, który stracił i aplikację, i kody zapasowe. Upewnij się, że to naprawdę on. Zatwierdzić musi to ktoś inny z zespołu; klient dostanie e-mail i może usunięcie zatrzymać. Zatrzyma je także kod z aplikacji.
act-ask-removal-alone = Dla klienta, który stracił i aplikację, i kody zapasowe. Upewnij się, że to naprawdę on. Nikt inny tutaj nie mógłby tego zatwierdzić: usunięcie nastąpi { $time }. Do tego czasu klient będzie dostawać e-maile i może je zatrzymać. Zatrzyma je także kod z aplikacji.
act-ask-removal-submit = Poproś
act-approve-removal = Zatwierdzić usunięcie drugiego kroku?
act-approve-removal-lead = Aplikacja i wszystkie kody zapasowe zostaną od razu usunięte, a wszystkie sesje zakończone. Od tej chwili wystarczy samo hasło. Upewnij się, że prosi o to właśnie klient.
act-approve-removal-submit = Usuń drugi krok
act-cancel-removal = Odwołać usunięcie?
act-cancel-removal-lead = Drugi krok zostanie, a klient dostanie e-mail.
act-cancel-removal-submit = Odwołaj
act-lock = Zablokować konto?
act-lock-lead = Wszystkie sesje się zakończą, a linki z e-maili przestaną działać. Nikt się nie zaloguje, dopóki ktoś z zespołu nie odblokuje konta. E-mail do klienta mówi, do kogo się zwrócić.
act-lock-submit = Zablokuj konto
act-unlock = Odblokować konto?
act-unlock-lead = Klient znów będzie mógł się zalogować z tym samym hasłem i dostanie e-mail.
act-unlock-submit = Odblokuj konto
act-close = Zamknąć konto?
act-close-lead = Wszystkie sesje się zakończą. Wszystko zostanie usunięte { $time }. Do tego czasu klient może wrócić: wystarczy się zalogować albo użyć linku z e-maila, który dostanie.
act-close-submit = Zamknij konto
act-reopen = Odwołać zamknięcie?
act-reopen-lead = Konto zostanie, ze wszystkim, co na nim jest, a klient dostanie e-mail.
act-reopen-submit = Zachowaj konto

# A sign-up that waits
registration-title = Oczekująca rejestracja
registration-lead = Ktoś się zarejestrował, ale jeszcze nie potwierdził adresu. Dopóki tego nie zrobi, konta nie ma.
registration-standing = Stan obecny
registration-where = { $brand }, język e-maila: { $language }
registration-since = Czeka od
registration-until = Zniknie
registration-resend = Wyślij e-mail ponownie
registration-resend-lead = Nowy e-mail z nowym linkiem i kodem trafi na ten sam adres; poprzednie przestaną działać. Nie zobaczysz ani linku, ani kodu.
registration-reason-hint = Do dziennika. Powód zostanie usunięty, gdy rejestracja zostanie potwierdzona albo zniknie.
registration-gone = Ta rejestracja już nie czeka
registration-gone-lead = Została potwierdzona albo odrzucona, albo jest zbyt stara. Kto potwierdził, jest już klientem: wyszukaj po adresie.
registration-resend-submit = Wyślij ponownie
