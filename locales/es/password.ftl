### Passwords: what we ask of them, and what helps when one is not taken.

password-hint = Al menos { $min ->
    [one] un carácter
   *[other] { $min } caracteres
}. Tres palabras al azar son una buena idea.

password-too-short = Que tenga al menos { $min ->
    [one] un carácter
   *[other] { $min } caracteres
}. Tres palabras al azar son una buena idea.
password-too-long = Que tenga { $max ->
    [one] un carácter
   *[other] { $max } caracteres
} como máximo.
password-common = Esta contraseña la conoce todo el mundo, también los ladrones. Elige otra; tres palabras al azar son una buena idea.
password-breached = Esta contraseña aparece en listas de contraseñas robadas. Elige otra; tres palabras al azar son una buena idea.
password-context-word = Dice poco más que tu nombre, tu dirección o nuestro nombre: lo primero que alguien probaría. Elige algo que no tenga nada que ver contigo.

password-guessable = Esta contraseña se adivina enseguida. Añade una o dos palabras que nadie espere.
password-guessable-keyboard = Las teclas vecinas se adivinan enseguida. Elige mejor palabras que no tengan que ver entre sí.
password-guessable-repeats = Repetir algo aporta poco. Añade una o dos palabras que nadie espere.
password-guessable-sequence = Las secuencias como «abcd» o «6543» se adivinan enseguida. Elige mejor palabras que no tengan que ver entre sí.
password-guessable-date = Las fechas y los años se adivinan enseguida. Añade una o dos palabras que nadie espere.
password-guessable-word = Una sola palabra se adivina enseguida. Añade dos que no tengan nada que ver con ella.
password-guessable-name = Los nombres se adivinan enseguida. Añade dos palabras que no tengan nada que ver con ellos.
password-guessable-similar = Se parece a una contraseña que usa mucha gente. Elige mejor palabras que no tengan que ver entre sí.

## How good a password is, while typing.

password-strength-0 = Se adivina al instante
password-strength-1 = Se adivina enseguida
password-strength-2 = Todavía no es suficiente
password-strength-3 = Buena
password-strength-4 = Muy buena

## Changing it.

password-title = Cambiar tu contraseña
password-lead = Se cerrará la sesión en los demás dispositivos y te enviaremos un correo para avisarte.
password-current = Contraseña actual
password-new = Contraseña nueva
password-submit = Cambiar mi contraseña
password-new-missing = Escribe una contraseña nueva.
password-current-wrong = Esa no es tu contraseña actual.
password-same = Esa es la contraseña que ya tienes. Elige otra.
