# Stationen zwischen Anmeldung und Ziel.
accept = { $title }: Es gibt eine neue Version
accept-lead = Bitte lesen Sie sie und stimmen Sie ihr zu, um weiterzumachen.
accept-valid-from = Gültig ab { $date }
accept-read = Den Text lesen
accept-submit = Zustimmen und weiter
accept-else = Sie können auch später entscheiden: Ihr Konto bleibt bis dahin, wie es ist.
reopen = Ihr Konto wird geschlossen
reopen-lead = Sie haben uns gebeten, es zu schließen. Am { $date } löschen wir alles darin. Bis dahin können Sie es behalten.
reopen-submit = Mein Konto behalten
reopen-else = Soll es gelöscht werden? Dann brauchen Sie nichts zu tun.
