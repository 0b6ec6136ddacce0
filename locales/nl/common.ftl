# What many pages say. `language-name` is what the language's speakers call it.
language-name = Nederlands

skip = Naar de inhoud
menu = Menu
nav = Account
nav-overview = Overzicht
nav-profile = Profiel
nav-security = Inloggen en beveiliging
nav-devices = Apparaten
nav-privacy = Privacy en toestemming
nav-activity = Activiteit
nav-data = Je gegevens
joined = { $first }, { $second }
sentences = { $first } { $second }
sign-out = Uitloggen
foot-languages = Talen
foot-legal = Juridische informatie en hulp
foot-imprint = Bedrijfsgegevens
foot-help = Hulp
legal-privacy = Privacy
legal-terms = Voorwaarden

pager = Pagina’s
pager-newer = Nieuwer
pager-older = Ouder

# Forms
problems = { $count ->
    [one] Kijk nog even naar één punt:
   *[other] Kijk nog even naar { $count } punten:
}
field-optional = (optioneel)
field-email = E-mailadres
field-password = Wachtwoord
choice-blank = Maak een keuze
email-missing = Vul je e-mailadres in.
email-malformed = Dit lijkt geen e-mailadres. Er hoort een @ en een domein in: name@example.com.
password-missing = Vul je wachtwoord in.
too-many-tries = Te veel pogingen. Je kunt het over { $seconds ->
    [one] één seconde
   *[other] { $seconds } seconden
} opnieuw proberen.

# Times
ago-now = zojuist
ago-minutes = { $count ->
    [one] één minuut geleden
   *[other] { $count } minuten geleden
}
ago-hours = { $count ->
    [one] één uur geleden
   *[other] { $count } uur geleden
}
ago-today = vandaag, { $time }
ago-yesterday = gisteren, { $time }
wait-seconds = { $count ->
    [one] één seconde
   *[other] { $count } seconden
}
wait-minutes = { $count ->
    [one] één minuut
   *[other] { $count } minuten
}
wait-hours = { $count ->
    [one] één uur
   *[other] { $count } uur
}

# Passwords and codes
password-wrong = Dit is niet het wachtwoord van dit account.
code-missing = Vul de code in.
code-wrong = Deze code klopt niet. { $left ->
    [one] Je kunt het nog één keer proberen.
   *[other] Je kunt het nog { $left } keer proberen.
}
code-expired = Deze code is te oud of te vaak geprobeerd. We kunnen je een nieuwe sturen.
second-factor-wrong = Deze code klopt niet. De codes veranderen elke 30 seconden: neem de code die je nu ziet.
second-factor-code = Code
second-factor-code-hint = Zes cijfers uit je authenticator-app, of een van je herstelcodes.

# Attributes and decisions
consent-text = De exacte tekst
consent-text-of = De exacte tekst: { $what }
consent-needed = Zonder dit kun je geen account aanmaken.
