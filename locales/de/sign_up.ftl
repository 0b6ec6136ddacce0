sign-up = Konto anlegen
sign-up-lead = Ein Konto für alles bei { $brand }.
sign-up-submit = Mein Konto anlegen
sign-up-decisions = Ihre Entscheidungen
sign-up-privacy = Was wir mit Ihren Daten tun, steht in den <link>Datenschutzhinweisen</link>.
sign-up-have = Sie haben schon ein Konto? <link>Anmelden</link>
