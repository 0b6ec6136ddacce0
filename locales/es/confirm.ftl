confirm = Confirma tu identidad
confirm-lead = Lo que viene ahora es delicado, así que preferimos comprobarlo otra vez.
confirm-who = Estás usando la cuenta <strong>{ $email }</strong>
confirm-submit = Continuar
confirm-not-now = Ahora no
