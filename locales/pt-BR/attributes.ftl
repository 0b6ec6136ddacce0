### What we ask about a person: labels, help, and what helps when a value can't be read.
### An attribute's label is attribute-<name>, its help attribute-<name>-help.

attribute-given_name = Nome
attribute-given_name-help = Como podemos chamar você?
attribute-family_name = Sobrenome
attribute-family_name-help = Como deve aparecer em cartas e notas fiscais.
attribute-birthday = Data de nascimento
attribute-birthday-help = Ano, mês e dia.
attribute-phone = Telefone
attribute-phone-help = Com o código do país, por exemplo +44 20 7946 0018.
attribute-postal_address = Endereço postal
attribute-postal_address-help = Onde você recebe cartas e encomendas.

## The fields of every postal address.

address-street = Rua e número
address-line2 = Complemento (apartamento, andar, empresa)
address-postal_code = CEP
address-city = Cidade
address-region = Estado ou região
address-country = País

## What is wrong with a value.

attribute-required = Precisamos desta informação.
attribute-too-short = Escreva pelo menos { $min ->
    [one] { $min } caractere
   *[other] { $min } caracteres
}.
attribute-too-long = Escreva no máximo { $max ->
    [one] { $max } caractere
   *[other] { $max } caracteres
}.
attribute-characters = Há um caractere que não pode ser exibido. Digite o texto em vez de colar.
choice-unknown = Escolha uma das opções oferecidas.
country-unknown = Escolha um país da lista.

date-unreadable = Não conseguimos ler essa data. Escreva ano, mês e dia, por exemplo 1987-06-05.
date-too-far-away = Confira o ano.
date-ahead = Esse dia ainda não chegou. Confira o ano.

phone-country-missing = Comece com + e o código do país, por exemplo +55.
phone-unknown = Esse número não existe. Confira dígito por dígito.

## What is wrong with an e-mail address.

address-missing = Escreva seu endereço de e-mail.
address-too-long = Um endereço de e-mail não pode ser tão longo.
address-malformed = Um endereço de e-mail é assim: name@example.com.
address-characters = Há um espaço ou um caractere que um endereço de e-mail não pode ter. Digite o endereço em vez de colar.
address-domain = Confira a parte depois do @: esse domínio não existe na internet.

## Answers to yes or no.

answer-yes = Sim
answer-no = Não
