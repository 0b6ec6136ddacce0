# Figures for staff. Charts first: they stand on several pages.

# A percentage; the number has its decimals already.
share = { $value }%
# At the end of the line of the days that are looked at, and of the days before: one short word each.
chart-now = agora
chart-before = antes
# A number, and which part of all it is: “120 · 34%”.
chart-part = { $count } · { $share }
# Between two steps of a funnel.
chart-lost = Desistências: { $count } ({ $share })
chart-numbers = Os números
chart-csv = Baixar como CSV
chart-nothing = Nada foi contado nesses dias.

# The page
insights = Estatísticas
insights-lead = O que acontece no portal e onde as pessoas desistem. Os números vêm dos eventos, nunca da observação de uma pessoa.
insights-complete = Contado até:
insights-complete-not-yet = Nada foi contado ainda.
insights-complete-rebuilding = Os números estão sendo contados de novo. Até terminar, são baixos demais.
insights-utc = os dias começam e terminam à meia-noite UTC
insights-none = Nenhum número ainda
insights-none-hint = Assim que a primeira pessoa se cadastrar ou entrar, os números vão aparecer aqui.
insights-range = Dias
insights-range-7 = 7 dias
insights-range-28 = 28 dias
insights-range-90 = 90 dias
insights-range-365 = 365 dias
insights-range-year = Este ano
insights-from = De
insights-to = Até
insights-show = Mostrar esses dias
insights-day-unreadable = Digite uma data, como 2026-11-22.
insights-day-ahead = Esse dia ainda não chegou.
insights-day-order = O primeiro dia vem depois do último.
insights-day-many = Escolha no máximo { $days } dias.

# The figures: name, and what to know about it
insights-registrations = Cadastros
insights-registrations-hint = Formulários preenchidos e aceitos. Um endereço que já tem conta também conta: o titular recebe um e-mail, e ninguém mais fica sabendo.
insights-registrations-field = Formulários devolvidos, por erro
insights-verifications = Endereços confirmados
insights-verifications-hint = Cada um é um novo cliente.
insights-sign-ins = Entradas
insights-sign-ins-stage = O que foi pedido depois da senha
insights-failures = Entradas com falha
insights-failures-reason = Por que falharam
insights-failures-hint = As tentativas barradas por um limite não são contadas: em massa, elas encheriam o registro.
insights-active = Clientes ativos por dia
insights-active-hint = Clientes que entraram ou fizeram algo que fica registrado, cada um uma vez por dia.
insights-active-months = Clientes ativos por mês
insights-active-months-hint = Cada cliente, uma vez por mês. Este mês ainda não terminou.
insights-second-factor = Clientes com segunda etapa
insights-second-factor-hint = A parcela de todos os clientes no fim de cada dia.
insights-consents = Consentimentos dados
insights-consents-given = Dados, por finalidade
insights-consents-withdrawn = Revogados, por finalidade
insights-closings = Encerramentos iniciados
insights-closings-hint = Os clientes podem voltar até que a conta seja excluída.
insights-closings-after = O desfecho dos encerramentos nesses dias

# How it compares. $days are the days that are looked at: 28 of them are compared with the 28 before.
insights-change-more = { $share } a mais que { $days ->
    [one] no dia anterior
   *[other] nos { $days } dias anteriores
}
insights-change-less = { $share } a menos que { $days ->
    [one] no dia anterior
   *[other] nos { $days } dias anteriores
}
insights-change-same = O mesmo que { $days ->
    [one] no dia anterior
   *[other] nos { $days } dias anteriores
}
insights-change-new = Nada { $days ->
    [one] no dia anterior
   *[other] nos { $days } dias anteriores
}
insights-change-from = Em alta, de { $before } { $days ->
    [one] no dia anterior
   *[other] nos { $days } dias anteriores
}
insights-points-more = { $points } pontos percentuais a mais que { $days ->
    [one] um dia
   *[other] { $days } dias
} antes
insights-points-less = { $points } pontos percentuais a menos que { $days ->
    [one] um dia
   *[other] { $days } dias
} antes
insights-gist-change = { $change }.
insights-gist-sum = { $value } no total.
insights-gist-mean = { $value } por dia, em média.
insights-gist-last = { $value } no fim.
insights-gist-highest = Máximo: { $value } ({ $day }).
# Beneath a chart of many days.
insights-weekly = Cada ponto é uma semana, indicada pelo último dia.
insights-all = Total
insights-unknown = Desconhecido
insights-column-day = Dia
insights-column-month = Mês
insights-column-now = Valor
insights-column-before = Período anterior
insights-column-through = Chegam ao fim

# Why a sign-in failed
insights-reason-password = A senha estava errada
insights-reason-unknown = O endereço não tem conta
insights-reason-code = O código estava errado
insights-reason-locked = A conta está bloqueada
insights-reason-confirm = Uma senha ou um código pedidos de novo estavam errados
# What was asked after the password
insights-stage-second-factor = Um código da segunda etapa
insights-stage-reopen = Voltar ou sair, antes de a conta ser encerrada
insights-stage-accept = Aceitar um novo acordo
insights-stage-verify-email = Confirmar o endereço
# What was wrong with a form
insights-field-email = Endereço de e-mail
insights-field-password = Senha
insights-field-consent = O acordo não foi aceito
# What became of closings
insights-after-reopened = Conta mantida
insights-after-erased = Conta excluída

# Where people give up
insights-funnels = Onde as pessoas desistem
insights-funnels-lead = Cada passo, e quem não foi adiante. São contadas tentativas, não pessoas: quem tenta duas vezes conta duas vezes.
insights-by = Comparar
insights-by-all = Total
insights-by-brand = Por marca
insights-by-language = Por idioma
insights-by-device = Por dispositivo
insights-device-desktop = Computador
insights-device-phone = Celular
insights-device-tablet = Tablet
insights-device-other = Outro
insights-sign-up-funnel = Cadastro
insights-sign-up-funnel-hint = Quem confirma em outro dia conta nesse dia. Os cadastros com um endereço que já tem conta param depois do segundo passo.
insights-sign-in-funnel = Entrada
insights-factor-funnel = A segunda etapa
insights-step-sent = O formulário foi enviado
insights-step-accepted = O formulário foi aceito
insights-step-proved = O endereço foi confirmado
insights-step-arrived = Chegada à conta
insights-step-tried = Endereço e senha foram enviados
insights-step-right = O endereço e a senha conferiam
insights-step-code-asked = Um código foi pedido
insights-step-code-right = O código estava certo, com chegada à conta
