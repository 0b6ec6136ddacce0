# One customer, as staff see them, and what can be done for them.
customer-since = Desde el { $date } en { $brand }, correos en { $language }
customer-number = Cliente { $id }
customer-about = Sobre { $name }
customer-status-active = Activo
customer-status-closing = En cierre
customer-status-locked = Bloqueado
customer-gone = Ese cliente no existe
customer-gone-erased = Esta cuenta se eliminó el { $date }. Solo quedan pruebas de lo que se aceptó.
customer-gone-never = Puede que la dirección de la página esté mal escrita o que la cuenta se eliminara hace mucho.
customer-gone-find = Buscar un cliente
customer-more = { $count ->
    [one] Mostrar uno más
   *[other] Mostrar { $count } más
}
# What screen readers hear of a button in a list: “Reveal: Phone”.
customer-act-spoken = { $act }: { $what }
customer-reveal = Mostrar
customer-correct = Corregir

# The account
customer-account = La cuenta
customer-new-address = Dirección nueva
customer-new-address-waits = Pendiente de confirmar
customer-password-changed = Elegida el { $date }. Aquí nadie puede verla ni cambiarla.
customer-recovery = Iniciar recuperación
customer-factor-off = Sin configurar
customer-factor-since = Desde el { $date }, { $left ->
    [0] sin códigos de recuperación
    [one] queda un código de recuperación
   *[other] quedan { $left } códigos de recuperación
}
customer-factor-remove = ¿Perdida?
customer-access = Acceso
customer-active-means = El cliente puede iniciar sesión.
customer-locked-means = Nadie puede iniciar sesión y ninguna recuperación funciona.
customer-closing-means = Se eliminará el { $date }, salvo que el cliente vuelva.
customer-lock = Bloquear
customer-unlock = Desbloquear
customer-close = Cerrar
customer-reopen = Cancelar el cierre

# The removal of a second factor
removal-waits = La desactivación de la verificación en dos pasos está en espera
removal-asked = Petición de { $name }: «{ $reason }»
removal-alone = Se hará el { $time }, porque nadie más aquí podría aprobarla. Hasta entonces, el cliente puede detenerla.
removal-mine = Otra persona de aquí tiene que aprobarla antes del { $time }. Hasta entonces, el cliente puede detenerla.
removal-yours = ¿Es correcta? Apruébala o cancélala. Caduca el { $time }.
removal-approve = Aprobar
removal-cancel = Cancelar la petición

# Profile, devices, decisions, letters, activity
customer-profile-empty = { $count ->
    [one] Hay un dato sin rellenar
   *[other] Hay { $count } datos sin rellenar
}
customer-device = Un ordenador
customer-device-carried = Un teléfono o una tableta
customer-since-word = Sesión iniciada
customer-no-sessions = Ninguna sesión abierta.
customer-sign-out = Cerrar todas
customer-consents = Decisiones y acuerdos
customer-no-consents = Nada decidido.
customer-accepted = Aceptado
customer-withdrawn = Retirado
customer-declined = Ahora no
customer-older = { $count ->
    [one] Una decisión anterior: { $what }
   *[other] { $count } decisiones anteriores: { $what }
}
customer-letters-never = Cuáles y cuándo, nunca lo que dicen
customer-no-letters = Ningún correo reciente.
customer-letter-sent = Enviado
customer-letter-waiting = En espera
customer-letter-given-up = Fallido
customer-activity-words = Con las palabras que el cliente lee en su propia página.
customer-audit = <link>Todo, y quién lo hizo, en el registro</link>

# Notes
customer-notes = Notas
customer-notes-all = Todas las notas
customer-notes-written = Escritas hasta ahora
customer-no-notes = Ninguna todavía.
customer-note-write = Escribir una nota
customer-note = Nota
customer-note-hint = Para el equipo. El cliente no la ve aquí, pero la recibe con sus datos cuando los pide: escríbela para que pueda leerla.
customer-note-submit = Guardar la nota
note-missing = Escribe algo primero.
note-too-long = Escribe { $most } caracteres como máximo.
note-characters = Contiene un carácter que no se puede mostrar. Escribe el texto a mano en vez de pegarlo.

# The reason
customer-reason = Motivo
customer-reason-hint = El cliente lo lee, palabra por palabra, en su actividad. Escríbelo para él.
reason-too-short = Di por qué, en { $least } caracteres como mínimo.
reason-too-long = Escribe { $most } caracteres como máximo.
reason-characters = Contiene un carácter que no se puede mostrar. Escribe una sola línea de texto sin formato.

# Looking at one value
reveal-title = Mostrar: { $what }
reveal-lead = Lo ves una sola vez. El cliente lee que lo has mirado y por qué. Mira solo lo que necesites para ayudarle.
reveal-submit = Mostrar una vez
reveal-told = El cliente lee que lo has mirado, por este motivo: «{ $reason }»
reveal-shown = Mostrado una vez
reveal-nothing = No hay nada escrito.
reveal-back = Listo, ocultar
reveal-open-sessions = Dispositivos y lugares
reveal-activity-devices = Dispositivos y lugares de la actividad
reveal-sign-in-address = Correo electrónico
reveal-new-address = Dirección nueva

# Correcting
correct-title = Corregir: { $what }
correct-lead = Lo que escribas sustituye a lo que hay. El cliente recibe un correo que dice qué se corrigió, pero no el dato nuevo. La dirección con la que inicia sesión solo la puede cambiar el cliente.
correct-empty = Déjalo vacío para quitar lo que hay.
correct-submit = Guardar la corrección
correct-stale = El perfil ha cambiado desde que abriste esta página. No se ha guardado nada. Comprueba que la corrección sigue siendo válida y vuelve a guardarla.

# The questions. What will happen, then one button.
act-changed = La situación ha cambiado: no se ha hecho nada. Vuelve a mirar la página del cliente.
act-locked = La cuenta está bloqueada. Desbloquéala primero.
act-no-factor = No hay ninguna app de autenticación que quitar.
act-waits-already = Alguien ya lo ha pedido. Está a la espera de aprobación.
act-own-request = Lo has pedido tú. Tiene que aprobarlo otra persona.
act-asker-gone = Quien lo pidió ya no tiene permiso para hacerlo: queda cancelado. Pídelo de nuevo si aún hace falta.
act-recovery = ¿Iniciar una recuperación?
act-recovery-lead = El cliente recibe el correo habitual con un enlace para elegir una contraseña nueva. Funciona una sola vez, durante poco tiempo. Tú nunca ves el enlace.
act-recovery-submit = Enviar el correo
act-sign-out = ¿Cerrar todas las sesiones?
act-sign-out-lead = Se cierran al momento todas las sesiones del cliente, y recibe un correo. Después inicia sesión como antes.
act-sign-out-submit = Cerrar las sesiones
act-end-session = ¿Cerrar esta sesión?
act-end-session-lead = La sesión del cliente en ese dispositivo se cierra al momento, y recibe un correo.
act-end-session-submit = Cerrar la sesión
act-ask-removal = ¿Pedir la desactivación de la verificación en dos pasos?
act-ask-removal-lead = Para un cliente que ha perdido tanto la app como los códigos de recuperación. Asegúrate de que es esa persona. Alguien más de aquí tiene que aprobarlo; el cliente recibe un correo y puede detenerlo. Un código de la app también lo detiene.
act-ask-removal-alone = Para un cliente que ha perdido tanto la app como los códigos de recuperación. Asegúrate de que es esa persona. Nadie más aquí podría aprobarlo: se hará el { $time }. Hasta entonces, el cliente recibe correos y puede detenerlo. Un código de la app también lo detiene.
act-ask-removal-submit = Pedirla
act-approve-removal = ¿Aprobar la desactivación de la verificación en dos pasos?
act-approve-removal-lead = La app y todos los códigos de recuperación se quitan al momento, y se cierran todas las sesiones. Desde entonces basta con la contraseña. Asegúrate de que quien lo pide es el cliente.
act-approve-removal-submit = Desactivar
act-cancel-removal = ¿Cancelar la desactivación?
act-cancel-removal-lead = La verificación en dos pasos se mantiene, y el cliente recibe un correo.
act-cancel-removal-submit = Cancelar la petición
act-lock = ¿Bloquear la cuenta?
act-lock-lead = Se cierran todas las sesiones y deja de funcionar cualquier enlace enviado por correo. Nadie puede iniciar sesión hasta que alguien de aquí desbloquee la cuenta. El correo al cliente dice a quién acudir.
act-lock-submit = Bloquear la cuenta
act-unlock = ¿Desbloquear la cuenta?
act-unlock-lead = El cliente puede volver a iniciar sesión con la misma contraseña, y recibe un correo.
act-unlock-submit = Desbloquear la cuenta
act-close = ¿Cerrar la cuenta?
act-close-lead = Se cierran todas las sesiones. El { $time } se elimina todo. Hasta entonces, el cliente puede volver si inicia sesión o usa el enlace del correo que recibe.
act-close-submit = Cerrar la cuenta
act-reopen = ¿Cancelar el cierre?
act-reopen-lead = La cuenta se conserva, con todo lo que hay en ella, y el cliente recibe un correo.
act-reopen-submit = Conservar la cuenta

# A sign-up that waits
registration-title = Un registro en espera
registration-lead = Alguien se ha registrado y todavía no ha confirmado la dirección. Hasta entonces no hay cuenta.
registration-standing = Situación
registration-where = { $brand }, correo en { $language }
registration-since = En espera desde
registration-until = Desaparece el
registration-resend = Reenviar el correo
registration-resend-lead = Se envía a la misma dirección un correo nuevo con otro enlace y otro código; los anteriores dejan de funcionar. Tú no ves ni el enlace ni el código.
registration-reason-hint = Solo para nuestro registro de actividad. Se elimina cuando la persona confirma su dirección o cuando vence el plazo.
registration-gone = Este registro ya no está en espera
registration-gone-lead = Se confirmó, se descartó o es demasiado antiguo. Quien lo confirmó ya es cliente: búscalo por su dirección.
registration-resend-submit = Reenviar
