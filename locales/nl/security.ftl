# The hub, and what the pages behind it share.
cancel = Annuleren
not-now = Niet nu
security-lead = Hoe je inlogt, en wat dat beschermt.
security-sign-in = Hoe je inlogt
security-change = Wijzigen
security-change-email = E-mailadres wijzigen
security-change-password = Wachtwoord wijzigen
security-password-since = Gewijzigd op { $date }.
security-second-step = Tweede stap
security-app = Authenticator-app
security-app-why = Hiermee is een gestolen wachtwoord niet meer genoeg: om in te loggen is ook een code van je telefoon nodig.
security-app-since = sinds { $date }
security-on = Aan
security-off = Uit
security-set-up = Instellen
security-manage = Beheren
security-manage-spoken = Beheren: { $what }
security-codes = Herstelcodes
security-codes-left = { $count ->
    [0] Geen meer over.
    [one] Nog één over.
   *[other] Nog { $count } over.
}
security-renew-codes = Nieuwe codes maken
security-few-codes = { $count ->
    [0] <strong>Geen herstelcodes meer over.</strong> Zonder je telefoon zou je niet kunnen inloggen. <link>Nieuwe codes maken</link>
    [one] <strong>Nog één herstelcode over.</strong> Maak nieuwe voordat je ze nodig hebt. <link>Nieuwe codes maken</link>
   *[other] <strong>Nog { $count } herstelcodes over.</strong> Maak nieuwe voordat je ze nodig hebt. <link>Nieuwe codes maken</link>
}
