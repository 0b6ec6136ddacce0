sign-up = Account aanmaken
sign-up-lead = Eén account voor alles bij { $brand }.
sign-up-submit = Account aanmaken
sign-up-decisions = Je keuzes
sign-up-privacy = Wat we met je gegevens doen, lees je in de <link>privacyverklaring</link>.
sign-up-have = Heb je al een account? <link>Inloggen</link>
