# Finding customers, looking at them, helping them.
customers-title = Clientes
customers-lead = Encontre quem escreve ou liga. Nomes e endereços aparecem só em parte; quem pergunta diz o resto.
customers-box = Quem você procura?
customers-box-hint = Um endereço de e-mail, um ID, um número de telefone com + e o código do país, ou o começo de um endereço ou nome (no mínimo dois caracteres).
customers-find = Buscar
customers-too-short = Digite pelo menos { $fewest } caracteres.
customers-too-long = Isso é mais longo que qualquer nome ou endereço. Digite só o começo.
customers-characters = Há um caractere que nenhum nome ou endereço tem. Digite de novo.
customers-too-many = Você buscou muito em um minuto. Você pode continuar em { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
}.

# Filters
customers-filters = Filtros
customers-filters-set = Filtros (escolhidos: { $count })
customers-filters-use = Usar os filtros
customers-any = Qualquer
customers-status = Status
customers-status-active = Ativo
customers-status-closing = Em encerramento
customers-status-locked = Bloqueado
customers-from = Cliente desde: de
customers-until = Cliente desde: até
customers-brand = Marca
customers-language = Idioma
customers-factor = Segunda etapa
customers-factor-yes = Ativada
customers-factor-no = Desativada
customers-consent = Consentimento
customers-consent-yes = { $purpose }: dado
customers-consent-no = { $purpose }: não dado

# What was found
customers-ask = Nenhuma busca ainda
customers-ask-hint = Digite no campo o que você sabe, ou escolha filtros.
customers-newest = Mostrar os clientes mais recentes
customers-found = Resultados
customers-by-newest = Mais recentes primeiro
customers-by-name = Por nome
customers-by-address = Por endereço
customers-customer = Cliente
customers-created = Cliente desde
customers-nobody = Nenhum cliente encontrado
customers-nobody-hint = Confira a grafia, ou tente o começo do nome, outro endereço ou menos filtros.
customers-nobody-so-far = Ninguém até agora.
customers-looked-back = A busca passou pelos clientes que chegaram desde { $date }.
customers-looked-part = Até agora, a busca passou por uma parte dos clientes.
customers-further = Continuar a busca
customers-more = Mostrar mais
customers-top = Voltar ao início

# Sign-ups that wait
customers-waiting = Ainda não é cliente
customers-waiting-tag = Cadastro não confirmado
customers-waiting-since = Desde { $date }, em { $brand }.
customers-waiting-look = Ver o cadastro
customers-waiting-until = Sem confirmação, some em { $date }.
