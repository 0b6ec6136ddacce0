# The staff's section: its frame, its door, its first page.
desk-nav = Secciones
desk-home = Inicio
desk-customers = Clientes
desk-imports = Importaciones
desk-insights = Estadísticas
desk-audit = Auditoría
desk-outbox = Correos
desk-content = Textos y aspecto
desk-defence = Protección de acceso
desk-system = Sistema
desk-staff = Equipo
desk-hello = Hola, { $name }
desk-lead = Estas son las secciones abiertas para ti. <link>Qué puede hacer cada rol</link>
desk-customers-hint = Encontrar a alguien, ver cómo está su cuenta y ayudar.
desk-customers-open = Buscar un cliente
desk-imports-hint = Traer clientes de otro sistema, con sus contraseñas.
desk-imports-open = Abrir importaciones
desk-insights-hint = Quién viene, quién se queda y en qué punto abandona la gente.
desk-insights-open = Ver las cifras
desk-audit-hint = Qué pasó, a quién y por quién; sellado, para que se pueda demostrar.
desk-audit-open = Leer el registro
desk-outbox-hint = Qué espera su envío y qué no se pudo enviar.
desk-outbox-open = Ver los correos
desk-content-hint = Qué se muestra ahora y qué errores hay en lo que se guardó.
desk-content-open = Ver textos y aspecto
desk-defence-hint = Quién tiene que esperar tras demasiados intentos y por qué.
desk-defence-open = Ver los límites
desk-system-hint = Base de datos, correo, procesos en segundo plano y configuración.
desk-system-open = Ver el sistema
desk-staff-hint = Quién trabaja aquí y con qué rol.
desk-staff-open = Ver el equipo
desk-letters = { $waiting ->
    [0] ninguno en espera
    [one] uno en espera
   *[other] { $waiting } en espera
}, { $givenup ->
    [0] ninguno fallido
    [one] uno fallido
   *[other] { $givenup } fallidos
}

# The door
staff-issuer = Equipo de { $brand }
staff-sign-in = Acceso del equipo
staff-sign-in-lead = Para quienes trabajan en { $brand }.
staff-sign-in-submit = Iniciar sesión
staff-sign-in-customers = ¿Eres cliente? <link>Inicia sesión en tu cuenta</link>
staff-factor = Tu código
staff-factor-lead = El equipo siempre entra con dos cosas: la contraseña y un código de la app de autenticación.
staff-factor-submit = Iniciar sesión
staff-factor-lost = ¿No tienes el teléfono a mano? Un propietario puede quitar la app para que configures otra.
staff-factor-set-up = Configura tu app de autenticación
staff-factor-set-up-lead = Sin ella no se abre nada. Escanea esto con una app de autenticación y escribe el código que muestra.
staff-factor-finish = Configurar y entrar
staff-invitation = Te damos la bienvenida al equipo
staff-invitation-lead = Entras en { $brand } con el rol <strong>{ $role }</strong>. Elige una contraseña para <strong>{ $address }</strong>.
staff-invitation-again-lead = Elige otra contraseña para <strong>{ $address }</strong>. Se cerrarán las demás sesiones.
staff-invitation-submit = Guardar la contraseña
staff-invitation-next = Después configuras una app de autenticación o escribes su código.
staff-proof-lead = Lo que sigue puede causar daños. Escribe otra vez las dos cosas: tu contraseña y un código.
staff-proof-note = Después no te lo pediremos durante diez minutos.
staff-proof-wrong = La contraseña o el código no son correctos. Cada código vale una sola vez: espera al siguiente.

# Roles
role-owner = Propietario
role-support = Soporte
role-auditor = Auditoría
role-analyst = Analista
role-marketing = Marketing
roles-title = Qué puede hacer cada rol
roles-lead = Tu rol: { $role }. Cada rol ve solo lo que necesita para su tarea.
roles-matrix = Roles y permisos
roles-permission = Puede
roles-yes = Sí
roles-no = No
permission-enter-desk = Entrar y gestionar su propia cuenta
permission-find-customers = Buscar clientes y verlos con los datos personales ocultos
permission-reveal-values = Ver un dato personal, con un motivo que el cliente puede leer
permission-help-customers = Reenviar correos, iniciar una recuperación, cerrar sesiones, corregir un perfil, escribir notas, quitar con otro miembro del equipo una app de autenticación perdida
permission-lock-customers = Bloquear y desbloquear cuentas
permission-close-customers = Cerrar cuentas y cancelar un cierre
permission-import-customers = Traer clientes de otro sistema
permission-export-customers = Exportar listas de clientes
permission-see-insights = Ver cifras, que no nombran a nadie
permission-read-audit = Leer todos los eventos, de clientes y del equipo
permission-export-audit = Exportar los eventos
permission-see-outbox = Ver qué correos esperan o han fallado, nunca lo que dicen
permission-retry-letters = Reintentar el envío de correos
permission-see-content = Ver qué se muestra y qué errores tiene
permission-see-defence = Ver quién tiene que esperar tras demasiados intentos
permission-release-limits = Permitir que alguien vuelva a intentarlo enseguida
permission-see-system = Ver el estado, los procesos en segundo plano y la configuración sin sus secretos
permission-see-staff = Ver quién trabaja aquí
permission-manage-staff = Invitar, asignar roles, suspender accesos

# Their own account
me-title = Tu propia cuenta
me-lead = El equipo ve tu nombre; los clientes, nunca.
me-sign-in = Cómo inicias sesión
me-role = Rol
me-roles = Ver los permisos
me-password-change = Cambiar la contraseña
me-password-lead = Tu sesión sigue abierta aquí y en ningún otro sitio.
me-about = Sobre ti
me-zone-hint = Para las horas de estas páginas.
me-save = Guardar
