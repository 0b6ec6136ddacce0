# What happened: activity-<kind>. What more there is to say: activity-fact-<fact>, for one value with -<value>, for one kind of event
# activity-<kind>-<fact>-<value>. A fact without words isn't told.
activity-lead = Co działo się na Twoim koncie, od najnowszych zdarzeń. Coś się nie zgadza? <password>Zmień hasło</password> i <devices>wyloguj urządzenia</devices>, których nie znasz.
activity-none = Jeszcze nic się nie wydarzyło
activity-none-hint = Tu pojawią się logowania i zmiany na koncie.
activity-today = Dzisiaj
activity-yesterday = Wczoraj
activity-here = W tej sesji

activity-sign-up-asked = Rozpoczęto rejestrację
activity-sign-up-refused = Formularz rejestracji wymagał poprawek
activity-signed-up = Założono konto
activity-signed-in = Zalogowano się
activity-sign-in-begun = Podano poprawne hasło
activity-sign-in-failed = Nieudana próba zalogowania
activity-signed-out = Wylogowano się
activity-confirmed = Potwierdzono tożsamość
activity-recovery-asked = Poproszono o link do ustawienia nowego hasła
activity-recovered = Ustawiono nowe hasło przez link z e-maila
activity-password-changed = Zmieniono hasło
activity-address-change-asked = Wpisano nowy adres e-mail
activity-address-changed = Potwierdzono nowy adres e-mail
activity-address-restored = Przywrócono stary adres e-mail
activity-profile-changed = Zmieniono profil
activity-second-factor-added = Dodano aplikację uwierzytelniającą
activity-second-factor-removed = Usunięto aplikację uwierzytelniającą
activity-recovery-codes-renewed = Utworzono nowe kody zapasowe
activity-recovery-code-used = Użyto kodu zapasowego
activity-contract-accepted = Zaakceptowano umowę
activity-consent-given = Wyrażono zgodę
activity-consent-withdrawn = Wycofano zgodę
activity-consent-declined = Odłożono nową treść na później
activity-session-ended = Zakończono sesję
activity-sessions-ended = Wylogowano wszystkie inne urządzenia
activity-exported = Pobrano dane
activity-closing-started = Poproszono o zamknięcie konta
activity-reopened = Zachowano konto
activity-erased = Usunięto konto
# What staff did, told to the customer; `reason` follows as a fact.
activity-looked = Obsługa klienta otworzyła stronę Twojego konta
activity-revealed = Obsługa klienta zajrzała do danych w Twoim profilu
activity-noted = Obsługa klienta dodała notatkę o Twoim koncie
activity-verification-resent = Obsługa klienta ponownie wysłała e-mail z linkiem do potwierdzenia
activity-recovery-started = Obsługa klienta wysłała Ci link do ustawienia nowego hasła
activity-sessions-ended-by-staff = Obsługa klienta Cię wylogowała
activity-factor-removal-asked = Poproszono obsługę klienta o usunięcie drugiego kroku
activity-factor-removal-cancelled = Odwołano usunięcie drugiego kroku
activity-factor-removal-done = Obsługa klienta usunęła drugi krok
activity-locked = Obsługa klienta zablokowała Twoje konto
activity-unlocked = Obsługa klienta odblokowała Twoje konto
activity-corrected = Obsługa klienta poprawiła coś w Twoim profilu
activity-closed-by-staff = Obsługa klienta zaczęła zamykać Twoje konto
activity-reopened-by-staff = Obsługa klienta odwołała zamknięcie Twojego konta
activity-imported = Twoje konto przeniesiono z naszego poprzedniego systemu
activity-limit-released = Obsługa klienta pozwoliła Ci spróbować ponownie bez czekania
activity-other = Coś zmieniło się na koncie

activity-fact-new_browser-true = nowe urządzenie
activity-fact-second_factor-true = z kodem z aplikacji
activity-fact-by-letter = przez link z e-maila
activity-fact-by-code = przez kod z aplikacji
activity-fact-by-time = po czasie podanym w e-mailach
activity-fact-by-lapse = nikt nie zatwierdził tego na czas
activity-fact-by-lock = bo konto zostało zablokowane
activity-fact-by-house = osoba, która o to poprosiła, nie ma już takich uprawnień
activity-factor-removal-asked-alone-true = prośba czeka, aby można było ją zatrzymać
activity-factor-removal-asked-alone-false = najpierw sprawdzi ją druga osoba
activity-sessions-ended-by-staff-one-true = na jednym urządzeniu
activity-fact-purpose = { $value }
activity-fact-changed = { $value }
activity-fact-changed-language = Język
activity-fact-changed-time_zone = Strefa czasowa
activity-fact-version = wersja { $value }
activity-fact-left = { $value ->
    [0] nie został żaden
    [one] został jeden
    [few] zostały { $value }
    [many] zostało { $value }
   *[other] zostało { $value }
}
activity-fact-count = { $value ->
    [0] żadne inne urządzenie
    [one] jedno urządzenie
    [few] { $value } urządzenia
    [many] { $value } urządzeń
   *[other] { $value } urządzenia
}
activity-sign-in-begun-stage-second-factor = potem poproszono o kod
activity-sign-in-begun-stage-reopen = konto miało zostać zamknięte
activity-sign-in-begun-stage-accept = trzeba było zaakceptować umowę
activity-sign-in-failed-why-locked = hasło poprawne, konto zablokowane
activity-sign-in-failed-factor-password = błędne hasło
activity-sign-in-failed-factor-code = hasło poprawne, kod błędny
activity-confirmed-factor-password = hasłem
activity-confirmed-factor-code = kodem
activity-fact-field = { $value }
activity-fact-field-sign-in-address = Adres e-mail
activity-fact-field-new-address = Nowy adres e-mail
activity-fact-field-open-sessions = Urządzenia i miejsca
activity-fact-field-activity-devices = Urządzenia i miejsca zdarzeń
# The reason that staff gave, in their own words.
activity-fact-reason = „{ $value }”
