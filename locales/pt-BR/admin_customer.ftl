# One customer, as staff see them, and what can be done for them.
customer-since = Desde { $date } em { $brand }, idioma dos e-mails: { $language }
customer-number = Cliente { $id }
customer-about = Sobre { $name }
customer-status-active = Em uso
customer-status-closing = Em encerramento
customer-status-locked = Bloqueada
customer-gone = Esse cliente não existe
customer-gone-erased = Esta conta foi excluída em { $date }. Dela só restam as provas do que foi aceito.
customer-gone-never = O endereço da página pode estar errado, ou a conta foi excluída há muito tempo.
customer-gone-find = Buscar um cliente
customer-more = { $count ->
    [one] Mostrar mais { $count }
   *[other] Mostrar mais { $count }
}
# What screen readers hear of a button in a list: “Reveal: Phone”.
customer-act-spoken = { $act }: { $what }
customer-reveal = Revelar
customer-correct = Corrigir

# The account
customer-account = A conta
customer-new-address = Novo endereço
customer-new-address-waits = Aguarda confirmação
customer-password-changed = Escolhida em { $date }. Ninguém aqui pode vê-la nem defini-la.
customer-recovery = Iniciar recuperação
customer-factor-off = Não configurado
customer-factor-since = Desde { $date }, { $left ->
    [0] nenhum código de recuperação restante
    [one] { $left } código de recuperação restante
   *[other] { $left } códigos de recuperação restantes
}
customer-factor-remove = Perdido?
customer-access = Acesso
customer-active-means = O cliente pode entrar.
customer-locked-means = Ninguém pode entrar, e nenhuma recuperação funciona.
customer-closing-means = Será excluída em { $date }, a menos que o cliente volte.
customer-lock = Bloquear
customer-unlock = Desbloquear
customer-close = Encerrar
customer-reopen = Cancelar o encerramento

# The removal of a second factor
removal-waits = A remoção da segunda etapa está pendente
removal-asked = Pedido de { $name }: “{ $reason }”
removal-alone = Será feita em { $time }, porque mais ninguém aqui poderia aprová-la. Até lá, o cliente pode impedi-la.
removal-mine = Outra pessoa da equipe precisa aprová-la até { $time }. Até lá, o cliente pode impedi-la.
removal-yours = Está tudo certo? Aprove ou cancele. O pedido expira em { $time }.
removal-approve = Aprovar
removal-cancel = Cancelar o pedido

# Profile, devices, decisions, letters, activity
customer-profile-empty = { $count ->
    [one] { $count } campo não preenchido
   *[other] { $count } campos não preenchidos
}
customer-device = Um computador
customer-device-carried = Um celular ou tablet
customer-since-word = Acesso em
customer-no-sessions = Nenhuma sessão aberta.
customer-sign-out = Encerrar todas
customer-consents = Escolhas e acordos
customer-no-consents = Nenhuma escolha feita.
customer-accepted = Aceito
customer-withdrawn = Revogado
customer-declined = Agora não
customer-older = { $count ->
    [one] { $count } escolha anterior: { $what }
   *[other] { $count } escolhas anteriores: { $what }
}
customer-letters-never = Quais e quando, nunca o que dizem
customer-no-letters = Nenhum e-mail nos últimos tempos.
customer-letter-sent = Enviado
customer-letter-waiting = Em espera
customer-letter-given-up = Com falha
customer-activity-words = Com as palavras que o cliente lê na própria página.
customer-audit = <link>Tudo, e quem fez o quê, no registro</link>

# Notes
customer-notes = Anotações
customer-notes-all = Todas as anotações
customer-notes-written = Anotações até agora
customer-no-notes = Nenhuma ainda.
customer-note-write = Escrever anotação
customer-note = Anotação
customer-note-hint = Para os colegas. O cliente não a vê aqui, mas a recebe com os dados dele quando os pede: escreva de modo que ele possa ler.
customer-note-submit = Salvar a anotação
note-missing = Antes, escreva algo.
note-too-long = Escreva no máximo { $most } caracteres.
note-characters = Há um caractere que não pode ser mostrado. Digite em vez de colar.

# The reason
customer-reason = Motivo
customer-reason-hint = O cliente lê isto, palavra por palavra, na atividade dele. Escreva para ele.
reason-too-short = Diga por quê, em pelo menos { $least } caracteres.
reason-too-long = Escreva no máximo { $most } caracteres.
reason-characters = Há um caractere que não pode ser mostrado. Escreva uma linha de texto simples.

# Looking at one value
reveal-title = Revelar: { $what }
reveal-lead = Você vê uma só vez. O cliente lê que o suporte consultou, e por quê. Consulte só o que precisa para ajudar.
reveal-submit = Mostrar uma vez
reveal-told = O cliente lê que o suporte consultou, por este motivo: “{ $reason }”
reveal-shown = Mostrado uma vez
reveal-nothing = Não há nada aqui.
reveal-back = Pronto, ocultar
reveal-open-sessions = Dispositivos e lugares
reveal-activity-devices = Dispositivos e lugares da atividade
reveal-sign-in-address = Endereço de e-mail
reveal-new-address = Novo endereço

# Correcting
correct-title = Corrigir: { $what }
correct-lead = O que você escrever substitui o que está lá. O cliente recebe um e-mail que diz o que foi corrigido, mas não o novo valor. O endereço para entrar só o próprio cliente pode alterar.
correct-empty = Deixe em branco para remover o que está lá.
correct-submit = Salvar a correção
correct-stale = O perfil mudou desde que você abriu esta página. Nada foi salvo. Confira se a correção ainda está certa e salve de novo.

# The questions. What will happen, then one button.
act-changed = A situação mudou: nada foi feito. Veja de novo a página do cliente.
act-locked = A conta está bloqueada. Antes, desbloqueie.
act-no-factor = Não há app autenticador para remover.
act-waits-already = Alguém já pediu isso. O pedido aguarda aprovação.
act-own-request = Este pedido é seu. Outra pessoa precisa aprová-lo.
act-asker-gone = Quem pediu isso não tem mais essa permissão: o pedido foi cancelado. Peça de novo, se ainda for necessário.
act-recovery = Iniciar uma recuperação?
act-recovery-lead = O cliente recebe o e-mail de sempre, com um link para escolher uma nova senha. O link funciona uma só vez, por pouco tempo. Você nunca o vê.
act-recovery-submit = Enviar o e-mail
act-sign-out = Encerrar todas as sessões?
act-sign-out-lead = O cliente é desconectado na hora de todos os dispositivos e recebe um e-mail. Depois, entra como antes.
act-sign-out-submit = Encerrar todas as sessões
act-end-session = Encerrar esta sessão?
act-end-session-lead = O cliente é desconectado na hora desse dispositivo e recebe um e-mail.
act-end-session-submit = Encerrar a sessão
act-ask-removal = Pedir a remoção da segunda etapa?
act-ask-removal-lead = Para um cliente que perdeu o app e também os códigos de recuperação. Confirme que é ele mesmo. Outra pessoa da equipe precisa aprovar; o cliente recebe um e-mail e pode impedir a remoção. Um código do app também a impede.
act-ask-removal-alone = Para um cliente que perdeu o app e também os códigos de recuperação. Confirme que é ele mesmo. Mais ninguém aqui poderia aprovar: a remoção será feita em { $time }. Até lá, o cliente recebe e-mails e pode impedi-la. Um código do app também a impede.
act-ask-removal-submit = Pedir a remoção
act-approve-removal = Aprovar a remoção da segunda etapa?
act-approve-removal-lead = O app e todos os códigos de recuperação são removidos na hora, e todas as sessões são encerradas. A partir daí, basta a senha. Confirme que é o próprio cliente quem pede.
act-approve-removal-submit = Remover a segunda etapa
act-cancel-removal = Cancelar a remoção?
act-cancel-removal-lead = A segunda etapa continua, e o cliente recebe um e-mail.
act-cancel-removal-submit = Cancelar a remoção
act-lock = Bloquear a conta?
act-lock-lead = Todas as sessões são encerradas, e nenhum link de e-mail funciona mais. Ninguém pode entrar até que alguém da equipe desbloqueie a conta. O e-mail ao cliente diz com quem falar.
act-lock-submit = Bloquear a conta
act-unlock = Desbloquear a conta?
act-unlock-lead = O cliente pode entrar de novo com a mesma senha e recebe um e-mail.
act-unlock-submit = Desbloquear a conta
act-close = Encerrar a conta?
act-close-lead = Todas as sessões são encerradas. Em { $time }, tudo é excluído. Até lá, o cliente pode voltar: é só entrar ou usar o link do e-mail que recebe.
act-close-submit = Encerrar a conta
act-reopen = Cancelar o encerramento?
act-reopen-lead = A conta continua, com tudo o que tem nela, e o cliente recebe um e-mail.
act-reopen-submit = Manter a conta

# A sign-up that waits
registration-title = Um cadastro não confirmado
registration-lead = Alguém se cadastrou e ainda não confirmou o endereço. Antes disso, não há conta.
registration-standing = Situação
registration-where = { $brand }, idioma do e-mail: { $language }
registration-since = Espera desde
registration-until = Some em
registration-resend = Reenviar o e-mail
registration-resend-lead = Um novo e-mail, com novo link e novo código, vai para o mesmo endereço; os anteriores deixam de valer. Você não vê nem um nem outro.
registration-reason-hint = Para o registro daqui. É excluído quando o cadastro é confirmado ou some.
registration-gone = Este cadastro não está mais em espera
registration-gone-lead = Foi confirmado ou descartado, ou é antigo demais. Quem confirmou já é cliente: busque pelo endereço.
registration-resend-submit = Reenviar
