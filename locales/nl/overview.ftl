overview-hello = Hallo { $name }
overview-hello-nobody = Hallo
overview-lead = Alles over je { $brand }-account op één plek.
overview-few-codes = { $count ->
    [0] <strong>Geen herstelcodes meer over.</strong>
    [one] <strong>Nog één herstelcode over.</strong>
   *[other] <strong>Nog { $count } herstelcodes over.</strong>
} Maak nieuwe voordat je ze nodig hebt. <link>Nieuwe codes</link>
overview-security = Beveiliging
overview-strong = Sterk
overview-password-only = Alleen wachtwoord
overview-with-app = Wachtwoord en authenticator-app.
overview-without-app = Met een authenticator-app is het veel veiliger.
overview-password-changed = Wachtwoord gewijzigd op { $date }.
overview-security-link = Bekijken
overview-devices = Apparaten
overview-signed-in = { $count ->
    [one] Dit apparaat is nu ingelogd.
   *[other] Nu ingelogd.
}
overview-newest = Het nieuwste: { $device }, { $when }.
overview-devices-link = Alle bekijken
overview-privacy = Privacy
overview-of = { $given } van { $total }
overview-allow = Toegestaan: { $list }. Verder niets.
overview-allow-nothing = Je hebt nog niets toegestaan.
overview-privacy-link = Kiezen
overview-lately = Laatste activiteit
overview-all-activity = Alle activiteit
overview-nothing = Er is nog niets gebeurd
overview-nothing-hint = Hier zie je straks wanneer er is ingelogd en wat er in je account is gewijzigd.
