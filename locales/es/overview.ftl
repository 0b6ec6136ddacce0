overview-hello = Hola, { $name }
overview-hello-nobody = Hola
overview-lead = Todo sobre tu cuenta de { $brand }, en un solo lugar.
overview-few-codes = { $count ->
    [0] <strong>No te queda ningún código de recuperación.</strong>
    [one] <strong>Te queda un código de recuperación.</strong>
   *[other] <strong>Te quedan { $count } códigos de recuperación.</strong>
} Crea códigos nuevos antes de que te hagan falta. <link>Códigos nuevos</link>
overview-security = Seguridad
# Tags: how well the account is protected.
overview-strong = Alta
overview-password-only = Solo contraseña
overview-with-app = Contraseña y app de autenticación.
overview-without-app = Con una app de autenticación, tu cuenta estaría mucho más protegida.
overview-password-changed = Contraseña cambiada el { $date }.
overview-security-link = Revisar
overview-devices = Dispositivos
# Stands below the number of devices, which is large: “3”, then “Signed in now.”
overview-signed-in = { $count ->
    [one] Solo este tiene la sesión abierta.
   *[other] Con la sesión abierta ahora.
}
overview-newest = El más reciente: { $device }, { $when }.
overview-devices-link = Ver todos
overview-privacy = Privacidad
overview-of = { $given } de { $total }
overview-allow = Permites: { $list }. Nada más.
overview-allow-nothing = Por ahora no permites nada.
overview-privacy-link = Decidir
overview-lately = Últimamente
overview-all-activity = Toda la actividad
overview-nothing = Todavía no hay actividad
overview-nothing-hint = Aquí verás los inicios de sesión y los cambios en tu cuenta.
