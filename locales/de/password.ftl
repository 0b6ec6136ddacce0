### Passwörter: was wir verlangen, und was weiterhilft, wenn eines nicht geht.

password-hint = Mindestens { $min ->
    [one] ein Zeichen
   *[other] { $min } Zeichen
}. Drei zufällige Wörter sind gut.

password-too-short = Nehmen Sie mindestens { $min ->
    [one] ein Zeichen
   *[other] { $min } Zeichen
}. Drei zufällige Wörter sind gut.
password-too-long = Nehmen Sie höchstens { $max ->
    [one] ein Zeichen
   *[other] { $max } Zeichen
}.
password-common = Dieses Passwort kennen alle, auch Diebe. Wählen Sie ein anderes; drei zufällige Wörter sind gut.
password-breached = Dieses Passwort steht auf Listen gestohlener Passwörter. Wählen Sie ein anderes; drei zufällige Wörter sind gut.
password-context-word = Das ist kaum mehr als Ihr Name, Ihre Adresse oder unser Name, und so etwas wird zuerst ausprobiert. Wählen Sie etwas, das nichts mit Ihnen zu tun hat.

password-guessable = Dieses Passwort ist schnell erraten. Fügen Sie ein oder zwei Wörter hinzu, mit denen niemand rechnet.
password-guessable-keyboard = Benachbarte Tasten sind schnell erraten. Wählen Sie lieber Wörter, die nicht zusammengehören.
password-guessable-repeats = Wiederholen hilft wenig. Fügen Sie ein oder zwei Wörter hinzu, mit denen niemand rechnet.
password-guessable-sequence = Folgen wie „abcd“ oder „6543“ sind schnell erraten. Wählen Sie lieber Wörter, die nicht zusammengehören.
password-guessable-date = Kalenderdaten und Jahreszahlen sind schnell erraten. Fügen Sie ein oder zwei Wörter hinzu, mit denen niemand rechnet.
password-guessable-word = Ein einzelnes Wort ist schnell erraten. Fügen Sie zwei hinzu, die nichts damit zu tun haben.
password-guessable-name = Namen sind schnell erraten. Fügen Sie zwei Wörter hinzu, die nichts damit zu tun haben.
password-guessable-similar = Das ähnelt einem Passwort, das viele benutzen. Wählen Sie lieber Wörter, die nicht zusammengehören.

## Wie gut ein Passwort ist, beim Tippen.

password-strength-0 = Sofort erraten
password-strength-1 = Schnell erraten
password-strength-2 = Noch nicht gut genug
password-strength-3 = Gut
password-strength-4 = Sehr gut

## Passwort ändern.

password-title = Passwort ändern
password-lead = Alle anderen Geräte werden abgemeldet, und Sie bekommen eine E-Mail dazu.
password-current = Aktuelles Passwort
password-new = Neues Passwort
password-submit = Mein Passwort ändern
password-new-missing = Geben Sie ein neues Passwort ein.
password-current-wrong = Das ist nicht Ihr aktuelles Passwort.
password-same = Dieses Passwort haben Sie schon. Wählen Sie ein anderes.
