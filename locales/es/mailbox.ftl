mailbox = Buzón
mailbox-lead = Los correos que habríamos enviado. Durante el desarrollo se quedan aquí.
mailbox-letters = Los más recientes primero
mailbox-waiting = Pendientes
mailbox-empty = Todavía no hay correos
mailbox-empty-hint = Crea una cuenta y aquí verás el correo para confirmar tu dirección.
mailbox-open = Leer
