# The staff's section: its frame, its door, its first page.
desk-nav = Działy
desk-home = Start
desk-customers = Klienci
desk-imports = Importy
desk-insights = Analizy
desk-audit = Dziennik
desk-outbox = E-maile
desk-content = Teksty i wygląd
desk-defence = Ochrona logowania
desk-system = System
desk-staff = Zespół
desk-hello = Witaj, { $name }
desk-lead = Te działy są dla Ciebie otwarte. <link>Co może każda rola</link>
desk-customers-hint = Znajdź osobę, sprawdź stan jej konta i pomóż.
desk-customers-open = Znajdź klienta
desk-imports-hint = Przenieś klientów z innego systemu razem z hasłami.
desk-imports-open = Otwórz importy
desk-insights-hint = Kto przychodzi, kto zostaje i gdzie ludzie rezygnują.
desk-insights-open = Zobacz liczby
desk-audit-hint = Co się stało, komu i za czyją sprawą; zapieczętowane, aby dało się to udowodnić.
desk-audit-open = Czytaj dziennik
desk-outbox-hint = Co czeka na wysłanie i czego nie udało się wysłać.
desk-outbox-open = Zobacz e-maile
desk-content-hint = Co jest teraz widoczne i co się nie zgadza w tym, co zapisano.
desk-content-open = Zobacz teksty i wygląd
desk-defence-hint = Kto po zbyt wielu próbach musi czekać i dlaczego.
desk-defence-open = Zobacz limity
desk-system-hint = Baza danych, poczta, procesy w tle i ustawienia całości.
desk-system-open = Zobacz system
desk-staff-hint = Kto tu pracuje i w jakiej roli.
desk-staff-open = Zobacz zespół
desk-letters = { $waiting ->
    [0] brak oczekujących
    [one] jeden oczekujący
    [few] { $waiting } oczekujące
    [many] { $waiting } oczekujących
   *[other] { $waiting } oczekującego
}, { $givenup ->
    [0] brak porzuconych
    [one] jeden porzucony
    [few] { $givenup } porzucone
    [many] { $givenup } porzuconych
   *[other] { $givenup } porzuconego
}

# The door
staff-issuer = Zespół { $brand }
staff-sign-in = Logowanie dla zespołu
staff-sign-in-lead = Dla osób, które pracują dla { $brand }.
staff-sign-in-submit = Zaloguj się
staff-sign-in-customers = Szukasz konta klienta? <link>Zaloguj się na swoje konto</link>
staff-factor = Twój kod
staff-factor-lead = W zespole zawsze potrzebne są dwie rzeczy: hasło i kod z aplikacji uwierzytelniającej.
staff-factor-submit = Zaloguj się
staff-factor-lost = Nie masz telefonu pod ręką? Właściciel może usunąć aplikację, a wtedy dodasz inną.
staff-factor-set-up = Dodaj aplikację uwierzytelniającą
staff-factor-set-up-lead = Bez niej nic się tu nie otworzy. Zeskanuj obrazek aplikacją uwierzytelniającą i wpisz kod, który pokazuje.
staff-factor-finish = Dodaj i zaloguj się
staff-invitation = Witamy w zespole
staff-invitation-lead = Twoja rola w { $brand }: <strong>{ $role }</strong>. Ustaw hasło dla adresu <strong>{ $address }</strong>.
staff-invitation-again-lead = Ustaw inne hasło dla adresu <strong>{ $address }</strong>. Wszędzie indziej nastąpi wylogowanie.
staff-invitation-submit = Zapisz hasło
staff-invitation-next = Potem dodasz aplikację uwierzytelniającą albo wpiszesz kod z niej.
staff-proof-lead = To, co będzie dalej, może wyrządzić szkodę. Podaj jeszcze raz jedno i drugie: hasło i kod.
staff-proof-note = Potem nie pytamy przez dziesięć minut.
staff-proof-wrong = Hasło lub kod się nie zgadza. Kod działa tylko raz: poczekaj na następny.

# Roles
role-owner = Właściciel
role-support = Obsługa klienta
role-auditor = Audytor
role-analyst = Analityk
role-marketing = Marketing
roles-title = Co może każda rola
roles-lead = Twoja rola: { $role }. Każda widzi tylko tyle, ile wymaga jej zadanie.
roles-matrix = Role i uprawnienia
roles-permission = Może
roles-yes = Tak
roles-no = Nie
permission-enter-desk = Wchodzić i zarządzać własnym kontem
permission-find-customers = Szukać klientów i oglądać ich konta z zamaskowanymi danymi osobowymi
permission-reveal-values = Odsłaniać pojedyncze dane osobowe, podając powód, który przeczyta klient
permission-help-customers = Ponownie wysyłać e-maile, wysyłać link do ustawienia nowego hasła, kończyć sesje, poprawiać profil, pisać notatki, usuwać utraconą aplikację uwierzytelniającą wspólnie z drugą osobą z zespołu
permission-lock-customers = Blokować i odblokowywać konta
permission-close-customers = Zamykać konta i odwoływać zamknięcie
permission-import-customers = Przenosić klientów z innego systemu
permission-export-customers = Eksportować listy klientów
permission-see-insights = Oglądać liczby, które nikogo nie wskazują
permission-read-audit = Czytać wszystkie zdarzenia, klientów i zespołu
permission-export-audit = Eksportować zdarzenia
permission-see-outbox = Widzieć, które e-maile czekają lub zostały porzucone, ale nigdy ich treść
permission-retry-letters = Zlecać ponowną wysyłkę e-maili
permission-see-content = Widzieć, co jest pokazywane i co się w tym nie zgadza
permission-see-defence = Widzieć, kto musi czekać po zbyt wielu próbach
permission-release-limits = Pozwalać komuś od razu spróbować ponownie
permission-see-system = Widzieć stan systemu, procesy w tle i konfigurację bez tajnych danych
permission-see-staff = Widzieć, kto tu pracuje
permission-manage-staff = Zapraszać, nadawać role, odbierać dostęp

# Their own account
me-title = Twoje własne konto
me-lead = Twoje imię i nazwisko widzi zespół; klienci nigdy.
me-sign-in = Jak się logujesz
me-role = Rola
me-roles = Co mogą role
me-password-change = Zmień hasło
me-password-lead = Na tym urządzeniu sesja zostaje, wszędzie indziej nastąpi wylogowanie.
me-about = O Tobie
me-zone-hint = Według niej podajemy czas na tych stronach.
me-save = Zapisz
