# Taking the customers of a search out of the house.
export-customers = Exportar clientes
export-customers-lead = O arquivo tem endereços e perfis, e nunca uma senha ou uma segunda etapa. Fica registrado quem o baixou, e para quê.
export-everybody = Todos: nenhuma busca limita a lista.
export-search = A busca: { $search }
export-purpose = Para quê?
export-purpose-hint = Quem precisa do arquivo, e quando ele será excluído.
export-purpose-missing = Diga em poucas palavras para que serve o arquivo.
export-format = Formato
export-format-hint = Em CSV, um valor que uma planilha executaria como fórmula recebe um apóstrofo na frente.
export-format-csv = CSV, para planilhas
export-format-jsonl = JSON Lines, para programas
export-download = Baixar o arquivo
