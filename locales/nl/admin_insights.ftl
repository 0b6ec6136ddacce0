# Figures for staff. Charts first: they stand on several pages.

# A percentage; the number has its decimals already.
share = { $value }%
# At the end of the line of the days that are looked at, and of the days before: one short word each.
chart-now = nu
chart-before = ervoor
# A number, and which part of all it is: “120 · 34%”.
chart-part = { $count } · { $share }
# Between two steps of a funnel.
chart-lost = { $count } niet verder gekomen ({ $share })
chart-numbers = De cijfers
chart-csv = Downloaden als CSV
chart-nothing = In deze dagen is niets geteld.

# The page
insights = Inzichten
insights-lead = Wat er in het portaal gebeurt en waar mensen afhaken. Geteld uit gebeurtenissen, nooit door naar een persoon te kijken.
insights-complete = Geteld tot:
insights-complete-not-yet = Er is nog niets geteld.
insights-complete-rebuilding = De cijfers worden opnieuw geteld. Tot dat klaar is, zijn ze te laag.
insights-utc = dagen beginnen en eindigen om middernacht UTC
insights-none = Nog geen cijfers
insights-none-hint = Zodra iemand zich registreert of inlogt, staan de cijfers hier.
insights-range = Periode
insights-range-7 = 7 dagen
insights-range-28 = 28 dagen
insights-range-90 = 90 dagen
insights-range-365 = 365 dagen
insights-range-year = Dit jaar
insights-from = Vanaf
insights-to = Tot en met
insights-show = Deze dagen tonen
insights-day-unreadable = Vul een dag in, zoals 2026-11-22.
insights-day-ahead = Die dag moet nog komen.
insights-day-order = De eerste dag ligt na de laatste.
insights-day-many = Kies hoogstens { $days } dagen.

# The figures: name, and what to know about it
insights-registrations = Registraties
insights-registrations-hint = Formulieren die zijn ingevuld en geaccepteerd. Een adres dat al een account heeft, telt ook mee: de eigenaar krijgt een e-mail, en niemand anders komt het te weten.
insights-registrations-field = Teruggestuurde formulieren, naar wat er niet klopte
insights-verifications = Bevestigde adressen
insights-verifications-hint = Elk adres is een nieuwe klant.
insights-sign-ins = Keer ingelogd
insights-sign-ins-stage = Wat na het wachtwoord nog werd gevraagd
insights-failures = Mislukt inloggen
insights-failures-reason = Waarom het mislukte
insights-failures-hint = Pogingen die een limiet tegenhield, tellen niet mee: een stortvloed ervan zou het logboek vullen.
insights-active = Actieve klanten per dag
insights-active-hint = Klanten die inlogden of iets deden dat wordt vastgelegd, elk één keer per dag.
insights-active-months = Actieve klanten per maand
insights-active-months-hint = Elke klant één keer per maand. Deze maand is nog niet voorbij.
insights-second-factor = Klanten met een tweede stap
insights-second-factor-hint = Het aandeel van alle klanten aan het eind van elke dag.
insights-consents = Gegeven toestemmingen
insights-consents-given = Gegeven, per doel
insights-consents-withdrawn = Ingetrokken, per doel
insights-closings = Begonnen sluitingen
insights-closings-hint = Klanten kunnen terugkomen tot hun account wordt verwijderd.
insights-closings-after = Wat er in deze dagen van sluitingen is geworden

# How it compares. $days are the days that are looked at: 28 of them are compared with the 28 before.
insights-change-more = { $share } meer dan in de { $days ->
    [one] dag ervoor
   *[other] { $days } dagen ervoor
}
insights-change-less = { $share } minder dan in de { $days ->
    [one] dag ervoor
   *[other] { $days } dagen ervoor
}
insights-change-same = Evenveel als in de { $days ->
    [one] dag ervoor
   *[other] { $days } dagen ervoor
}
insights-change-new = Geen in de { $days ->
    [one] dag ervoor
   *[other] { $days } dagen ervoor
}
insights-change-from = Gestegen vanaf { $before } in de { $days ->
    [one] dag ervoor
   *[other] { $days } dagen ervoor
}
insights-points-more = { $points } procentpunt meer dan { $days ->
    [one] één dag
   *[other] { $days } dagen
} eerder
insights-points-less = { $points } procentpunt minder dan { $days ->
    [one] één dag
   *[other] { $days } dagen
} eerder
insights-gist-change = { $change }.
insights-gist-sum = In totaal { $value }.
insights-gist-mean = Gemiddeld { $value } per dag.
insights-gist-last = Aan het eind { $value }.
insights-gist-highest = Hoogste waarde: { $value } ({ $day }).
# Beneath a chart of many days.
insights-weekly = Elk punt is een week, genoemd naar de laatste dag.
insights-all = Alles samen
insights-unknown = Onbekend
insights-column-day = Dag
insights-column-month = Maand
insights-column-now = Geteld
insights-column-before = Periode ervoor
insights-column-through = Tot het einde

# Why a sign-in failed
insights-reason-password = Het wachtwoord klopte niet
insights-reason-unknown = Het adres heeft geen account
insights-reason-code = De code klopte niet
insights-reason-locked = Het account is vergrendeld
insights-reason-confirm = Een opnieuw gevraagd wachtwoord of een opnieuw gevraagde code klopte niet
# What was asked after the password
insights-stage-second-factor = Een code van de tweede stap
insights-stage-reopen = Terugkomen of weggaan, voordat het account sluit
insights-stage-accept = Een nieuwe overeenkomst accepteren
insights-stage-verify-email = Het adres bevestigen
# What was wrong with a form
insights-field-email = E-mailadres
insights-field-password = Wachtwoord
insights-field-consent = De overeenkomst is niet geaccepteerd
# What became of closings
insights-after-reopened = Teruggekomen
insights-after-erased = Verwijderd

# Where people give up
insights-funnels = Waar mensen afhaken
insights-funnels-lead = Elke stap, en wie niet verder kwam. Geteld worden pogingen, geen mensen: wie het twee keer probeert, telt twee keer.
insights-by = Vergelijken
insights-by-all = Alles samen
insights-by-brand = Per merk
insights-by-language = Per taal
insights-by-device = Per apparaat
insights-device-desktop = Computer
insights-device-phone = Telefoon
insights-device-tablet = Tablet
insights-device-other = Iets anders
insights-sign-up-funnel = Registreren
insights-sign-up-funnel-hint = Wie op een latere dag bevestigt, telt op die dag. Registraties met een adres dat al een account heeft, stoppen na de tweede stap.
insights-sign-in-funnel = Inloggen
insights-factor-funnel = De tweede stap
insights-step-sent = Formulier verstuurd
insights-step-accepted = Formulier geaccepteerd
insights-step-proved = Adres bevestigd
insights-step-arrived = Aangekomen
insights-step-tried = Adres en wachtwoord verstuurd
insights-step-right = Ze hoorden bij elkaar
insights-step-code-asked = Code gevraagd
insights-step-code-right = Code klopte, aangekomen
