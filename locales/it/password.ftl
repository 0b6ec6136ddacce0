### Passwords: what we ask of them, and what helps when one is not taken.

password-hint = Almeno { $min ->
    [one] un carattere
   *[other] { $min } caratteri
}. Vanno bene tre parole a caso.

password-too-short = Usa almeno { $min ->
    [one] un carattere
   *[other] { $min } caratteri
}. Vanno bene tre parole a caso.
password-too-long = Usa al massimo { $max ->
    [one] un carattere
   *[other] { $max } caratteri
}.
password-common = Questa la conoscono tutti, anche i ladri. Scegline un’altra; vanno bene tre parole a caso.
password-breached = Questa compare negli elenchi di password rubate. Scegline un’altra; vanno bene tre parole a caso.
password-context-word = Dice poco più del tuo nome, del tuo indirizzo o del nostro nome: le prime cose che qualcuno proverebbe. Scegli qualcosa che non abbia nulla a che fare con te.

password-guessable = Questa si indovina in fretta. Aggiungi una o due parole che nessuno si aspetta.
password-guessable-keyboard = I tasti vicini si indovinano in fretta. Scegli piuttosto parole che non c’entrano l’una con l’altra.
password-guessable-repeats = Ripetere serve a poco. Aggiungi una o due parole che nessuno si aspetta.
password-guessable-sequence = Le sequenze come “abcd” o “6543” si indovinano in fretta. Scegli piuttosto parole che non c’entrano l’una con l’altra.
password-guessable-date = Le date e gli anni si indovinano in fretta. Aggiungi una o due parole che nessuno si aspetta.
password-guessable-word = Una parola sola si indovina in fretta. Aggiungine due che non c’entrano nulla.
password-guessable-name = I nomi si indovinano in fretta. Aggiungi due parole che non c’entrano nulla.
password-guessable-similar = Assomiglia a una password molto diffusa. Scegli piuttosto parole che non c’entrano l’una con l’altra.

## How good a password is, while typing.

password-strength-0 = Si indovina subito
password-strength-1 = Si indovina in fretta
password-strength-2 = Non ancora abbastanza buona
password-strength-3 = Buona
password-strength-4 = Molto buona

## Changing it.

password-title = Cambia la tua password
password-lead = Tutti gli altri dispositivi vengono disconnessi, e ti avvisiamo per email.
password-current = Password attuale
password-new = Nuova password
password-submit = Cambia la mia password
password-new-missing = Inserisci una nuova password.
password-current-wrong = Non è la tua password attuale.
password-same = È la password che hai già. Scegline un’altra.
