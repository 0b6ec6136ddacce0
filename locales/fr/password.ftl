### Passwords: what we ask of them, and what helps when one is not taken.

password-hint = Au moins { $min ->
    [one] { $min } caractère
   *[other] { $min } caractères
}. Trois mots pris au hasard, c’est une bonne idée.

password-too-short = Il faut au moins { $min ->
    [one] { $min } caractère
   *[other] { $min } caractères
}. Trois mots pris au hasard, c’est une bonne idée.
password-too-long = Pas plus de { $max ->
    [one] { $max } caractère
   *[other] { $max } caractères
}.
password-common = Tout le monde connaît ce mot de passe, les voleurs aussi. Choisissez-en un autre, par exemple trois mots pris au hasard.
password-breached = Ce mot de passe figure dans des listes de mots de passe volés. Choisissez-en un autre, par exemple trois mots pris au hasard.
password-context-word = Il ne contient guère plus que votre nom, votre adresse ou notre nom : c’est ce que l’on essaierait en premier. Choisissez quelque chose qui n’a aucun rapport avec vous.

password-guessable = Ce mot de passe se devine vite. Ajoutez un ou deux mots inattendus.
password-guessable-keyboard = Des touches voisines se devinent vite. Choisissez plutôt des mots sans rapport entre eux.
password-guessable-repeats = Répéter n’apporte pas grand-chose. Ajoutez un ou deux mots inattendus.
password-guessable-sequence = Les suites comme « abcd » ou « 6543 » se devinent vite. Choisissez plutôt des mots sans rapport entre eux.
password-guessable-date = Les dates et les années se devinent vite. Ajoutez un ou deux mots inattendus.
password-guessable-word = Un seul mot se devine vite. Ajoutez-en deux sans aucun rapport avec lui.
password-guessable-name = Les noms se devinent vite. Ajoutez deux mots sans aucun rapport avec eux.
password-guessable-similar = C’est proche d’un mot de passe très utilisé. Choisissez plutôt des mots sans rapport entre eux.

## How good a password is, while typing.

password-strength-0 = Deviné tout de suite
password-strength-1 = Vite deviné
password-strength-2 = Pas encore suffisant
password-strength-3 = Bon
password-strength-4 = Très bon

## Changing it.

password-title = Changer de mot de passe
password-lead = Tous les autres appareils seront déconnectés, et vous recevrez un e-mail pour vous prévenir.
password-current = Mot de passe actuel
password-new = Nouveau mot de passe
password-submit = Changer de mot de passe
password-new-missing = Saisissez un nouveau mot de passe.
password-current-wrong = Ce n’est pas votre mot de passe actuel.
password-same = C’est déjà votre mot de passe. Choisissez-en un autre.
