sign-up = Konto anlegen
sign-up-lead = Ein Konto für alles bei { $brand }.
sign-up-submit = Mein Konto anlegen
sign-up-decisions = Deine Entscheidungen
sign-up-privacy = Was wir mit deinen Daten tun, steht in den <link>Datenschutzhinweisen</link>.
sign-up-have = Du hast schon ein Konto? <link>Anmelden</link>
