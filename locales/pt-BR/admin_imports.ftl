### Customers who come from another system: what can be wrong with a file or a line of it. The command says these in English, too.

import-at-column = { $column }: { $reason }
import-line-too-long = A linha tem mais de { $max } KiB.
import-not-utf8 = A linha não é texto em UTF-8.
import-not-json = A linha não é um único objeto JSON.
import-value-kind = Uma lista ou um objeto aninhado não pode ser um valor aqui.
import-columns-count = A linha tem { $found ->
    [one] { $found } valor
   *[other] { $found } valores
}, mas o cabeçalho tem { $expected ->
    [one] { $expected } coluna
   *[other] { $expected } colunas
}.
import-columns-many = Há mais de { $max } colunas.
import-column-twice = A coluna { $column } aparece duas vezes.
import-address-unproved = O endereço não foi confirmado no outro sistema.
import-yes-or-no = Aqui deve estar true ou false.
import-hash-unreadable = Este não é um hash de senha que conhecemos.
import-hash-twice = Há dois hashes de senha.
import-hash-costly = Comparar uma senha com este hash levaria cerca de { $millis } ms e { $mib } MiB: mais do que a configuração permite.
import-brand-unknown = Essa marca não existe.
import-language-unknown = A marca não oferece este idioma.
import-zone-unknown = Esse fuso horário não existe.
import-moment-unreadable = Isto não é uma data com hora. Escreva assim: 2026-01-31T12:00:00Z.
import-moment-ahead = Isto está no futuro.
import-consent-without-text = Ainda não há texto para esta finalidade.

## What is wrong with a whole file.

import-file-empty = O arquivo está vazio.
import-file-gone = O arquivo não existe mais.
import-header-too-long = A primeira linha é longa demais para ser um cabeçalho.
import-no-address-column = Nenhuma coluna se chama “email”. A primeira linha deve trazer os nomes das colunas.

## The pages.

imports-lead = Os clientes vêm com as senhas que já têm. Para quem já está aqui, nada muda.
imports-bring = Enviar um arquivo
imports-bring-lead = Primeiro, ele é verificado. Nada é importado antes da sua decisão.
imports-file = Arquivo
imports-file-hint = CSV com cabeçalho, ou JSON Lines; no máximo { $max } MiB.
imports-brand = Marca
imports-brand-hint = Para as linhas que não indicam nenhuma.
imports-check = Verificar o arquivo
imports-none = Nada foi importado ainda.
imports-none-hint = Basta um arquivo de clientes do seu sistema anterior.
imports-files = Arquivos
imports-state = Situação
imports-new = Novos
imports-bad = Linhas com erro
imports-when = Quando
imports-by = Por
imports-by-command = A linha de comando
imports-report = Relatório
imports-lines = Linhas lidas
imports-fresh = Novos clientes
imports-made = Clientes importados
imports-duplicates = Deixados de fora
imports-duplicates-hint = O endereço já tem conta ou aparece duas vezes no arquivo.
imports-bad-lines = Linhas que não podem ser importadas
imports-line = Linha
imports-why = Por quê
imports-removed = Removidos de novo
imports-kept = Mantidos, porque já entraram aqui
imports-unknown = Ignorado, porque estes nomes não são conhecidos: { $columns }.
imports-progress = Andamento
imports-refresh = Atualizar
imports-start = Importar { $count ->
    [one] { $count } cliente
   *[other] { $count } clientes
}
imports-start-title = Importar { $count ->
    [one] { $count } cliente
   *[other] { $count } clientes
}?
imports-start-lead = Eles podem entrar assim que sua linha for importada. Nenhum e-mail é enviado. Você pode desfazer a importação depois.
imports-discard = Descartar o arquivo
imports-discard-title = Descartar o arquivo?
imports-discard-lead = Nada dele é importado.
imports-undo = Desfazer a importação
imports-undo-title = Desfazer a importação?
imports-undo-lead = Todos os que vieram com este arquivo são removidos, menos quem já entrou desde então.

import-state-uploaded = Aguarda verificação
import-state-checking = Em verificação
import-state-checked = Verificado
import-state-importing = Em importação
import-state-done = Importado
import-state-failed = Não pode ser lido
import-state-discarded = Descartado
import-state-undoing = Sendo desfeito
import-state-undone = Desfeito

import-upload-missing = Escolha um arquivo.
import-upload-too-large = O arquivo tem mais de { $max } MiB.
