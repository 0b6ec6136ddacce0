email-title = Cambiar tu dirección de correo
email-lead = Inicias sesión con { $address } y nuestros correos llegan ahí.
email-new = Nueva dirección de correo
email-new-hint = Te enviaremos un correo a esa dirección. Nada cambia hasta que la confirmes.
email-submit = Enviarme el correo
email-same = Esa ya es tu dirección.
email-taken = Ahora otra cuenta usa esta dirección. Tu cuenta conserva la que tiene.
email-pending = Hay una dirección nueva pendiente: { $address }. Confírmala con el correo que te hemos enviado ahí o indica otra aquí abajo.
email-undo-hint = Cuando confirmes la dirección nueva, avisaremos a la antigua. { $days ->
    [one] Desde ella se podrá deshacer el cambio durante un día.
   *[other] Desde ella se podrá deshacer el cambio durante { $days } días.
}
email-confirm = Confirma tu nueva dirección
email-confirm-lead = A partir de entonces iniciarás sesión en { $brand } con <strong>{ $address }</strong> y nuestros correos llegarán ahí.
email-confirm-submit = Usar esta dirección
email-confirm-not-you = ¿No lo has pedido tú? Cierra esta página: la cuenta conserva su dirección.
email-undo = Recuperar tu antigua dirección
email-undo-lead = <strong>{ $address }</strong> vuelve a ser la dirección de tu cuenta.
email-undo-submit = Recuperar mi dirección
email-undo-next = Se cerrará la sesión en todos los dispositivos, por si alguien más ha entrado en tu cuenta. Después, elige una contraseña nueva.
