### What we ask about a person: labels, help, and what helps when a value can't be read.
### An attribute's label is attribute-<name>, its help attribute-<name>-help.

attribute-given_name = Nome
attribute-given_name-help = Come vuoi che ti chiamiamo?
attribute-family_name = Cognome
attribute-family_name-help = Come deve comparire su lettere e fatture.
attribute-birthday = Data di nascita
attribute-birthday-help = Anno, mese e giorno.
attribute-phone = Telefono
attribute-phone-help = Con il prefisso internazionale, ad esempio +44 20 7946 0018.
attribute-postal_address = Indirizzo postale
attribute-postal_address-help = Dove ricevi lettere e pacchi.

## The fields of every postal address.

address-street = Via e numero civico
address-line2 = Altri dettagli (interno, piano, azienda)
address-postal_code = CAP
address-city = Città o località
address-region = Provincia o regione
address-country = Paese

## What is wrong with a value.

attribute-required = Questo dato ci serve.
attribute-too-short = Scrivi almeno { $min ->
    [one] un carattere
   *[other] { $min } caratteri
}.
attribute-too-long = Scrivi al massimo { $max ->
    [one] un carattere
   *[other] { $max } caratteri
}.
attribute-characters = C’è un carattere che non possiamo mostrare. Digita il testo a mano invece di incollarlo.
choice-unknown = Scegli una delle opzioni proposte.
country-unknown = Scegli un Paese dall’elenco.

date-unreadable = Non riusciamo a leggere questa data. Scrivi anno, mese e giorno, ad esempio 1987-06-05.
date-too-far-away = Ricontrolla l’anno.
date-ahead = Questo giorno deve ancora arrivare. Ricontrolla l’anno.

phone-country-missing = Inizia con + e il prefisso internazionale, ad esempio +39.
phone-unknown = Questo numero non esiste. Ricontrollalo cifra per cifra.

## What is wrong with an e-mail address.

address-missing = Scrivi il tuo indirizzo email.
address-too-long = Un indirizzo email non può essere così lungo.
address-malformed = Un indirizzo email è fatto così: name@example.com.
address-characters = C’è uno spazio o un carattere che un indirizzo email non può contenere. Digita l’indirizzo a mano invece di incollarlo.
address-domain = Controlla la parte dopo la @: su internet questo dominio non esiste.

## Answers to yes or no.

answer-yes = Sì
answer-no = No
