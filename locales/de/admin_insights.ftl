# Figures for staff. Charts first: they stand on several pages.

# A percentage; the number has its decimals already.
share = { $value } %
# At the end of the line of the days that are looked at, and of the days before: one short word each.
chart-now = jetzt
chart-before = davor
# A number, and which part of all it is: “120 · 34%”.
chart-part = { $count } · { $share }
# Between two steps of a funnel.
chart-lost = { $count } nicht weitergekommen ({ $share })
chart-numbers = Die Zahlen
chart-csv = Als CSV herunterladen
chart-nothing = In diesen Tagen wurde nichts gezählt.

# The page
insights = Auswertung
insights-lead = Was im Portal geschieht und wo Menschen aufgeben. Gezählt aus Ereignissen, nie mit einem Blick auf einzelne Personen.
insights-complete = Gezählt bis:
insights-complete-not-yet = Noch wurde nichts gezählt.
insights-complete-rebuilding = Die Zahlen werden neu gezählt. Bis das fertig ist, sind sie zu niedrig.
insights-utc = Tage beginnen und enden um Mitternacht UTC
insights-none = Noch keine Zahlen
insights-none-hint = Sobald sich jemand registriert oder anmeldet, stehen die Zahlen hier.
insights-range = Zeitraum
insights-range-7 = 7 Tage
insights-range-28 = 28 Tage
insights-range-90 = 90 Tage
insights-range-365 = 365 Tage
insights-range-year = Dieses Jahr
insights-from = Von
insights-to = Bis
insights-show = Diese Tage zeigen
insights-day-unreadable = Geben Sie einen Tag ein, etwa 2026-11-22.
insights-day-ahead = Dieser Tag kommt erst noch.
insights-day-order = Der erste Tag liegt nach dem letzten.
insights-day-many = Wählen Sie höchstens { $days } Tage.

# The figures: name, and what to know about it
insights-registrations = Registrierungen
insights-registrations-hint = Formulare, die ausgefüllt und angenommen wurden. Auch eine Adresse, die schon ein Konto hat, zählt: Wem sie gehört, bekommt eine E-Mail, und sonst erfährt niemand davon.
insights-registrations-field = Zurückgegebene Formulare, nach dem, was nicht stimmte
insights-verifications = Bestätigte Adressen
insights-verifications-hint = Jede ist ein neues Kundenkonto.
insights-sign-ins = Anmeldungen
insights-sign-ins-stage = Was nach dem Passwort noch verlangt wurde
insights-failures = Fehlgeschlagene Anmeldungen
insights-failures-reason = Warum sie fehlschlugen
insights-failures-hint = Versuche, die ein Limit abgewiesen hat, zählen nicht: Eine Flut davon würde das Protokoll füllen.
insights-active = Aktive Konten pro Tag
insights-active-hint = Konten, deren Inhaberinnen und Inhaber sich angemeldet oder etwas getan haben, das protokolliert wird; jedes einmal am Tag.
insights-active-months = Aktive Konten pro Monat
insights-active-months-hint = Jedes Konto einmal im Monat. Der laufende Monat ist noch nicht zu Ende.
insights-second-factor = Konten mit zweitem Schritt
insights-second-factor-hint = Der Anteil an allen Konten am Ende jedes Tages.
insights-consents = Erteilte Einwilligungen
insights-consents-given = Erteilt, nach Zweck
insights-consents-withdrawn = Widerrufen, nach Zweck
insights-closings = Begonnene Schließungen
insights-closings-hint = Bis ein Konto gelöscht wird, ist die Rückkehr möglich.
insights-closings-after = Was in diesen Tagen aus Schließungen wurde

# How it compares. $days are the days that are looked at: 28 of them are compared with the 28 before.
insights-change-more = { $share } mehr als { $days ->
    [one] am Tag davor
   *[other] in den { $days } Tagen davor
}
insights-change-less = { $share } weniger als { $days ->
    [one] am Tag davor
   *[other] in den { $days } Tagen davor
}
insights-change-same = Gleich viele wie { $days ->
    [one] am Tag davor
   *[other] in den { $days } Tagen davor
}
insights-change-new = Keine { $days ->
    [one] am Tag davor
   *[other] in den { $days } Tagen davor
}
insights-change-from = Gestiegen von { $before } { $days ->
    [one] am Tag davor
   *[other] in den { $days } Tagen davor
}
insights-points-more = { $points } Prozentpunkte mehr als { $days ->
    [one] einen Tag
   *[other] { $days } Tage
} zuvor
insights-points-less = { $points } Prozentpunkte weniger als { $days ->
    [one] einen Tag
   *[other] { $days } Tage
} zuvor
insights-gist-change = { $change }.
insights-gist-sum = Insgesamt { $value }.
insights-gist-mean = Im Tagesdurchschnitt { $value }.
insights-gist-last = Am Ende { $value }.
insights-gist-highest = Höchster Wert: { $value } ({ $day }).
# Beneath a chart of many days.
insights-weekly = Jeder Punkt ist eine Woche, benannt nach ihrem letzten Tag.
insights-all = Alle zusammen
insights-unknown = Unbekannt
insights-column-day = Tag
insights-column-month = Monat
insights-column-now = Gezählt
insights-column-before = Zeitraum davor
insights-column-through = Bis zum Ende

# Why a sign-in failed
insights-reason-password = Das Passwort war falsch
insights-reason-unknown = Zu der Adresse gibt es kein Konto
insights-reason-code = Der Code war falsch
insights-reason-locked = Das Konto ist gesperrt
insights-reason-confirm = Ein erneut verlangtes Passwort oder ein erneut verlangter Code war falsch
# What was asked after the password
insights-stage-second-factor = Ein Code des zweiten Schritts
insights-stage-reopen = Bleiben oder gehen, bevor das Konto geschlossen wird
insights-stage-accept = Einer neuen Vereinbarung zustimmen
insights-stage-verify-email = Die Adresse bestätigen
# What was wrong with a form
insights-field-email = E-Mail-Adresse
insights-field-password = Passwort
insights-field-consent = Der Vereinbarung wurde nicht zugestimmt
# What became of closings
insights-after-reopened = Zurückgekommen
insights-after-erased = Gelöscht

# Where people give up
insights-funnels = Wo Menschen aufgeben
insights-funnels-lead = Jeder Schritt, und wer nicht weiterkam. Gezählt werden Versuche, nicht Personen: Wer es zweimal versucht, zählt zweimal.
insights-by = Vergleichen
insights-by-all = Alle zusammen
insights-by-brand = Nach Marke
insights-by-language = Nach Sprache
insights-by-device = Nach Gerät
insights-device-desktop = Computer
insights-device-phone = Telefon
insights-device-tablet = Tablet
insights-device-other = Etwas anderes
insights-sign-up-funnel = Registrierung
insights-sign-up-funnel-hint = Wer an einem späteren Tag bestätigt, zählt an jenem Tag. Registrierungen mit einer Adresse, die schon ein Konto hat, enden nach dem zweiten Schritt.
insights-sign-in-funnel = Anmeldung
insights-factor-funnel = Der zweite Schritt
insights-step-sent = Formular abgeschickt
insights-step-accepted = Formular angenommen
insights-step-proved = Adresse bestätigt
insights-step-arrived = Angekommen
insights-step-tried = Adresse und Passwort abgeschickt
insights-step-right = Beides passte zusammen
insights-step-code-asked = Code verlangt
insights-step-code-right = Code richtig, angekommen
