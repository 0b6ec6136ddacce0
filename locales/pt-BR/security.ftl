# The hub, and what the pages behind it share.
cancel = Cancelar
not-now = Agora não
security-lead = Como você entra na conta, e o que protege esse acesso.
security-sign-in = Como você entra
security-change = Alterar
security-change-email = Alterar o endereço de e-mail
security-change-password = Alterar a senha
security-password-since = Alterada em { $date }.
security-second-step = Segunda etapa
security-app = App autenticador
security-app-why = Com ele, uma senha roubada não basta: para entrar, também é preciso um código do seu celular.
security-app-since = desde { $date }
security-on = Ativado
security-off = Desativado
security-set-up = Configurar
security-manage = Gerenciar
security-manage-spoken = Gerenciar: { $what }
security-codes = Códigos de recuperação
security-codes-left = { $count ->
    [0] Não resta nenhum.
    [one] Resta { $count }.
   *[other] Restam { $count }.
}
security-renew-codes = Criar novos códigos
security-few-codes = { $count ->
    [0] <strong>Você não tem mais códigos de recuperação.</strong> Sem o celular, você não conseguiria entrar. <link>Criar novos códigos</link>
    [one] <strong>Você ainda tem { $count } código de recuperação.</strong> Crie novos antes de precisar deles. <link>Criar novos códigos</link>
   *[other] <strong>Você ainda tem { $count } códigos de recuperação.</strong> Crie novos antes de precisar deles. <link>Criar novos códigos</link>
}
