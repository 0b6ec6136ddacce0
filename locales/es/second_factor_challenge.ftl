second-factor-challenge = Escribe tu código
second-factor-challenge-lead = Tu contraseña es correcta. Un paso más: el código de tu app de autenticación.
second-factor-lost = ¿No puedes usar tu app?
second-factor-lost-hint = Escribe en su lugar uno de tus códigos de recuperación. Cada uno funciona una sola vez.
second-factor-other-account = Usar otra cuenta
