# What happened: activity-<kind>. What more there is to say: activity-fact-<fact>, for one value with -<value>, for one kind of event
# activity-<kind>-<fact>-<value>. A fact without words isn't told.
activity-lead = Wat er in je account is gebeurd, het nieuwste eerst. Herken je iets niet? <password>Wijzig je wachtwoord</password> en <devices>log de apparaten uit</devices> die je niet kent.
activity-none = Er is nog niets gebeurd
activity-none-hint = Hier zie je straks wanneer er is ingelogd en wat er in je account is gewijzigd.
activity-today = Vandaag
activity-yesterday = Gisteren
activity-here = In deze sessie

activity-signed-up = Je hebt je account aangemaakt
activity-signed-in = Je hebt ingelogd
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
activity-other = Er is iets gewijzigd in je account

activity-fact-new_browser-true = een nieuw apparaat
activity-fact-second_factor-true = met een code uit je app
activity-fact-by-letter = via de link in een e-mail
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
activity-sign-in-failed-factor-password = het wachtwoord klopte niet
activity-sign-in-failed-factor-code = het wachtwoord klopte, de code niet
activity-confirmed-factor-password = met je wachtwoord
activity-confirmed-factor-code = met een code
