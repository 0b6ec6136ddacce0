### Passwords: what we ask of them, and what helps when one is not taken.

password-hint = Minstens { $min ->
    [one] één teken
   *[other] { $min } tekens
}. Drie willekeurige woorden zijn goed.

password-too-short = Neem minstens { $min ->
    [one] één teken
   *[other] { $min } tekens
}. Drie willekeurige woorden zijn goed.
password-too-long = Neem hooguit { $max ->
    [one] één teken
   *[other] { $max } tekens
}.
password-common = Dit wachtwoord kent iedereen, ook dieven. Kies een ander; drie willekeurige woorden zijn goed.
password-breached = Dit wachtwoord staat op lijsten met gestolen wachtwoorden. Kies een ander; drie willekeurige woorden zijn goed.
password-context-word = Dit is weinig meer dan je naam, je adres of onze naam, en dat proberen anderen het eerst. Kies iets wat niets met jou te maken heeft.

password-guessable = Dit is snel te raden. Voeg een of twee woorden toe die niemand verwacht.
password-guessable-keyboard = Toetsen naast elkaar zijn snel te raden. Kies liever woorden die niet bij elkaar horen.
password-guessable-repeats = Herhaling helpt weinig. Voeg een of twee woorden toe die niemand verwacht.
password-guessable-sequence = Reeksen als ‘abcd’ of ‘6543’ zijn snel te raden. Kies liever woorden die niet bij elkaar horen.
password-guessable-date = Datums en jaartallen zijn snel te raden. Voeg een of twee woorden toe die niemand verwacht.
password-guessable-word = Eén woord is snel te raden. Voeg er twee toe die er niets mee te maken hebben.
password-guessable-name = Namen zijn snel te raden. Voeg twee woorden toe die er niets mee te maken hebben.
password-guessable-similar = Dit lijkt op een wachtwoord dat veel mensen gebruiken. Kies liever woorden die niet bij elkaar horen.

## How good a password is, while typing.

password-strength-0 = Meteen te raden
password-strength-1 = Snel te raden
password-strength-2 = Nog niet goed genoeg
password-strength-3 = Goed
password-strength-4 = Heel goed

## Changing it.

password-title = Wachtwoord wijzigen
password-lead = Alle andere apparaten worden uitgelogd, en we sturen je er een e-mail over.
password-current = Huidig wachtwoord
password-new = Nieuw wachtwoord
password-submit = Wachtwoord wijzigen
password-new-missing = Vul een nieuw wachtwoord in.
password-current-wrong = Dit is niet je huidige wachtwoord.
password-same = Dit wachtwoord heb je al. Kies een ander.
