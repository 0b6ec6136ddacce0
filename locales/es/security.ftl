# The hub, and what the pages behind it share.
cancel = Cancelar
not-now = Ahora no
security-lead = Cómo inicias sesión y qué protege tu acceso.
security-sign-in = Cómo inicias sesión
security-change = Cambiar
security-change-email = Cambiar el correo electrónico
security-change-password = Cambiar la contraseña
security-password-since = Cambiada el { $date }.
security-second-step = Verificación en dos pasos
security-app = App de autenticación
security-app-why = Con ella, una contraseña robada no basta: para iniciar sesión también hace falta un código de tu teléfono.
# Stands behind the tag “On”.
security-app-since = desde el { $date }
# Tags: what stands at the authenticator app.
security-on = Activada
security-off = Desactivada
security-set-up = Configurar
security-manage = Gestionar
security-manage-spoken = Gestionar: { $what }
security-codes = Códigos de recuperación
security-codes-left = { $count ->
    [0] No queda ninguno.
    [one] Queda uno.
   *[other] Quedan { $count }.
}
security-renew-codes = Crear códigos nuevos
security-few-codes = { $count ->
    [0] <strong>No te queda ningún código de recuperación.</strong> Sin tu teléfono no podrías iniciar sesión. <link>Crear códigos nuevos</link>
    [one] <strong>Te queda un código de recuperación.</strong> Crea códigos nuevos antes de que te hagan falta. <link>Crear códigos nuevos</link>
   *[other] <strong>Te quedan { $count } códigos de recuperación.</strong> Crea códigos nuevos antes de que te hagan falta. <link>Crear códigos nuevos</link>
}
