# Stages of the journey between sign-in and destination.
accept = { $title }: Es gibt eine neue Version
accept-lead = Bitte lies sie und stimme ihr zu, um weiterzumachen.
accept-valid-from = Gültig ab { $date }
accept-read = Den Text lesen
accept-submit = Zustimmen und weiter
accept-else = Du kannst auch später entscheiden: Dein Konto bleibt bis dahin, wie es ist.
reopen = Dein Konto wird geschlossen
reopen-lead = Du hast uns gebeten, es zu schließen. Am { $date } löschen wir alles darin. Bis dahin kannst du es behalten.
reopen-submit = Mein Konto behalten
reopen-else = Soll es gelöscht werden? Dann brauchst du nichts zu tun.
