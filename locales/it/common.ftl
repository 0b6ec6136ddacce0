# What many pages say. `language-name` is what the language's speakers call it.
language-name = Italiano

skip = Vai al contenuto
menu = Menu
nav = Account
nav-overview = Panoramica
nav-profile = Profilo
nav-security = Accesso e sicurezza
nav-devices = Dispositivi
nav-privacy = Privacy e consensi
nav-activity = Attività
nav-data = I tuoi dati
# Two parts of one thing, as a device and its place, or a street and its town.
joined = { $first }, { $second }
# Two sentences, one after the other.
sentences = { $first } { $second }
sign-out = Esci
foot-languages = Lingue
foot-legal = Informazioni legali e aiuto
foot-imprint = Note legali
foot-help = Aiuto
legal-privacy = Privacy
legal-terms = Condizioni

pager = Pagine
pager-newer = Più recenti
pager-older = Meno recenti

# Forms
problems = { $count ->
    [one] C’è un punto da ricontrollare:
   *[other] Ci sono { $count } punti da ricontrollare:
}
field-optional = (facoltativo)
field-email = Indirizzo email
field-password = Password
choice-blank = Scegli un’opzione
email-missing = Inserisci il tuo indirizzo email.
email-malformed = Questo non sembra un indirizzo email. Servono una @ e un dominio: name@example.com.
password-missing = Inserisci la password.
too-many-tries = Troppi tentativi. Puoi riprovare tra { $seconds ->
    [one] un secondo
   *[other] { $seconds } secondi
}.

# Times
# Stand alone, and in sentences.
ago-now = proprio ora
ago-minutes = { $count ->
    [one] un minuto fa
   *[other] { $count } minuti fa
}
ago-hours = { $count ->
    [one] un’ora fa
   *[other] { $count } ore fa
}
ago-today = oggi, { $time }
ago-yesterday = ieri, { $time }
# Stand in a sentence: “You can try again in 40 seconds.”
wait-seconds = { $count ->
    [one] un secondo
   *[other] { $count } secondi
}
wait-minutes = { $count ->
    [one] un minuto
   *[other] { $count } minuti
}
wait-hours = { $count ->
    [one] un’ora
   *[other] { $count } ore
}

# Passwords and codes
password-wrong = Non è la password di questo account.
code-missing = Inserisci il codice.
code-wrong = Il codice non è quello giusto. { $left ->
    [one] Hai ancora un tentativo.
   *[other] Hai ancora { $left } tentativi.
}
code-expired = Questo codice è scaduto o è stato provato troppe volte. Possiamo inviartene uno nuovo.
second-factor-wrong = Il codice non corrisponde. I codici cambiano ogni 30 secondi: usa quello che vedi in questo momento.
second-factor-code = Codice
second-factor-code-hint = Le sei cifre della tua app di autenticazione, oppure uno dei tuoi codici di recupero.

# Attributes and decisions
consent-text = Il testo esatto
consent-text-of = Il testo esatto: { $what }
consent-needed = Serve per avere un account.
