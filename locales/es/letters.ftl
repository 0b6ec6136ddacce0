# Letters. Each message may use { $brand }. A subject stands alone; it is the heading too.
letter-foot = { $brand } nunca te pide la contraseña por correo ni por teléfono.
letter-help = ¿Tienes alguna duda? Escribe a { $email }.
letter-fact-time = Fecha
letter-fact-device = Dispositivo
letter-fact-place = Lugar
# A line in the letter’s text: “Device: Firefox on Linux”.
letter-fact = { $name }: { $value }
letter-not-you-recover = ¿No has sido tú? Entonces puede que alguien más haya entrado en tu cuenta. Elige ya una contraseña nueva: así se cierra la sesión de cualquier otra persona.
letter-not-you-button = Elegir contraseña nueva

letter-confirm-address = Confirma tu dirección
letter-confirm-address-code = Alguien, seguramente tú, está creando una cuenta de { $brand } con esta dirección. Escribe este código donde te estabas registrando. Funciona durante 10 minutos:
letter-confirm-address-link = O usa el botón. Funciona durante 24 horas.
letter-confirm-address-button = Confirmar mi dirección
letter-confirm-address-not-you = ¿No has sido tú? Entonces no hagas nada: sin tu confirmación no se crea ninguna cuenta, y los datos introducidos se eliminan a los 7 días.

letter-account-exists = Ya tienes una cuenta de { $brand }
letter-account-exists-what = Alguien, seguramente tú, ha intentado crear una cuenta con esta dirección. Ya tienes una: solo tienes que iniciar sesión.
letter-account-exists-button = Iniciar sesión
letter-account-exists-forgotten = ¿Has olvidado la contraseña? Elige una nueva aquí:
letter-account-exists-not-you = ¿No has sido tú? Entonces no hagas nada. No ha cambiado nada en tu cuenta, y esa persona no ha sabido que tienes una.

letter-new-sign-in = Nuevo inicio de sesión: { $device }
letter-new-sign-in-from = Nuevo inicio de sesión desde { $place }
letter-new-sign-in-what = Alguien ha iniciado sesión en tu cuenta de { $brand } con un dispositivo que no conocíamos.
letter-new-sign-in-you = Si has sido tú, no tienes que hacer nada.
letter-new-sign-in-not-you = ¿No has sido tú? Cierra esa sesión y después elige una contraseña nueva.
letter-new-sign-in-button = Cerrar esta sesión

letter-recovery = Elige una contraseña nueva
letter-recovery-what = Alguien, seguramente tú, ha pedido una contraseña nueva para tu cuenta de { $brand }. Con el botón puedes elegirla. Funciona una sola vez, durante una hora.
letter-recovery-button = Elegir contraseña nueva
letter-recovery-not-you = ¿No has sido tú? Entonces no hagas nada: tu contraseña sigue siendo la misma.

letter-password-changed = Tu contraseña ha cambiado
letter-password-changed-what = La contraseña de tu cuenta de { $brand } se cambió el { $time }. Se cerró la sesión en todos los demás dispositivos. Si has sido tú, no tienes que hacer nada.

letter-address-change = Confirma tu nueva dirección
letter-address-change-link = Quieres usar esta dirección para tu cuenta de { $brand }. Inicia sesión como siempre y confírmala con el botón. Funciona durante 24 horas. Hasta entonces, tu cuenta conserva la dirección antigua.
letter-address-change-button = Confirmar mi nueva dirección
letter-address-change-not-you = ¿No has sido tú? Entonces no hagas nada: la cuenta conserva su dirección antigua.

letter-address-changed = Tu cuenta tiene una dirección nueva
letter-address-changed-what = Tu cuenta de { $brand } usa ahora la dirección { $address }. A partir de ahora, nuestros correos llegarán ahí. Si has sido tú, no tienes que hacer nada.
letter-address-changed-not-you = ¿No has sido tú? Deshaz el cambio: vuelve esta dirección, se cierra la sesión en todos los dispositivos y eliges una contraseña nueva.
letter-address-changed-button = Deshacer el cambio

letter-address-restored = Has recuperado tu antigua dirección
letter-address-restored-what = Tu cuenta de { $brand } vuelve a usar esta dirección desde el { $time }. Se cerró la sesión en todos los dispositivos.
letter-address-restored-next = Si la cambió otra persona, conoce tu contraseña. Elige ya una nueva para que nadie más pueda entrar.

letter-second-factor-added = La verificación en dos pasos ya protege tu cuenta
letter-second-factor-added-what = Se configuró una app de autenticación para tu cuenta de { $brand } el { $time }. A partir de ahora, para iniciar sesión hará falta un código de la app.
letter-second-factor-removed = La verificación en dos pasos está desactivada
letter-second-factor-removed-what = Se quitó la app de autenticación de tu cuenta de { $brand } el { $time }. A partir de ahora, basta con tu contraseña para iniciar sesión.
letter-recovery-codes-renewed = Tienes códigos de recuperación nuevos
letter-recovery-codes-renewed-what = Se crearon códigos de recuperación nuevos para tu cuenta de { $brand } el { $time }. Los antiguos ya no funcionan.

letter-recovery-code-used = Se ha usado un código de recuperación
letter-recovery-code-used-what = Alguien inició sesión en tu cuenta de { $brand } con un código de recuperación el { $time }. { $left ->
    [0] No queda ninguno: crea códigos nuevos ahora.
    [one] Queda uno: crea códigos nuevos antes de que te hagan falta.
   *[other] Quedan { $left }.
}
letter-recovery-code-used-button = Ver mis códigos
letter-recovery-code-used-not-you = ¿No has sido tú? Entonces alguien conoce tu contraseña y tiene uno de tus códigos. Elige una contraseña nueva y crea códigos nuevos.

letter-account-closing = Tu cuenta se eliminará el { $date }
letter-account-closing-what = Como nos has pedido, cerramos tu cuenta de { $brand }. Hasta el { $date } puedes volver si inicias sesión o usas el botón. Después la eliminaremos.
letter-closing-reminder = Tu cuenta se eliminará pronto
letter-closing-reminder-what = El { $date } eliminaremos tu cuenta de { $brand }, como nos pediste. Si quieres conservarla, usa el botón o inicia sesión antes.
letter-closing-button = Conservar mi cuenta
letter-closing-not-you = ¿No lo has pedido tú? Conserva la cuenta y después elige una contraseña nueva.

letter-account-reopened = Conservas tu cuenta
letter-account-reopened-what = Nos alegra que sigas aquí. Tu cuenta de { $brand } vuelve a estar abierta, con todo lo que hay en ella.
letter-account-reopened-button = Iniciar sesión
letter-account-reopened-not-you = ¿No has sido tú? Entonces elige una contraseña nueva.

letter-account-erased = Tu cuenta se ha eliminado
letter-account-erased-what = Hemos eliminado tu cuenta de { $brand } y todo lo que había en ella. Este es el último correo que te enviamos.
letter-account-erased-kept = Lo que la ley nos obliga a guardar lo guardamos sin tu nombre: que se aceptó algo y cuándo.
letter-account-erased-again = Puedes volver a registrarte con esta dirección cuando quieras.

# From support: what they did for a customer, who is never told which of them it was.
letter-fact-changed = Cambiado
letter-support-not-asked = ¿No lo has pedido tú? Entonces escríbenos: te diremos por qué se hizo.

letter-account-locked = Tu cuenta está bloqueada
letter-account-locked-what = Bloqueamos tu cuenta de { $brand } el { $time } y cerramos todas tus sesiones. Nadie puede iniciar sesión hasta que la volvamos a abrir. No se ha perdido nada de lo que hay en ella.
letter-account-locked-ask = Escribe a { $email } y lo vemos juntos.
letter-account-locked-ask-us = Escríbenos y lo vemos juntos.
letter-account-unlocked = Tu cuenta vuelve a estar abierta
letter-account-unlocked-what = Hemos vuelto a abrir tu cuenta de { $brand }. Inicia sesión como antes, con la misma contraseña.
letter-account-unlocked-password = Si puede que alguien más conozca tu contraseña, elige antes una nueva:

letter-signed-out-by-support = Se han cerrado tus sesiones
letter-signed-out-by-support-what = Nuestro equipo de soporte ha cerrado la sesión de tu cuenta de { $brand } en todos los dispositivos. Vuelve a iniciar sesión con tu contraseña.
letter-signed-out-by-support-one = Nuestro equipo de soporte ha cerrado la sesión de tu cuenta de { $brand } en un dispositivo. Las demás siguen abiertas.

letter-factor-removal-asked = La verificación en dos pasos se va a desactivar
letter-factor-removal-asked-what = Alguien ha dicho a nuestro equipo de soporte que has perdido la app de autenticación de tu cuenta de { $brand }. Si lo has pedido tú, no tienes que hacer nada.
letter-factor-removal-asked-second = Una segunda persona de nuestro equipo lo revisa y después quita la app. A partir de entonces, basta con tu contraseña para iniciar sesión.
letter-factor-removal-asked-due = El { $time } se quitará la app de autenticación de tu cuenta de { $brand }. A partir de entonces, basta con tu contraseña para iniciar sesión.
letter-factor-removal-not-you = ¿Todavía tienes la app o no lo has pedido tú? Detenlo ahora. Si inicias sesión con un código de la app, también se detiene.
letter-factor-removal-button = Conservar los dos pasos
letter-factor-removal-password = Si no lo has pedido tú, puede que alguien conozca tu contraseña: elige también una nueva.
letter-factor-removal-reminder = La verificación en dos pasos se desactivará pronto
letter-factor-removal-cancelled = La verificación en dos pasos se mantiene
letter-factor-removal-cancelled-what = El { $time } se canceló la petición de quitar la app de autenticación de tu cuenta de { $brand }. Para iniciar sesión te pediremos un código, como antes.
letter-factor-removal-cancelled-not-you = ¿No fuiste tú quien pidió quitarla? Entonces puede que alguien conozca tu contraseña. Elige una nueva.

letter-profile-corrected = Se ha corregido tu perfil
letter-profile-corrected-what = Nuestro equipo de soporte ha corregido un dato del perfil de tu cuenta de { $brand }. Para que quede entre nosotros, este correo no dice qué pone ahora.
letter-profile-corrected-button = Ver mi perfil

letter-closing-by-support-what = Nuestro equipo de soporte cierra tu cuenta de { $brand }. Hasta el { $date } puedes volver si inicias sesión o usas el botón. Después la eliminaremos.
letter-closing-reminder-support = El { $date } eliminaremos tu cuenta de { $brand }, que cerró nuestro equipo de soporte. Si quieres conservarla, usa el botón o inicia sesión antes.

# To those who work here
letter-staff-alarm = Alguien consulta a muchos clientes
letter-staff-alarm-what = { $name } ha consultado { $many ->
    [one] un dato personal de un cliente
   *[other] { $many } datos personales de clientes
} en menos de una hora, y no ha podido ver el siguiente.
letter-staff-alarm-next = Quizá fue un día con mucho trabajo. Si no te lo explicas, suspende primero su acceso y pregunta después. El registro dice qué consultó y los motivos que dio.
letter-staff-alarm-button = Abrir su página
letter-staff-invitation = Invitación al equipo de { $brand }
letter-staff-invitation-what = Un propietario te ha invitado a trabajar con las cuentas de clientes de { $brand }. El botón lleva a una página donde eliges una contraseña; después configuras una app de autenticación en tu teléfono.
letter-staff-invitation-button = Aceptar la invitación
letter-staff-password = Elige una contraseña nueva para la zona del equipo
letter-staff-password-what = Un propietario te ha enviado este enlace para elegir otra contraseña. Al hacerlo se cierra la sesión en todos tus dispositivos, y tu app de autenticación sigue siendo la misma.
letter-staff-password-button = Elegir contraseña nueva
letter-staff-until = El enlace funciona una sola vez, hasta el { $time }.
letter-staff-not-you = ¿No trabajas con { $brand }? Entonces alguien se equivocó al escribir una dirección. No pasa nada mientras no se use el enlace.
