# Figures for staff. Charts first: they stand on several pages.

# A percentage; the number has its decimals already.
share = { $value }%
# At the end of the line of the days that are looked at, and of the days before: one short word each.
chart-now = ora
chart-before = prima
# A number, and which part of all it is: “120 · 34%”.
chart-part = { $count } · { $share }
# Between two steps of a funnel.
chart-lost = Abbandoni: { $count } ({ $share })
chart-numbers = Le cifre
chart-csv = Scarica come CSV
chart-nothing = In questi giorni non è stato contato nulla.

# The page
insights = Statistiche
insights-lead = Cosa succede nel portale e dove si rinuncia. I conteggi vengono dagli eventi, mai dall’osservazione di una persona.
insights-complete = Conteggio fino a:
insights-complete-not-yet = Non è ancora stato contato nulla.
insights-complete-rebuilding = Le cifre sono in fase di riconteggio. Finché non finisce, sono troppo basse.
insights-utc = i giorni iniziano e finiscono a mezzanotte UTC
insights-none = Ancora nessuna cifra
insights-none-hint = Alla prima registrazione o al primo accesso, le cifre appariranno qui.
insights-range = Giorni
insights-range-7 = 7 giorni
insights-range-28 = 28 giorni
insights-range-90 = 90 giorni
insights-range-365 = 365 giorni
insights-range-year = Quest’anno
insights-from = Dal
insights-to = Al
insights-show = Mostra questi giorni
insights-day-unreadable = Inserisci una data, ad esempio 2026-11-22.
insights-day-ahead = Quel giorno deve ancora arrivare.
insights-day-order = Il primo giorno viene dopo l’ultimo.
insights-day-many = Scegli al massimo { $days } giorni.

# The figures: name, and what to know about it
insights-registrations = Registrazioni
insights-registrations-hint = Moduli compilati e accettati. Conta anche un indirizzo che ha già un account: il titolare riceve un’email e nessun altro lo viene a sapere.
insights-registrations-field = Moduli da correggere, per errore
insights-verifications = Indirizzi confermati
insights-verifications-hint = Ognuno è un nuovo cliente.
insights-sign-ins = Accessi
insights-sign-ins-stage = Cosa è stato chiesto dopo la password
insights-failures = Accessi non riusciti
insights-failures-reason = Perché non sono riusciti
insights-failures-hint = I tentativi fermati da un limite non vengono contati: in massa riempirebbero il registro.
insights-active = Clienti attivi al giorno
insights-active-hint = Clienti che hanno effettuato l’accesso o fatto qualcosa che viene registrato, ognuno una volta al giorno.
insights-active-months = Clienti attivi al mese
insights-active-months-hint = Ogni cliente una volta al mese. Questo mese non è ancora finito.
insights-second-factor = Clienti con il secondo passaggio
insights-second-factor-hint = La quota di tutti i clienti alla fine di ogni giorno.
insights-consents = Consensi dati
insights-consents-given = Dati, per finalità
insights-consents-withdrawn = Revocati, per finalità
insights-closings = Chiusure avviate
insights-closings-hint = I clienti possono tornare finché il loro account non viene cancellato.
insights-closings-after = Esito delle chiusure in questi giorni

# How it compares. $days are the days that are looked at: 28 of them are compared with the 28 before.
insights-change-more = { $share } in più rispetto { $days ->
    [one] al giorno precedente
   *[other] ai { $days } giorni precedenti
}
insights-change-less = { $share } in meno rispetto { $days ->
    [one] al giorno precedente
   *[other] ai { $days } giorni precedenti
}
insights-change-same = Come { $days ->
    [one] nel giorno precedente
   *[other] nei { $days } giorni precedenti
}
insights-change-new = Niente { $days ->
    [one] nel giorno precedente
   *[other] nei { $days } giorni precedenti
}
insights-change-from = In aumento, da { $before } { $days ->
    [one] nel giorno precedente
   *[other] nei { $days } giorni precedenti
}
insights-points-more = { $points } punti percentuali in più rispetto a { $days ->
    [one] un giorno
   *[other] { $days } giorni
} prima
insights-points-less = { $points } punti percentuali in meno rispetto a { $days ->
    [one] un giorno
   *[other] { $days } giorni
} prima
insights-gist-change = { $change }.
insights-gist-sum = { $value } in tutto.
insights-gist-mean = { $value } al giorno in media.
insights-gist-last = { $value } alla fine.
insights-gist-highest = Massimo: { $value } ({ $day }).
# Beneath a chart of many days.
insights-weekly = Ogni punto è una settimana, indicata dal suo ultimo giorno.
insights-all = Totale
insights-unknown = Non noto
insights-column-day = Giorno
insights-column-month = Mese
insights-column-now = Valore
insights-column-before = Periodo precedente
insights-column-through = Arrivano in fondo

# Why a sign-in failed
insights-reason-password = La password era sbagliata
insights-reason-unknown = L’indirizzo non ha un account
insights-reason-code = Il codice era sbagliato
insights-reason-locked = L’account è bloccato
insights-reason-confirm = Una password o un codice richiesti di nuovo erano sbagliati
# What was asked after the password
insights-stage-second-factor = Un codice del secondo passaggio
insights-stage-reopen = Tornare o andare via, prima della chiusura dell’account
insights-stage-accept = Accettare un nuovo accordo
insights-stage-verify-email = Confermare l’indirizzo
# What was wrong with a form
insights-field-email = Indirizzo email
insights-field-password = Password
insights-field-consent = L’accordo non è stato accettato
# What became of closings
insights-after-reopened = Account mantenuto
insights-after-erased = Account cancellato

# Where people give up
insights-funnels = Dove si rinuncia
insights-funnels-lead = Ogni passaggio, e chi non è andato oltre. Si contano i tentativi, non le persone: chi prova due volte conta due volte.
insights-by = Confronta
insights-by-all = Totale
insights-by-brand = Per marchio
insights-by-language = Per lingua
insights-by-device = Per dispositivo
insights-device-desktop = Computer
insights-device-phone = Telefono
insights-device-tablet = Tablet
insights-device-other = Altro
insights-sign-up-funnel = Registrazione
insights-sign-up-funnel-hint = Chi conferma in un altro giorno conta in quel giorno. Le registrazioni con un indirizzo che ha già un account si fermano dopo il secondo passaggio.
insights-sign-in-funnel = Accesso
insights-factor-funnel = Il secondo passaggio
insights-step-sent = Il modulo è stato inviato
insights-step-accepted = Il modulo è stato accettato
insights-step-proved = L’indirizzo è stato confermato
insights-step-arrived = Ingresso nell’account
insights-step-tried = Indirizzo e password inviati
insights-step-right = Indirizzo e password corrispondevano
insights-step-code-asked = È stato chiesto un codice
insights-step-code-right = Il codice era giusto, con ingresso nell’account
