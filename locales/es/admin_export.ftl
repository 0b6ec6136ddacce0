# Taking the customers of a search out of the house.
export-customers = Exportar clientes
export-customers-lead = El archivo contiene direcciones y perfiles, pero nunca una contraseña ni una app de autenticación. Queda registrado quién lo descargó y para qué.
export-everybody = Todos: ninguna búsqueda reduce la lista.
export-search = La búsqueda: { $search }
export-purpose = ¿Para qué?
export-purpose-hint = Quién necesita el archivo y cuándo se eliminará.
export-purpose-missing = Di en pocas palabras para qué es el archivo.
export-format = Formato
export-format-hint = En CSV, un valor que una hoja de cálculo ejecutaría como fórmula lleva un apóstrofo delante.
export-format-csv = CSV, para hojas de cálculo
export-format-jsonl = JSON Lines, para programas
export-download = Descargar el archivo
