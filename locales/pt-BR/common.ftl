# What many pages say. `language-name` is what the language's speakers call it.
language-name = Português (Brasil)

skip = Pular para o conteúdo
menu = Menu
nav = Conta
nav-overview = Visão geral
nav-profile = Perfil
nav-security = Acesso e segurança
nav-devices = Dispositivos
nav-privacy = Privacidade e consentimentos
nav-activity = Atividade
nav-data = Seus dados
joined = { $first }, { $second }
sentences = { $first } { $second }
sign-out = Sair
foot-languages = Idiomas
foot-legal = Informações legais e ajuda
foot-imprint = Dados da empresa
foot-help = Ajuda
legal-privacy = Privacidade
legal-terms = Termos

pager = Páginas
pager-newer = Mais recentes
pager-older = Mais antigas

# Forms
problems = { $count ->
    [one] Há { $count } item para conferir:
   *[other] Há { $count } itens para conferir:
}
field-optional = (opcional)
field-email = Endereço de e-mail
field-password = Senha
choice-blank = Escolha uma opção
email-missing = Digite seu endereço de e-mail.
email-malformed = Isso não parece um endereço de e-mail. Ele precisa ter @ e um domínio: name@example.com.
password-missing = Digite sua senha.
too-many-tries = Muitas tentativas. Você pode tentar de novo em { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
}.

# Times
ago-now = agora mesmo
ago-minutes = { $count ->
    [one] há { $count } minuto
   *[other] há { $count } minutos
}
ago-hours = { $count ->
    [one] há { $count } hora
   *[other] há { $count } horas
}
ago-today = hoje, { $time }
ago-yesterday = ontem, { $time }
wait-seconds = { $count ->
    [one] { $count } segundo
   *[other] { $count } segundos
}
wait-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
wait-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}

# Passwords and codes
password-wrong = Essa não é a senha desta conta.
code-missing = Digite o código.
code-wrong = Esse não é o código. { $left ->
    [one] Você ainda tem { $left } tentativa.
   *[other] Você ainda tem { $left } tentativas.
}
code-expired = Esse código expirou ou foi tentado vezes demais. Podemos enviar um novo.
second-factor-wrong = Esse código não confere. Os códigos mudam a cada 30 segundos: use o que aparece agora.
second-factor-code = Código
second-factor-code-hint = Os seis dígitos do seu app autenticador ou um dos seus códigos de recuperação.

# Attributes and decisions
consent-text = O texto exato
consent-text-of = O texto exato: { $what }
consent-needed = Sem isso, não é possível ter uma conta.
