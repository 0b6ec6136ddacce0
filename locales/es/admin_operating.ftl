# Operating: letters, words and looks, sign-in defence, the system.

# Letters
outbox-lead = Qué espera su envío y qué no se pudo enviar. Aquí nadie ve a quién va un correo ni lo que dice.
outbox-lists = Listas de correos
outbox-failing = En reintento
outbox-waiting = En espera
outbox-given-up = Fallidos
outbox-count = { $count }
outbox-count-many = 1000 o más
outbox-written = escrito:
outbox-tries = { $count ->
    [0] todavía sin intentar
    [one] un intento
   *[other] { $count } intentos
}
outbox-next = Próximo intento: { $time }
outbox-no-reason = No se anotó ningún motivo
outbox-retry = Reintentar
outbox-retry-spoken = Reintentar: { $letter }
outbox-retry-all = Reintentar todos ahora
outbox-given-up-note = Un correo se da por fallido cuando el servidor de correo lo rechaza de forma definitiva, o tras veinte intentos en unos dos días. Entonces se eliminan su destinatario y su texto, así que ya no se puede enviar. Quien espere uno puede pedirlo de nuevo: registrarse otra vez o pedir un enlace nuevo.
outbox-failing-none = Ningún correo en reintento
outbox-failing-none-hint = Cuando el servidor de correo no acepta un correo, aparece aquí con el motivo y se reintenta solo.
outbox-waiting-none = Ningún correo en espera
outbox-waiting-none-hint = Los correos salen en segundos.
outbox-given-up-none = Ningún correo fallido
outbox-given-up-none-hint = Aquí aparecerían los correos fallidos del último mes.

# Words and looks
content-lead = Solo lectura. Lo que se guarda en la carpeta de contenido se comprueba y, si está bien, se muestra.
content-now = Ahora
content-source = De dónde viene
content-source-built-in = Lo que viene con el programa
content-source-folder = Una carpeta, tal como está guardada
content-source-editions = Ediciones publicadas
content-shown = Qué se muestra
content-check = La última comprobación
content-check-well = Todo está bien
content-check-warnings = { $count ->
    [one] una cosa que revisar
   *[other] { $count } cosas que revisar
}
content-check-errors = { $count ->
    [one] un error
   *[other] { $count } errores
}
content-check-kept = Lo que se mostraba antes sigue ahí hasta que se corrija.
content-findings = Lo que se encontró
content-error = Fallo
content-warning = Revisar
content-more = { $count ->
    [one] Y uno más: portico check lo muestra todo.
   *[other] Y { $count } más: portico check lo muestra todo.
}
content-coverage = Lo que dice cada idioma
content-language = Idioma
content-said = Mensajes
content-said-of = { $said } de { $of }
content-percent = Parte
content-editions = Ediciones
content-edition = Edición
content-note = Nota
content-made = Creada
content-standing = En uso
content-live = Visible ahora
content-editions-none = No se ha publicado nada
content-editions-none-hint = portico content publish conserva la carpeta de contenido como edición.

# Sign-in defence
defence-lead = Quien lo intenta demasiado tiene que esperar. Nadie queda bloqueado para siempre.
defence-waiting = { $count ->
    [0] nadie tiene que esperar ahora
    [one] una persona tiene que esperar ahora
   *[other] { $count } tienen que esperar ahora
}
defence-waiting-many = 1000 o más tienen que esperar ahora
defence-off = Los límites están desactivados: se puede intentar sin fin. Es solo para pruebas de carga en desarrollo.
defence-subject = Dirección de correo o IP
defence-subject-hint = Por ejemplo, alice@example.com, 192.0.2.1 o 2001:db8::1. Las direcciones sin cuenta también se cuentan.
defence-subject-wrong = No es una dirección de correo ni una dirección IP.
defence-look = Ver cómo está
defence-found = { $subject }
defence-waits = Tiene que esperar. Quizá lo intentó su titular, quizá alguien que prueba suerte: mira antes la actividad.
defence-waits-not = No tiene que esperar.
defence-tries = { $tries ->
    [0] ningún intento cuenta
    [one] cuenta un intento
   *[other] cuentan { $tries } intentos
}, { $free } sin espera
defence-until = espera hasta el { $time }
defence-counting = contando
defence-free = libre
defence-limit-address = Contraseñas erróneas para esta dirección
defence-limit-known-browser = Contraseñas erróneas desde un navegador que ya había iniciado sesión
defence-limit-second-factor = Códigos erróneos
defence-limit-letters = Correos a esta dirección
defence-limit-recovery-letters = Correos con un enlace para una contraseña nueva
defence-limit-staff = Contraseñas erróneas en el acceso del equipo
defence-limit-staff-factor = Códigos erróneos en el acceso del equipo
defence-limit-network = Contraseñas erróneas desde esta red
defence-limit-sign-ups = Registros desde esta red
defence-limit-recoveries = Recuperaciones desde esta red
defence-limit-hints = Consejos sobre contraseñas para esta red
defence-reason = Motivo
defence-reason-hint = Queda en el registro. Si la dirección tiene cuenta, su titular lo lee.
defence-reason-missing = Di por qué, en { $most } caracteres como máximo.
defence-release = Permitir reintentar ya
defence-rules = Las reglas
defence-rules-lead = Después de los intentos sin espera, cada uno más duplica la espera, hasta la más larga. Los intentos se cuentan antes de mirar ninguna contraseña, exista o no la cuenta.

# System
system-lead = Cómo está el sistema y cómo está configurado. Los secretos nunca se muestran.
system-health = Salud
system-development = Desarrollo
system-production = Producción
system-since = En marcha desde el { $time }
system-database = Base de datos
system-answers = Responde
system-not-ready = Necesita una migración
system-statements = Consultas desde que arrancó este proceso: { $count }
system-mail = Correo
system-mail-none = Sin servidor: los correos se quedan en el buzón
system-mail-well = Acepta correos
system-mail-failing = Hay correos que fallan
system-mail-last = Último correo aceptado:
system-mail-never = Todavía no ha aceptado ningún correo.
system-node = Nodos
system-node-this = Este:
system-nodes = { $count ->
    [one] Otro más tuvo trabajo entre manos hace poco.
   *[other] Otros { $count } tuvieron trabajo entre manos hace poco.
}
system-workers = Procesos en segundo plano
system-worker-last = Última ejecución:
system-worker-next = próxima no antes del { $time }
system-worker-well = Bien
system-worker-new = Sin ejecutar aún
system-worker-failed = Fallido
system-worker-late = Con retraso
system-worker-sealer = Numera y encadena los eventos
system-worker-anchors = Firma la cadena de eventos
system-worker-sweeper = Borra lo que ya ha terminado
system-worker-farewell = Recuerda los cierres y los ejecuta
system-worker-care = Recuerda las desactivaciones de los dos pasos y las ejecuta
system-worker-catalogue = Completa el índice para buscar clientes
system-worker-counter = Cuenta los eventos para las cifras
system-worker-other = Hace su trabajo
system-settings = Configuración
system-settings-lead = Lo que vale ahora, según los valores predeterminados, el archivo y las variables. Se lee cuando arranca el programa.
system-unset = sin definir
system-secret = definido, no se muestra
system-changed = Cambiado
