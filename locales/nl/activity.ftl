# What happened: activity-<kind>. What more there is to say: activity-fact-<fact>, for one value with -<value>, for one kind of event
# activity-<kind>-<fact>-<value>. A fact without words isn't told.
activity-lead = Wat er in je account is gebeurd, het nieuwste eerst. Herken je iets niet? <password>Wijzig je wachtwoord</password> en <devices>log de apparaten uit</devices> die je niet kent.
activity-none = Er is nog niets gebeurd
activity-none-hint = Hier zie je straks wanneer er is ingelogd en wat er in je account is gewijzigd.
activity-today = Vandaag
activity-yesterday = Gisteren
activity-here = In deze sessie

activity-sign-up-asked = Iemand heeft zich geregistreerd
activity-sign-up-refused = Bij een registratie moest nog iets worden aangepast
activity-signed-up = Je hebt je account aangemaakt
activity-signed-in = Je hebt ingelogd
activity-sign-in-begun = Je hebt het juiste wachtwoord ingevuld
activity-sign-in-failed = Iemand probeerde in te loggen, maar dat mislukte
activity-signed-out = Je hebt uitgelogd
activity-confirmed = Je hebt bevestigd dat jij het was
activity-recovery-asked = Iemand heeft een link aangevraagd om een nieuw wachtwoord te kiezen
activity-recovered = Je hebt een nieuw wachtwoord gekozen via de link in een e-mail
activity-password-changed = Je hebt je wachtwoord gewijzigd
activity-address-change-asked = Je hebt een nieuw e-mailadres ingevuld
activity-address-changed = Je hebt je nieuwe e-mailadres bevestigd
activity-address-restored = Je hebt je oude e-mailadres hersteld
activity-profile-changed = Je hebt je profiel gewijzigd
activity-second-factor-added = Je hebt een authenticator-app ingesteld
activity-second-factor-removed = Je hebt de authenticator-app verwijderd
activity-recovery-codes-renewed = Je hebt nieuwe herstelcodes gemaakt
activity-recovery-code-used = Je hebt een herstelcode gebruikt
activity-contract-accepted = Je hebt een overeenkomst geaccepteerd
activity-consent-given = Je hebt ergens toestemming voor gegeven
activity-consent-withdrawn = Je hebt een toestemming ingetrokken
activity-consent-declined = Je koos ‘Niet nu’ bij een nieuwe tekst
activity-session-ended = Je hebt een sessie beëindigd
activity-sessions-ended = Je hebt alle andere apparaten uitgelogd
activity-exported = Je hebt je gegevens gedownload
activity-closing-started = Je hebt ons gevraagd je account te sluiten
activity-reopened = Je hebt besloten je account te behouden
activity-erased = Je account is verwijderd
# What staff did, told to the customer; `reason` follows as a fact.
activity-looked = De klantenservice heeft de pagina van je account geopend
activity-revealed = De klantenservice heeft iets in je profiel bekeken
activity-noted = De klantenservice heeft een notitie over je account geschreven
activity-verification-resent = De klantenservice heeft je de e-mail met de bevestigingslink opnieuw gestuurd
activity-recovery-started = De klantenservice heeft je een link gestuurd om een nieuw wachtwoord te kiezen
activity-sessions-ended-by-staff = De klantenservice heeft je uitgelogd
activity-factor-removal-asked = De klantenservice is gevraagd je tweede stap te verwijderen
activity-factor-removal-cancelled = Het verwijderen van je tweede stap is afgebroken
activity-factor-removal-done = De klantenservice heeft je tweede stap verwijderd
activity-locked = De klantenservice heeft je account vergrendeld
activity-unlocked = De klantenservice heeft je account ontgrendeld
activity-corrected = De klantenservice heeft iets in je profiel gecorrigeerd
activity-closed-by-staff = De klantenservice is begonnen je account te sluiten
activity-reopened-by-staff = De klantenservice heeft je account opengehouden
activity-imported = Je account is overgenomen uit ons vorige systeem
activity-limit-released = De klantenservice heeft je zonder wachten opnieuw laten proberen
activity-other = Er is iets gewijzigd in je account

activity-fact-new_browser-true = een nieuw apparaat
activity-fact-second_factor-true = met een code uit je app
activity-fact-by-letter = via de link in een e-mail
activity-fact-by-code = met een code uit je app
activity-fact-by-time = na de termijn die in de e-mails stond
activity-fact-by-lapse = niemand heeft het op tijd goedgekeurd
activity-fact-by-lock = omdat het account is vergrendeld
activity-fact-by-house = wie het heeft aangevraagd, mag dat niet meer
activity-factor-removal-asked-alone-true = er wordt gewacht, zodat je het kunt tegenhouden
activity-factor-removal-asked-alone-false = eerst kijkt er een tweede persoon naar
activity-sessions-ended-by-staff-one-true = op één apparaat
activity-fact-purpose = { $value }
activity-fact-changed = { $value }
activity-fact-changed-language = Taal
activity-fact-changed-time_zone = Tijdzone
activity-fact-version = versie { $value }
activity-fact-left = { $value ->
    [0] geen meer over
    [one] nog één over
   *[other] nog { $value } over
}
activity-fact-count = { $value ->
    [0] geen ander apparaat
    [one] één apparaat
   *[other] { $value } apparaten
}
activity-sign-in-begun-stage-second-factor = daarna werd een code gevraagd
activity-sign-in-begun-stage-reopen = het account stond op het punt te worden gesloten
activity-sign-in-begun-stage-accept = er was een overeenkomst om te accepteren
activity-sign-in-failed-why-locked = het wachtwoord klopte, het account is vergrendeld
activity-sign-in-failed-factor-password = het wachtwoord klopte niet
activity-sign-in-failed-factor-code = het wachtwoord klopte, de code niet
activity-confirmed-factor-password = met je wachtwoord
activity-confirmed-factor-code = met een code
activity-fact-field = { $value }
activity-fact-field-sign-in-address = E-mailadres
activity-fact-field-new-address = Nieuw e-mailadres
activity-fact-field-open-sessions = Apparaten en plaatsen
activity-fact-field-activity-devices = Apparaten en plaatsen bij de activiteit
# The reason that staff gave, in their own words.
activity-fact-reason = ‘{ $value }’
