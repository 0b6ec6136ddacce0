# Figures for staff. Charts first: they stand on several pages.

# A percentage; the number has its decimals already.
share = { $value }%
# At the end of the line of the days that are looked at, and of the days before: one short word each.
chart-now = teraz
chart-before = przedtem
# A number, and which part of all it is: “120 · 34%”.
chart-part = { $count } · { $share }
# Between two steps of a funnel.
chart-lost = nie przeszło dalej: { $count } ({ $share })
chart-numbers = Liczby
chart-csv = Pobierz jako CSV
chart-nothing = W tych dniach niczego nie zliczono.

# The page
insights = Analizy
insights-lead = Co dzieje się w portalu i gdzie ludzie rezygnują. Liczone ze zdarzeń, nigdy przez zaglądanie do konkretnej osoby.
insights-complete = Zliczono do:
insights-complete-not-yet = Jeszcze niczego nie zliczono.
insights-complete-rebuilding = Trwa ponowne zliczanie. Dopóki się nie skończy, liczby są za małe.
insights-utc = dni zaczynają się i kończą o północy UTC
insights-none = Jeszcze brak liczb
insights-none-hint = Gdy tylko ktoś się zarejestruje lub zaloguje, liczby pojawią się tutaj.
insights-range = Okres
insights-range-7 = 7 dni
insights-range-28 = 28 dni
insights-range-90 = 90 dni
insights-range-365 = 365 dni
insights-range-year = Ten rok
insights-from = Od
insights-to = Do
insights-show = Pokaż te dni
insights-day-unreadable = Wpisz datę, na przykład 2026-11-22.
insights-day-ahead = Ten dzień dopiero nadejdzie.
insights-day-order = Pierwszy dzień jest po ostatnim.
insights-day-many = Wybierz najwyżej { $days } dni.

# The figures: name, and what to know about it
insights-registrations = Rejestracje
insights-registrations-hint = Formularze wypełnione i przyjęte. Liczy się także adres, który ma już konto: jego właściciel dostaje e-mail, a nikt inny się o tym nie dowie.
insights-registrations-field = Formularze zwrócone do poprawy, według tego, co się nie zgadzało
insights-verifications = Potwierdzone adresy
insights-verifications-hint = Każdy z nich to nowy klient.
insights-sign-ins = Logowania
insights-sign-ins-stage = O co jeszcze poproszono po haśle
insights-failures = Nieudane logowania
insights-failures-reason = Dlaczego się nie udały
insights-failures-hint = Prób odrzuconych przez limit nie liczymy: ich zalew zapełniłby dziennik.
insights-active = Aktywni klienci dziennie
insights-active-hint = Klienci, którzy się zalogowali lub zrobili coś, co jest zapisywane, każdy raz dziennie.
insights-active-months = Aktywni klienci miesięcznie
insights-active-months-hint = Każdy klient raz w miesiącu. Bieżący miesiąc jeszcze się nie skończył.
insights-second-factor = Klienci z drugim krokiem
insights-second-factor-hint = Odsetek wszystkich klientów na koniec każdego dnia.
insights-consents = Wyrażone zgody
insights-consents-given = Wyrażone, według celu
insights-consents-withdrawn = Wycofane, według celu
insights-closings = Rozpoczęte zamknięcia
insights-closings-hint = Klienci mogą wrócić, dopóki konto nie zostanie usunięte.
insights-closings-after = Jak w tych dniach skończyły się zamknięcia

# How it compares. $days are the days that are looked at: 28 of them are compared with the 28 before.
insights-change-more = O { $share } więcej niż { $days ->
    [one] poprzedniego dnia
    [few] w ciągu { $days } poprzednich dni
    [many] w ciągu { $days } poprzednich dni
   *[other] w ciągu { $days } poprzednich dni
}
insights-change-less = O { $share } mniej niż { $days ->
    [one] poprzedniego dnia
    [few] w ciągu { $days } poprzednich dni
    [many] w ciągu { $days } poprzednich dni
   *[other] w ciągu { $days } poprzednich dni
}
insights-change-same = Tyle samo co { $days ->
    [one] poprzedniego dnia
    [few] w ciągu { $days } poprzednich dni
    [many] w ciągu { $days } poprzednich dni
   *[other] w ciągu { $days } poprzednich dni
}
insights-change-new = Zero { $days ->
    [one] poprzedniego dnia
    [few] w ciągu { $days } poprzednich dni
    [many] w ciągu { $days } poprzednich dni
   *[other] w ciągu { $days } poprzednich dni
}
insights-change-from = Wzrost z { $before } { $days ->
    [one] poprzedniego dnia
    [few] w ciągu { $days } poprzednich dni
    [many] w ciągu { $days } poprzednich dni
   *[other] w ciągu { $days } poprzednich dni
}
insights-points-more = O { $points } pkt proc. więcej niż { $days ->
    [one] dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
} wcześniej
insights-points-less = O { $points } pkt proc. mniej niż { $days ->
    [one] dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
} wcześniej
insights-gist-change = { $change }.
insights-gist-sum = Łącznie { $value }.
insights-gist-mean = Średnio { $value } dziennie.
insights-gist-last = Na koniec { $value }.
insights-gist-highest = Najwyższa wartość: { $value } ({ $day }).
# Beneath a chart of many days.
insights-weekly = Każdy punkt to tydzień, podany według ostatniego dnia.
insights-all = Wszystko razem
insights-unknown = Nieznane
insights-column-day = Dzień
insights-column-month = Miesiąc
insights-column-now = Zliczono
insights-column-before = Poprzedni okres
insights-column-through = Do końca

# Why a sign-in failed
insights-reason-password = Błędne hasło
insights-reason-unknown = Adres nie ma konta
insights-reason-code = Błędny kod
insights-reason-locked = Konto jest zablokowane
insights-reason-confirm = Błędne hasło lub kod przy ponownym pytaniu
# What was asked after the password
insights-stage-second-factor = Kod drugiego kroku
insights-stage-reopen = Powrót lub odejście przed zamknięciem konta
insights-stage-accept = Akceptacja nowej umowy
insights-stage-verify-email = Potwierdzenie adresu
# What was wrong with a form
insights-field-email = Adres e-mail
insights-field-password = Hasło
insights-field-consent = Brak akceptacji umowy
# What became of closings
insights-after-reopened = Powroty
insights-after-erased = Usunięte konta

# Where people give up
insights-funnels = Gdzie ludzie rezygnują
insights-funnels-lead = Każdy krok i to, ilu nie poszło dalej. Liczymy próby, nie osoby: kto próbuje dwa razy, liczy się dwa razy.
insights-by = Porównaj
insights-by-all = Wszystko razem
insights-by-brand = Według marki
insights-by-language = Według języka
insights-by-device = Według urządzenia
insights-device-desktop = Komputer
insights-device-phone = Telefon
insights-device-tablet = Tablet
insights-device-other = Coś innego
insights-sign-up-funnel = Rejestracja
insights-sign-up-funnel-hint = Kto potwierdza w późniejszym dniu, liczy się w tamtym dniu. Rejestracje z adresem, który ma już konto, kończą się po drugim kroku.
insights-sign-in-funnel = Logowanie
insights-factor-funnel = Drugi krok
insights-step-sent = Wysłano formularz
insights-step-accepted = Przyjęto formularz
insights-step-proved = Potwierdzono adres
insights-step-arrived = U celu
insights-step-tried = Wysłano adres i hasło
insights-step-right = Adres i hasło pasowały do siebie
insights-step-code-asked = Poproszono o kod
insights-step-code-right = Kod poprawny, u celu
