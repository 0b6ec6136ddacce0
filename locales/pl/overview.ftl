overview-hello = Dzień dobry, { $name }
overview-hello-nobody = Dzień dobry
overview-lead = Wszystko o Twoim koncie { $brand } w jednym miejscu.
overview-few-codes = { $count ->
    [0] <strong>Nie został żaden kod zapasowy.</strong>
    [one] <strong>Został jeden kod zapasowy.</strong>
    [few] <strong>Zostały { $count } kody zapasowe.</strong>
    [many] <strong>Zostało { $count } kodów zapasowych.</strong>
   *[other] <strong>Zostało { $count } kodu zapasowego.</strong>
} Utwórz nowe, zanim będą potrzebne. <link>Nowe kody</link>
overview-security = Bezpieczeństwo
overview-strong = Wysokie
overview-password-only = Tylko hasło
overview-with-app = Hasło i aplikacja uwierzytelniająca.
overview-without-app = Z aplikacją uwierzytelniającą byłoby znacznie bezpieczniej.
overview-password-changed = Ostatnia zmiana hasła: { $date }.
overview-security-link = Sprawdź
overview-devices = Urządzenia
overview-signed-in = { $count ->
    [one] To urządzenie jest teraz zalogowane.
    [few] Teraz zalogowane.
    [many] Teraz zalogowane.
   *[other] Teraz zalogowane.
}
overview-newest = Najnowsze: { $device }, { $when }.
overview-devices-link = Zobacz wszystkie
overview-privacy = Prywatność
overview-of = { $given } z { $total }
overview-allow = Zgadzasz się na: { $list }. Na nic więcej.
overview-allow-nothing = Na razie nie zgadzasz się na nic.
overview-privacy-link = Zdecyduj
overview-lately = Ostatnio
overview-all-activity = Cała aktywność
overview-nothing = Jeszcze nic się nie wydarzyło
overview-nothing-hint = Tu pojawią się logowania i zmiany na koncie.
