# The staff's section: its frame, its door, its first page.
desk-nav = Seções
desk-home = Início
desk-customers = Clientes
desk-imports = Importações
desk-insights = Estatísticas
desk-audit = Auditoria
desk-outbox = E-mails
desk-content = Textos e visual
desk-defence = Proteção de acesso
desk-system = Sistema
desk-staff = Equipe
desk-hello = Olá, { $name }
desk-lead = Estas são as seções abertas para você. <link>O que cada papel pode fazer</link>
desk-customers-hint = Encontrar alguém, ver como está a conta e ajudar.
desk-customers-open = Buscar um cliente
desk-imports-hint = Trazer clientes de outro sistema, com as senhas deles.
desk-imports-open = Abrir as importações
desk-insights-hint = Quem chega, quem fica e onde as pessoas desistem.
desk-insights-open = Ver os números
desk-audit-hint = O que aconteceu, com quem e por quem; lacrado, para que se possa provar.
desk-audit-open = Ler o registro
desk-outbox-hint = O que espera para ser enviado, e o que não pôde ser.
desk-outbox-open = Ver os e-mails
desk-content-hint = O que aparece agora, e o que há de errado no que foi salvo.
desk-content-open = Ver textos e visual
desk-defence-hint = Quem precisa esperar depois de muitas tentativas, e por quê.
desk-defence-open = Ver os limites
desk-system-hint = Banco de dados, e-mail, processos em segundo plano e configuração.
desk-system-open = Ver o sistema
desk-staff-hint = Quem trabalha aqui, e com qual papel.
desk-staff-open = Ver a equipe
desk-letters = { $waiting ->
    [0] nenhum em espera
    [one] { $waiting } em espera
   *[other] { $waiting } em espera
}, { $givenup ->
    [0] nenhum com falha
    [one] { $givenup } com falha
   *[other] { $givenup } com falha
}

# The door
staff-issuer = Equipe { $brand }
staff-sign-in = Acesso da equipe
staff-sign-in-lead = Para quem trabalha para { $brand }.
staff-sign-in-submit = Entrar
staff-sign-in-customers = É cliente? <link>Entre na sua conta</link>
staff-factor = Seu código
staff-factor-lead = A equipe sempre precisa de duas coisas: a senha e um código do app autenticador.
staff-factor-submit = Entrar
staff-factor-lost = Está sem o celular? Um proprietário pode remover o app, para que você configure outro.
staff-factor-set-up = Configure seu app autenticador
staff-factor-set-up-lead = Sem ele, nada se abre. Escaneie esta imagem com um app autenticador e digite o código que ele mostra.
staff-factor-finish = Configurar e entrar
staff-invitation = Boas-vindas à equipe
staff-invitation-lead = Você entra em { $brand } com o papel <strong>{ $role }</strong>. Escolha uma senha para <strong>{ $address }</strong>.
staff-invitation-again-lead = Escolha outra senha para <strong>{ $address }</strong>. Todos os outros dispositivos são desconectados.
staff-invitation-submit = Salvar a senha
staff-invitation-next = Em seguida, você configura um app autenticador ou digita o código dele.
staff-proof-lead = O que vem a seguir pode causar danos. Digite os dois de novo: sua senha e um código.
staff-proof-note = Depois disso, não pedimos de novo por dez minutos.
staff-proof-wrong = A senha ou o código não confere. Cada código vale uma só vez: espere o próximo.

# Roles
role-owner = Proprietário
role-support = Suporte
role-auditor = Auditoria
role-analyst = Analista
role-marketing = Marketing
roles-title = O que cada papel pode fazer
roles-lead = Seu papel: { $role }. Cada papel vê só o que sua tarefa exige.
roles-matrix = Papéis e permissões
roles-permission = Pode
roles-yes = Sim
roles-no = Não
permission-enter-desk = Entrar e cuidar da própria conta
permission-find-customers = Buscar clientes e vê-los com os dados pessoais ocultos
permission-reveal-values = Ver um dado pessoal, por um motivo que o cliente pode ler
permission-help-customers = Reenviar e-mails, iniciar uma recuperação, encerrar sessões, corrigir um perfil, escrever anotações, remover com um colega um app autenticador perdido
permission-lock-customers = Bloquear e desbloquear contas
permission-close-customers = Encerrar contas e cancelar um encerramento
permission-import-customers = Trazer clientes de outro sistema
permission-export-customers = Exportar listas de clientes
permission-see-insights = Ver números, que não identificam ninguém
permission-read-audit = Ler todos os eventos, dos clientes e da equipe
permission-export-audit = Exportar os eventos
permission-see-outbox = Ver quais e-mails esperam ou falharam, nunca o que dizem
permission-retry-letters = Tentar de novo o envio de e-mails
permission-see-content = Ver o que aparece, e o que há de errado nisso
permission-see-defence = Ver quem precisa esperar depois de muitas tentativas
permission-release-limits = Permitir que alguém tente de novo na hora
permission-see-system = Ver o estado, os processos em segundo plano e a configuração sem os segredos
permission-see-staff = Ver quem trabalha aqui
permission-manage-staff = Convidar, atribuir papéis, suspender acessos

# Their own account
me-title = Sua própria conta
me-lead = Os colegas veem seu nome; os clientes, nunca.
me-sign-in = Como você entra
me-role = Papel
me-roles = Ver as permissões
me-password-change = Alterar a senha
me-password-lead = Sua conta continua aberta aqui, e em nenhum outro lugar.
me-about = Sobre você
me-zone-hint = Para os horários nestas páginas.
me-save = Salvar
