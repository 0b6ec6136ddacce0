close-title = Cerrar tu cuenta
close-lead = Tu cuenta se eliminará el { $date }. Hasta entonces, durante { $days ->
    [one] un día
   *[other] { $days } días
}, puedes volver con solo iniciar sesión.
close-goes = Qué se elimina
close-goes-profile = Tu dirección, tu nombre y todo tu perfil
close-goes-access = Tu contraseña, tu app de autenticación y tus códigos de recuperación
close-goes-devices = Se cierra la sesión en todos los dispositivos y se borra la lista de dispositivos y lugares
close-goes-letters = Lo que te hemos escrito
close-stays = Qué se conserva y por qué
close-stays-consents = La prueba de lo que aceptaste y retiraste, sin tu nombre: la ley nos obliga a poder demostrarlo (RGPD, artículo 7.1). Solo se puede encontrar con tu dirección.
close-stays-events = Constancia de que algo ocurrió, y cuándo, en forma de huellas digitales que no dicen nada de ti: así nadie puede cambiar el registro sin que se note.
close-now = Cerrar ahora
close-export-first = ¿Quieres guardar una copia? <link>Descarga antes tus datos</link>.
close-confirm = Entiendo que mi cuenta se eliminará el { $date }.
close-confirm-missing = Marca esta casilla para cerrar tu cuenta.
close-submit = Cerrar mi cuenta
close-keep = Conservarla
keep-account = ¿Conservar tu cuenta?
keep-account-lead = Tu cuenta de { $brand } se eliminará el { $date }. Con un clic la conservas, con todo lo que hay en ella.
keep-account-submit = Conservar mi cuenta
keep-account-else = Si quieres que se cierre, no tienes que hacer nada.
