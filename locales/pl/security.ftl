# The hub, and what the pages behind it share.
cancel = Anuluj
not-now = Nie teraz
security-lead = Jak się logujesz i jak chronisz konto.
security-sign-in = Jak się logujesz
security-change = Zmień
security-change-email = Zmień adres e-mail
security-change-password = Zmień hasło
security-password-since = Ostatnia zmiana: { $date }.
security-second-step = Drugi krok
security-app = Aplikacja uwierzytelniająca
security-app-why = Dzięki niej samo skradzione hasło nie wystarczy: do zalogowania potrzebny jest też kod z Twojego telefonu.
security-app-since = od { $date }
security-on = Włączona
security-off = Wyłączona
security-set-up = Dodaj
security-manage = Zarządzaj
security-manage-spoken = Zarządzaj: { $what }
security-codes = Kody zapasowe
security-codes-left = { $count ->
    [0] Nie został żaden.
    [one] Został jeden.
    [few] Zostały { $count }.
    [many] Zostało { $count }.
   *[other] Zostało { $count }.
}
security-renew-codes = Utwórz nowe kody
security-few-codes = { $count ->
    [0] <strong>Nie został żaden kod zapasowy.</strong> Bez telefonu nie uda Ci się zalogować. <link>Utwórz nowe kody</link>
    [one] <strong>Został jeden kod zapasowy.</strong> Utwórz nowe, zanim będą potrzebne. <link>Utwórz nowe kody</link>
    [few] <strong>Zostały { $count } kody zapasowe.</strong> Utwórz nowe, zanim będą potrzebne. <link>Utwórz nowe kody</link>
    [many] <strong>Zostało { $count } kodów zapasowych.</strong> Utwórz nowe, zanim będą potrzebne. <link>Utwórz nowe kody</link>
   *[other] <strong>Zostało { $count } kodu zapasowego.</strong> Utwórz nowe, zanim będą potrzebne. <link>Utwórz nowe kody</link>
}
