# What many pages say. `language-name` is what the language's speakers call it.
language-name = Polski

skip = Przejdź do treści
menu = Menu
nav = Konto
nav-overview = Przegląd
nav-profile = Profil
nav-security = Logowanie i bezpieczeństwo
nav-devices = Urządzenia
nav-privacy = Prywatność i zgody
nav-activity = Aktywność
nav-data = Twoje dane
joined = { $first }, { $second }
sentences = { $first } { $second }
sign-out = Wyloguj się
foot-languages = Języki
foot-legal = Informacje prawne i pomoc
foot-imprint = Dane firmy
foot-help = Pomoc
legal-privacy = Prywatność
legal-terms = Regulamin

pager = Strony
pager-newer = Nowsze
pager-older = Starsze

# Forms
problems = { $count ->
    [one] Jedna rzecz wymaga poprawki:
    [few] { $count } rzeczy wymagają poprawki:
    [many] { $count } rzeczy wymaga poprawki:
   *[other] { $count } rzeczy wymaga poprawki:
}
field-optional = (opcjonalnie)
field-email = Adres e-mail
field-password = Hasło
choice-blank = Wybierz
email-missing = Wpisz adres e-mail.
email-malformed = To nie wygląda na adres e-mail. Potrzebny jest znak @ i domena: name@example.com.
password-missing = Wpisz hasło.
too-many-tries = Za dużo prób. Spróbuj ponownie za { $seconds ->
    [one] sekundę
    [few] { $seconds } sekundy
    [many] { $seconds } sekund
   *[other] { $seconds } sekundy
}.

# Times
ago-now = przed chwilą
ago-minutes = { $count ->
    [one] minutę temu
    [few] { $count } minuty temu
    [many] { $count } minut temu
   *[other] { $count } minuty temu
}
ago-hours = { $count ->
    [one] godzinę temu
    [few] { $count } godziny temu
    [many] { $count } godzin temu
   *[other] { $count } godziny temu
}
ago-today = dzisiaj, { $time }
ago-yesterday = wczoraj, { $time }
wait-seconds = { $count ->
    [one] sekundę
    [few] { $count } sekundy
    [many] { $count } sekund
   *[other] { $count } sekundy
}
wait-minutes = { $count ->
    [one] minutę
    [few] { $count } minuty
    [many] { $count } minut
   *[other] { $count } minuty
}
wait-hours = { $count ->
    [one] godzinę
    [few] { $count } godziny
    [many] { $count } godzin
   *[other] { $count } godziny
}

# Passwords and codes
password-wrong = To nie jest hasło do tego konta.
code-missing = Wpisz kod.
code-wrong = To nie ten kod. { $left ->
    [one] Została jeszcze jedna próba.
    [few] Zostały jeszcze { $left } próby.
    [many] Zostało jeszcze { $left } prób.
   *[other] Zostało jeszcze { $left } próby.
}
code-expired = Ten kod jest za stary albo było za dużo prób. Możemy wysłać nowy.
second-factor-wrong = Ten kod nie pasuje. Kody zmieniają się co 30 sekund: wpisz ten, który widać teraz.
second-factor-code = Kod
second-factor-code-hint = Sześć cyfr z aplikacji uwierzytelniającej albo jeden z kodów zapasowych.

# Attributes and decisions
consent-text = Dokładna treść
consent-text-of = Dokładna treść: { $what }
consent-needed = Bez tego nie można mieć konta.
