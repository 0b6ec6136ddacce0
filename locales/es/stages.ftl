# Stages of the journey between sign-in and destination.
accept = { $title }: hay una versión nueva
accept-lead = Léela y acéptala para continuar.
accept-valid-from = Válida desde el { $date }
accept-read = Leer el texto
accept-submit = Aceptar y continuar
accept-else = También puedes decidir más tarde: hasta entonces, tu cuenta sigue como está.
reopen = Tu cuenta se va a cerrar
reopen-lead = Nos pediste que la cerráramos. El { $date } eliminaremos todo lo que hay en ella. Hasta entonces puedes conservarla.
reopen-submit = Conservar mi cuenta
reopen-else = Si quieres que se cierre, no tienes que hacer nada.
