# What happened: activity-<kind>. What more there is to say: activity-fact-<fact>, for one value with -<value>, for one kind of event
# activity-<kind>-<fact>-<value>. A fact without words isn't told.
activity-lead = Lo que ha pasado en tu cuenta, lo más reciente primero. ¿No reconoces algo? <password>Cambia tu contraseña</password> y <devices>cierra la sesión en los dispositivos</devices> que no conozcas.
activity-none = Todavía no hay actividad
activity-none-hint = Aquí verás los inicios de sesión y los cambios en tu cuenta.
activity-today = Hoy
activity-yesterday = Ayer
activity-here = En esta sesión

activity-sign-up-asked = Alguien se registró
activity-sign-up-refused = Un formulario de registro necesitaba una revisión
activity-signed-up = Creaste tu cuenta
activity-signed-in = Iniciaste sesión
activity-sign-in-begun = Escribiste la contraseña correcta
activity-sign-in-failed = Alguien intentó iniciar sesión sin éxito
activity-signed-out = Cerraste sesión
activity-confirmed = Confirmaste tu identidad
activity-recovery-asked = Alguien pidió un enlace para elegir una contraseña nueva
activity-recovered = Elegiste una contraseña nueva con el enlace de un correo
activity-password-changed = Cambiaste tu contraseña
activity-address-change-asked = Indicaste una dirección de correo nueva
activity-address-changed = Confirmaste tu nueva dirección de correo
activity-address-restored = Recuperaste tu antigua dirección de correo
activity-profile-changed = Cambiaste tu perfil
activity-second-factor-added = Configuraste una app de autenticación
activity-second-factor-removed = Quitaste la app de autenticación
activity-recovery-codes-renewed = Creaste códigos de recuperación nuevos
activity-recovery-code-used = Usaste un código de recuperación
activity-contract-accepted = Aceptaste un acuerdo
activity-consent-given = Diste un permiso
activity-consent-withdrawn = Retiraste un consentimiento
activity-consent-declined = Respondiste «Ahora no» a un texto nuevo
activity-session-ended = Cerraste una sesión
activity-sessions-ended = Cerraste las demás sesiones
activity-exported = Descargaste tus datos
activity-closing-started = Nos pediste que cerráramos tu cuenta
activity-reopened = Decidiste conservar tu cuenta
activity-erased = Se eliminó tu cuenta
# What staff did, told to the customer; `reason` follows as a fact.
activity-looked = Soporte abrió la página de tu cuenta
activity-revealed = Soporte consultó un dato de tu perfil
activity-noted = Soporte escribió una nota sobre tu cuenta
activity-verification-resent = Soporte te volvió a enviar el correo con el enlace de confirmación
activity-recovery-started = Soporte te envió un enlace para elegir una contraseña nueva
activity-sessions-ended-by-staff = Soporte cerró tus sesiones
activity-factor-removal-asked = Alguien pidió a soporte que desactivara la verificación en dos pasos
activity-factor-removal-cancelled = Se canceló la desactivación de la verificación en dos pasos
activity-factor-removal-done = Soporte desactivó la verificación en dos pasos
activity-locked = Soporte bloqueó tu cuenta
activity-unlocked = Soporte desbloqueó tu cuenta
activity-corrected = Soporte corrigió un dato de tu perfil
activity-closed-by-staff = Soporte empezó a cerrar tu cuenta
activity-reopened-by-staff = Soporte canceló el cierre de tu cuenta
activity-imported = Trajimos tu cuenta de nuestro sistema anterior
activity-limit-released = Soporte te permitió volver a intentarlo sin esperar
activity-other = Cambió algo en tu cuenta

activity-fact-new_browser-true = un dispositivo nuevo
activity-fact-second_factor-true = con un código de tu app
activity-fact-by-letter = con el enlace de un correo
activity-fact-by-code = con un código de tu app
activity-fact-by-time = pasado el plazo que decían los correos
activity-fact-by-lapse = nadie la aprobó a tiempo
activity-fact-by-lock = porque se bloqueó la cuenta
activity-fact-by-house = quien la pidió ya no tiene permiso para hacerlo
activity-factor-removal-asked-alone-true = hay un plazo para que puedas detenerla
activity-factor-removal-asked-alone-false = antes la revisa una segunda persona
activity-sessions-ended-by-staff-one-true = en un solo dispositivo
activity-fact-purpose = { $value }
activity-fact-changed = { $value }
activity-fact-changed-language = Idioma
activity-fact-changed-time_zone = Zona horaria
activity-fact-version = versión { $value }
activity-fact-left = { $value ->
    [0] no queda ninguno
    [one] queda uno
   *[other] quedan { $value }
}
activity-fact-count = { $value ->
    [0] ningún otro dispositivo
    [one] un dispositivo
   *[other] { $value } dispositivos
}
activity-sign-in-begun-stage-second-factor = después se pidió un código
activity-sign-in-begun-stage-reopen = la cuenta estaba a punto de cerrarse
activity-sign-in-begun-stage-accept = había un acuerdo que aceptar
activity-sign-in-failed-why-locked = la contraseña era correcta, pero la cuenta está bloqueada
activity-sign-in-failed-factor-password = la contraseña no era correcta
activity-sign-in-failed-factor-code = la contraseña era correcta, el código no
activity-confirmed-factor-password = con tu contraseña
activity-confirmed-factor-code = con un código
activity-fact-field = { $value }
activity-fact-field-sign-in-address = Correo electrónico
activity-fact-field-new-address = Nuevo correo electrónico
activity-fact-field-open-sessions = Dispositivos y lugares
activity-fact-field-activity-devices = Dispositivos y lugares de tu actividad
# The reason that staff gave, in their own words.
activity-fact-reason = «{ $value }»
