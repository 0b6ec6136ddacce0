### Passwords: what we ask of them, and what helps when one is not taken.

password-hint = At least { $min ->
    [one] one character
   *[other] { $min } characters
}. Three random words are good.

password-too-short = Make it { $min ->
    [one] one character
   *[other] { $min } characters
} or longer. Three random words are good.
password-too-long = Make it { $max ->
    [one] one character
   *[other] { $max } characters
} or shorter.
password-common = Everybody knows this one, and so do thieves. Choose another; three random words are good.
password-breached = This one appears in lists of stolen passwords. Choose another; three random words are good.
password-context-word = It says little more than your name, your address or ours: the first things that somebody would try. Choose something that has nothing to do with you.

password-guessable = This one is quickly guessed. Add a word or two that nobody expects.
password-guessable-keyboard = Neighbouring keys are quickly guessed. Choose words that don’t belong together instead.
password-guessable-repeats = Repeating something adds little. Add a word or two that nobody expects.
password-guessable-sequence = Rows like “abcd” or “6543” are quickly guessed. Choose words that don’t belong together instead.
password-guessable-date = Dates and years are quickly guessed. Add a word or two that nobody expects.
password-guessable-word = A single word is quickly guessed. Add two that have nothing to do with it.
password-guessable-name = Names are quickly guessed. Add two words that have nothing to do with them.
password-guessable-similar = This is close to a password that many people use. Choose words that don’t belong together instead.

## How good a password is, while typing.

password-strength-0 = Guessed at once
password-strength-1 = Guessed quickly
password-strength-2 = Not yet good enough
password-strength-3 = Good
password-strength-4 = Very good

## Changing it.

password-title = Change your password
password-lead = Every other device is signed out, and we send you a letter about it.
password-current = Current password
password-new = New password
password-submit = Change my password
password-new-missing = Enter a new password.
password-current-wrong = That isn’t your current password.
password-same = This is the password that you have. Choose another.
