# What happened: activity-<kind>. What more there is to say: activity-fact-<fact>, for one value with -<value>, for one kind of event
# activity-<kind>-<fact>-<value>. A fact without words isn't told.
activity-lead = O que aconteceu na sua conta, do mais recente ao mais antigo. Algo não foi você? <password>Altere sua senha</password> e <devices>desconecte os dispositivos</devices> que você não conhece.
activity-none = Nenhuma atividade ainda
activity-none-hint = Os acessos e as alterações na sua conta vão aparecer aqui.
activity-today = Hoje
activity-yesterday = Ontem
activity-here = Nesta sessão

activity-sign-up-asked = Alguém se cadastrou
activity-sign-up-refused = Um formulário de cadastro precisou de revisão
activity-signed-up = Você criou sua conta
activity-signed-in = Você entrou na conta
activity-sign-in-begun = Você digitou a senha certa
activity-sign-in-failed = Alguém tentou entrar e não conseguiu
activity-signed-out = Você saiu da conta
activity-confirmed = Você confirmou sua identidade
activity-recovery-asked = Alguém pediu um link para escolher uma nova senha
activity-recovered = Você escolheu uma nova senha pelo link do e-mail
activity-password-changed = Você alterou sua senha
activity-address-change-asked = Você informou um novo endereço de e-mail
activity-address-changed = Você confirmou seu novo endereço de e-mail
activity-address-restored = Você restaurou seu endereço de e-mail antigo
activity-profile-changed = Você alterou seu perfil
activity-second-factor-added = Você configurou um app autenticador
activity-second-factor-removed = Você removeu o app autenticador
activity-recovery-codes-renewed = Você criou novos códigos de recuperação
activity-recovery-code-used = Você usou um código de recuperação
activity-contract-accepted = Você aceitou um acordo
activity-consent-given = Você deu um consentimento
activity-consent-withdrawn = Você revogou um consentimento
activity-consent-declined = Você respondeu “Agora não” a um novo texto
activity-session-ended = Você encerrou uma sessão
activity-sessions-ended = Você saiu dos outros dispositivos
activity-exported = Você baixou seus dados
activity-closing-started = Você pediu para encerrar sua conta
activity-reopened = Você decidiu manter sua conta
activity-erased = Sua conta foi excluída
# What staff did, told to the customer; `reason` follows as a fact.
activity-looked = O suporte abriu a página da sua conta
activity-revealed = O suporte consultou um dado do seu perfil
activity-noted = O suporte escreveu uma anotação sobre sua conta
activity-verification-resent = O suporte reenviou para você o e-mail com o link de confirmação
activity-recovery-started = O suporte enviou para você um link para escolher uma nova senha
activity-sessions-ended-by-staff = O suporte encerrou seu acesso
activity-factor-removal-asked = Alguém pediu ao suporte para remover sua segunda etapa
activity-factor-removal-cancelled = A remoção da sua segunda etapa foi cancelada
activity-factor-removal-done = O suporte removeu sua segunda etapa
activity-locked = O suporte bloqueou sua conta
activity-unlocked = O suporte desbloqueou sua conta
activity-corrected = O suporte corrigiu um dado do seu perfil
activity-closed-by-staff = O suporte começou a encerrar sua conta
activity-reopened-by-staff = O suporte cancelou o encerramento da sua conta
activity-imported = Sua conta foi trazida do nosso sistema anterior
activity-limit-released = O suporte permitiu que você tentasse de novo sem esperar
activity-other = Algo mudou na sua conta

activity-fact-new_browser-true = um novo dispositivo
activity-fact-second_factor-true = com um código do seu app
activity-fact-by-letter = pelo link do e-mail
activity-fact-by-code = por um código do seu app
activity-fact-by-time = depois do prazo informado nos e-mails
activity-fact-by-lapse = ninguém aprovou a tempo
activity-fact-by-lock = porque a conta foi bloqueada
activity-fact-by-house = quem pediu não tem mais essa permissão
activity-factor-removal-asked-alone-true = há um tempo de espera, para que você possa impedir
activity-factor-removal-asked-alone-false = antes, uma segunda pessoa analisa o pedido
activity-sessions-ended-by-staff-one-true = em um dispositivo
activity-fact-purpose = { $value }
activity-fact-changed = { $value }
activity-fact-changed-language = Idioma
activity-fact-changed-time_zone = Fuso horário
activity-fact-version = versão { $value }
activity-fact-left = { $value ->
    [0] nenhum restante
    [one] { $value } restante
   *[other] { $value } restantes
}
activity-fact-count = { $value ->
    [0] nenhum outro dispositivo
    [one] { $value } dispositivo
   *[other] { $value } dispositivos
}
activity-sign-in-begun-stage-second-factor = em seguida, um código foi pedido
activity-sign-in-begun-stage-reopen = a conta estava prestes a ser encerrada
activity-sign-in-begun-stage-accept = havia um acordo para aceitar
activity-sign-in-failed-why-locked = a senha estava certa, mas a conta está bloqueada
activity-sign-in-failed-factor-password = a senha estava errada
activity-sign-in-failed-factor-code = a senha estava certa, mas o código não
activity-confirmed-factor-password = com sua senha
activity-confirmed-factor-code = com um código
activity-fact-field = { $value }
activity-fact-field-sign-in-address = Endereço de e-mail
activity-fact-field-new-address = Novo endereço de e-mail
activity-fact-field-open-sessions = Dispositivos e lugares
activity-fact-field-activity-devices = Dispositivos e lugares da atividade
# The reason that staff gave, in their own words.
activity-fact-reason = “{ $value }”
