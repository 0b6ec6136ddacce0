### Passwords: what we ask of them, and what helps when one is not taken.

password-hint = Mindestens { $min ->
    [one] ein Zeichen
   *[other] { $min } Zeichen
}. Drei zufällige Wörter sind gut.

password-too-short = Nimm mindestens { $min ->
    [one] ein Zeichen
   *[other] { $min } Zeichen
}. Drei zufällige Wörter sind gut.
password-too-long = Nimm höchstens { $max ->
    [one] ein Zeichen
   *[other] { $max } Zeichen
}.
password-common = Dieses Passwort kennen alle, auch Diebe. Wähle ein anderes; drei zufällige Wörter sind gut.
password-breached = Dieses Passwort steht auf Listen gestohlener Passwörter. Wähle ein anderes; drei zufällige Wörter sind gut.
password-context-word = Das ist kaum mehr als dein Name, deine Adresse oder unser Name, und so etwas wird zuerst ausprobiert. Wähle etwas, das nichts mit dir zu tun hat.

password-guessable = Dieses Passwort ist schnell erraten. Füge ein oder zwei Wörter hinzu, mit denen niemand rechnet.
password-guessable-keyboard = Benachbarte Tasten sind schnell erraten. Wähle lieber Wörter, die nicht zusammengehören.
password-guessable-repeats = Wiederholen hilft wenig. Füge ein oder zwei Wörter hinzu, mit denen niemand rechnet.
password-guessable-sequence = Folgen wie „abcd“ oder „6543“ sind schnell erraten. Wähle lieber Wörter, die nicht zusammengehören.
password-guessable-date = Kalenderdaten und Jahreszahlen sind schnell erraten. Füge ein oder zwei Wörter hinzu, mit denen niemand rechnet.
password-guessable-word = Ein einzelnes Wort ist schnell erraten. Füge zwei hinzu, die nichts damit zu tun haben.
password-guessable-name = Namen sind schnell erraten. Füge zwei Wörter hinzu, die nichts damit zu tun haben.
password-guessable-similar = Das ähnelt einem Passwort, das viele benutzen. Wähle lieber Wörter, die nicht zusammengehören.

## How good a password is, while typing.

password-strength-0 = Sofort erraten
password-strength-1 = Schnell erraten
password-strength-2 = Noch nicht gut genug
password-strength-3 = Gut
password-strength-4 = Sehr gut

## Changing it.

password-title = Passwort ändern
password-lead = Alle anderen Geräte werden abgemeldet, und du bekommst eine E-Mail dazu.
password-current = Aktuelles Passwort
password-new = Neues Passwort
password-submit = Mein Passwort ändern
password-new-missing = Gib ein neues Passwort ein.
password-current-wrong = Das ist nicht dein aktuelles Passwort.
password-same = Dieses Passwort hast du schon. Wähle ein anderes.
