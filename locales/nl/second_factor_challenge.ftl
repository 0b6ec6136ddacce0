second-factor-challenge = Vul je code in
second-factor-challenge-lead = Je wachtwoord klopt. Nog één stap: de code uit je authenticator-app.
second-factor-lost = Kun je niet bij je app?
second-factor-lost-hint = Vul dan een van je herstelcodes in. Elke code werkt één keer.
second-factor-other-account = Ander account gebruiken
