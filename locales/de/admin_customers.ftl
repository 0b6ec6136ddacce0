# Finding customers, looking at them, helping them.
customers-title = Kundenkonten
customers-lead = Finden Sie, wer schreibt oder anruft. Namen und Adressen sind nur teilweise zu sehen; den Rest nennt Ihnen, wer fragt.
customers-box = Wer ist es?
customers-box-hint = E-Mail-Adresse, Kontonummer, Telefonnummer mit + und Ländervorwahl oder der Anfang einer Adresse oder eines Namens (mindestens zwei Zeichen).
customers-find = Suchen
customers-too-short = Geben Sie mindestens { $fewest } Zeichen ein.
customers-too-long = Das ist länger als jeder Name und jede Adresse. Geben Sie nur den Anfang ein.
customers-characters = Darin steht ein Zeichen, das in keinem Namen und keiner Adresse vorkommt. Tippen Sie es neu ein.
customers-too-many = Das waren viele Suchen in einer Minute. Weiter geht es in { $seconds ->
    [one] einer Sekunde
   *[other] { $seconds } Sekunden
}.

# Filters
customers-filters = Filter
customers-filters-set = Filter ({ $count } gesetzt)
customers-filters-use = Filter anwenden
customers-any = Alle
customers-status = Status
customers-status-active = Aktiv
customers-status-closing = Wird geschlossen
customers-status-locked = Gesperrt
customers-from = Angelegt ab
customers-until = Angelegt bis
customers-brand = Marke
customers-language = Sprache
customers-factor = Zweiter Schritt
customers-factor-yes = An
customers-factor-no = Aus
customers-consent = Einwilligung
customers-consent-yes = { $purpose }: erteilt
customers-consent-no = { $purpose }: nicht erteilt

# What was found
customers-ask = Noch niemand gesucht
customers-ask-hint = Geben Sie oben ein, was Sie wissen, oder setzen Sie Filter.
customers-newest = Neueste Konten zeigen
customers-found = Gefunden
customers-by-newest = Neueste zuerst
customers-by-name = Nach Name
customers-by-address = Nach Adresse
customers-customer = Kundenkonto
customers-created = Angelegt
customers-nobody = Niemand gefunden
customers-nobody-hint = Prüfen Sie die Schreibweise, oder versuchen Sie es mit dem Anfang des Namens, einer anderen Adresse oder weniger Filtern.
customers-nobody-so-far = Bisher niemand.
customers-looked-back = Durchsucht sind die Konten zurück bis zum { $date }.
customers-looked-part = Durchsucht ist bisher ein Teil der Konten.
customers-further = Weitersuchen
customers-more = Mehr zeigen
customers-top = Zum Anfang

# Sign-ups that wait
customers-waiting = Noch kein Kundenkonto
customers-waiting-tag = Registriert, nicht bestätigt
customers-waiting-since = Seit dem { $date }, bei { $brand }.
customers-waiting-look = Ansehen
customers-waiting-until = Ohne Bestätigung verschwindet die Registrierung am { $date }.
