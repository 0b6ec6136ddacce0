email-title = Alterar seu endereço de e-mail
email-lead = Você usa { $address } para entrar e para receber nossos e-mails.
email-new = Novo endereço de e-mail
email-new-hint = Enviamos um e-mail para esse endereço. Nada muda até você confirmar.
email-submit = Enviar o e-mail
email-same = Esse já é o seu endereço.
email-taken = Nesse meio-tempo, outra conta passou a usar esse endereço. A sua continua com o endereço que tem.
email-pending = Um novo endereço está aguardando: { $address }. Confirme pelo e-mail que enviamos para lá ou digite outro abaixo.
email-undo-hint = Quando você confirmar o novo endereço, avisaremos o antigo. { $days ->
    [one] Por { $days } dia, dá para desfazer a alteração por lá.
   *[other] Por { $days } dias, dá para desfazer a alteração por lá.
}
email-confirm = Confirme seu novo endereço de e-mail
email-confirm-lead = A partir daí, você usa <strong>{ $address }</strong> para entrar na sua conta { $brand } e para receber nossos e-mails.
email-confirm-submit = Usar este endereço
email-confirm-not-you = Não foi você que pediu? Então feche esta página: a conta continua com o endereço que tem.
email-undo = Restaurar seu endereço antigo
email-undo-lead = <strong>{ $address }</strong> volta a ser o endereço da sua conta.
email-undo-submit = Restaurar meu endereço antigo
email-undo-next = Todos os dispositivos são desconectados, porque outra pessoa pode estar na sua conta. Depois, escolha uma nova senha.
