confirm = Confirme que é você
confirm-lead = O próximo passo é delicado, por isso perguntamos mais uma vez.
confirm-who = Você está na conta <strong>{ $email }</strong>
confirm-submit = Continuar
confirm-not-now = Agora não
