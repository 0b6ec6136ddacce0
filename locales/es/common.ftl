# What many pages say. `language-name` is what the language's speakers call it.
language-name = Español

skip = Ir al contenido
menu = Menú
nav = Cuenta
nav-overview = Resumen
nav-profile = Perfil
nav-security = Acceso y seguridad
nav-devices = Dispositivos
nav-privacy = Privacidad y consentimientos
nav-activity = Actividad
nav-data = Tus datos
# Two parts of one thing, as a device and its place, or a street and its town.
joined = { $first }, { $second }
# Two sentences, one after the other.
sentences = { $first } { $second }
sign-out = Cerrar sesión
foot-languages = Idiomas
foot-legal = Información legal y ayuda
foot-imprint = Aviso legal
foot-help = Ayuda
legal-privacy = Privacidad
legal-terms = Condiciones

pager = Páginas
pager-newer = Más recientes
pager-older = Más antiguos

# Forms
problems = { $count ->
    [one] Hay una cosa que revisar:
   *[other] Hay { $count } cosas que revisar:
}
field-optional = (opcional)
field-email = Correo electrónico
field-password = Contraseña
choice-blank = Elige una opción
email-missing = Escribe tu correo electrónico.
email-malformed = Esto no parece una dirección de correo. Necesita una @ y un dominio: name@example.com.
password-missing = Escribe tu contraseña.
too-many-tries = Demasiados intentos. Puedes volver a intentarlo dentro de { $seconds ->
    [one] un segundo
   *[other] { $seconds } segundos
}.

# Times
# Stand alone, and in sentences.
ago-now = ahora mismo
ago-minutes = { $count ->
    [one] hace un minuto
   *[other] hace { $count } minutos
}
ago-hours = { $count ->
    [one] hace una hora
   *[other] hace { $count } horas
}
ago-today = hoy, { $time }
ago-yesterday = ayer, { $time }
# Stand in a sentence: “You can try again in 40 seconds.”
wait-seconds = { $count ->
    [one] un segundo
   *[other] { $count } segundos
}
wait-minutes = { $count ->
    [one] un minuto
   *[other] { $count } minutos
}
wait-hours = { $count ->
    [one] una hora
   *[other] { $count } horas
}

# Passwords and codes
password-wrong = Esa no es la contraseña de esta cuenta.
code-missing = Escribe el código.
code-wrong = Ese no es el código. { $left ->
    [one] Te queda un intento.
   *[other] Te quedan { $left } intentos.
}
code-expired = Este código es demasiado antiguo o se ha probado demasiadas veces. Podemos enviarte uno nuevo.
second-factor-wrong = Ese código no coincide. Los códigos cambian cada 30 segundos: usa el que aparece ahora.
second-factor-code = Código
second-factor-code-hint = Los seis dígitos de tu app de autenticación o uno de tus códigos de recuperación.

# Attributes and decisions
consent-text = El texto exacto
consent-text-of = El texto exacto: { $what }
consent-needed = Sin esto no se puede tener una cuenta.
