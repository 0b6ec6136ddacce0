# Operating: letters, words and looks, sign-in defence, the system.

# Letters
outbox-lead = O que espera para ser enviado, e o que não pôde ser. Ninguém aqui vê para quem vai um e-mail, nem o que ele diz.
outbox-lists = Listas de e-mails
outbox-failing = Em nova tentativa
outbox-waiting = Em espera
outbox-given-up = Com falha
outbox-count = { $count }
outbox-count-many = 1000 ou mais
outbox-written = escrito:
outbox-tries = { $count ->
    [0] ainda sem tentativa
    [one] uma tentativa
   *[other] { $count } tentativas
}
outbox-next = Próxima tentativa: { $time }
outbox-no-reason = Nenhum motivo foi anotado
outbox-retry = Tentar de novo
outbox-retry-spoken = Tentar de novo: { $letter }
outbox-retry-all = Tentar todos de novo
outbox-given-up-note = Um e-mail fica com falha quando o servidor de e-mail o recusa de vez, ou depois de vinte tentativas em cerca de dois dias. O destinatário e o texto são então excluídos, e ele não pode mais ser enviado. Quem espera por um pode pedir outro: cadastrar-se de novo ou pedir um novo link.
outbox-failing-none = Nenhum e-mail em nova tentativa
outbox-failing-none-hint = Quando o servidor de e-mail não aceita um e-mail, ele aparece aqui com o motivo, e o envio é tentado de novo sozinho.
outbox-waiting-none = Nenhum e-mail em espera
outbox-waiting-none-hint = Os e-mails saem em segundos.
outbox-given-up-none = Nenhum e-mail com falha
outbox-given-up-none-hint = Os e-mails que falharam no último mês apareceriam aqui.

# Words and looks
content-lead = Somente leitura. O que é salvo na pasta de conteúdo é verificado e, se não houver nada de errado, aparece.
content-now = Agora
content-source = De onde vem
content-source-built-in = O que vem com o programa
content-source-folder = Uma pasta, como está salva
content-source-editions = Edições publicadas
content-shown = O que aparece
content-check = A última verificação
content-check-well = Nada de errado
content-check-warnings = { $count ->
    [one] { $count } ponto para conferir
   *[other] { $count } pontos para conferir
}
content-check-errors = { $count ->
    [one] { $count } erro
   *[other] { $count } erros
}
content-check-kept = O que aparecia antes continua até a correção.
content-findings = O que foi encontrado
content-error = Erro
content-warning = Conferir
content-more = { $count ->
    [one] E mais { $count }: portico check mostra tudo.
   *[other] E mais { $count }: portico check mostra tudo.
}
content-coverage = O que cada idioma diz
content-language = Idioma
content-said = Mensagens
content-said-of = { $said } de { $of }
content-percent = Parcela
content-editions = Edições
content-edition = Edição
content-note = Observação
content-made = Criada
content-standing = Em uso
content-live = Em uso agora
content-editions-none = Nada foi publicado
content-editions-none-hint = portico content publish guarda a pasta de conteúdo como edição.

# Sign-in defence
defence-lead = Quem tenta demais precisa esperar. Ninguém fica bloqueado para sempre.
defence-waiting = { $count ->
    [0] ninguém precisa esperar agora
    [one] { $count } precisa esperar agora
   *[other] { $count } precisam esperar agora
}
defence-waiting-many = 1000 ou mais precisam esperar agora
defence-off = Os limites estão desativados: dá para tentar sem fim. Isso é só para testes de carga em desenvolvimento.
defence-subject = Endereço de e-mail ou IP
defence-subject-hint = Por exemplo, alice@example.com, 192.0.2.1 ou 2001:db8::1. Endereços sem conta também são contados.
defence-subject-wrong = Isso não é um endereço de e-mail nem um endereço IP.
defence-look = Ver a situação
defence-found = { $subject }
defence-waits = Precisa esperar. Pode ter sido o titular quem tentou, ou alguém tentando adivinhar: veja antes a atividade.
defence-waits-not = Não precisa esperar.
defence-tries = { $tries ->
    [0] nenhuma tentativa conta
    [one] { $tries } tentativa conta
   *[other] { $tries } tentativas contam
}, { $free } sem espera
defence-until = espera até { $time }
defence-counting = contando
defence-free = livre
defence-limit-address = Senhas erradas para este endereço
defence-limit-known-browser = Senhas erradas de um navegador que já acessou a conta
defence-limit-second-factor = Códigos errados
defence-limit-letters = E-mails para este endereço
defence-limit-recovery-letters = E-mails com um link para uma nova senha
defence-limit-staff = Senhas erradas no acesso da equipe
defence-limit-staff-factor = Códigos errados no acesso da equipe
defence-limit-network = Senhas erradas desta rede
defence-limit-sign-ups = Cadastros desta rede
defence-limit-recoveries = Recuperações desta rede
defence-limit-hints = Dicas sobre senhas para esta rede
defence-reason = Motivo
defence-reason-hint = Fica no registro. Se o endereço tem conta, o titular lê.
defence-reason-missing = Diga por quê, em até { $most } caracteres.
defence-release = Liberar nova tentativa
defence-rules = As regras
defence-rules-lead = Depois das tentativas sem espera, cada nova tentativa dobra a espera, até a mais longa. As tentativas são contadas antes de qualquer senha ser verificada, exista a conta ou não.

# System
system-lead = Como está o sistema, e como está configurado. Os segredos nunca aparecem.
system-health = Estado
system-development = Desenvolvimento
system-production = Produção
system-since = Em execução desde { $time }
system-database = Banco de dados
system-answers = Responde
system-not-ready = Precisa de migração
system-statements = Consultas desde o início deste processo: { $count }
system-mail = E-mail
system-mail-none = Sem servidor: os e-mails ficam na caixa
system-mail-well = Aceita e-mails
system-mail-failing = Há e-mails falhando
system-mail-last = Último e-mail aceito:
system-mail-never = Ainda não aceitou nenhum e-mail.
system-node = Nós
system-node-this = Este:
system-nodes = { $count ->
    [one] Mais { $count } teve trabalho em mãos há pouco.
   *[other] Mais { $count } tiveram trabalho em mãos há pouco.
}
system-workers = Processos em segundo plano
system-worker-last = Última execução:
system-worker-next = próxima não antes de { $time }
system-worker-well = Bem
system-worker-new = Ainda não executado
system-worker-failed = Falhou
system-worker-late = Atrasado
system-worker-sealer = Numera e encadeia os eventos
system-worker-anchors = Assina a cadeia de eventos
system-worker-sweeper = Remove o que já terminou
system-worker-farewell = Lembra dos encerramentos e os executa
system-worker-care = Lembra das remoções da segunda etapa e as executa
system-worker-catalogue = Completa o índice para buscar clientes
system-worker-counter = Conta os eventos para as estatísticas
system-worker-other = Faz o seu trabalho
system-settings = Configuração
system-settings-lead = O que vale agora, conforme os valores padrão, o arquivo e as variáveis. É lido quando o programa inicia.
system-unset = não definido
system-secret = definido, não mostrado
system-changed = Alterado
