gallery = Galería
gallery-lead = Todas las páginas y todos los correos, en todos sus estados. Señala un texto para ver cómo se llama y dónde está.
gallery-brand = Marca
gallery-language = Idioma
gallery-mode = Claro u oscuro
gallery-light = Claro
gallery-dark = Oscuro
gallery-width = Ancho
gallery-phone = Teléfono
gallery-desktop = Escritorio
gallery-kind = Páginas o correos
gallery-pages = Páginas
gallery-letters = Correos
gallery-name = Parte del nombre
gallery-all = Todo
gallery-show = Mostrar
gallery-rooms = Secciones
gallery-none = No hay nada con ese nombre
gallery-none-hint = Prueba con una parte más corta del nombre, o con páginas y correos a la vez.
gallery-left-out =
    { $count ->
        [one] Hay una imagen más en esta selección. Redúcela para verla.
       *[other] Hay { $count } imágenes más en esta selección. Redúcela para verlas.
    }
gallery-back = Todas las imágenes
gallery-ways = Anterior y siguiente
gallery-previous = Anterior: { $name }
gallery-next = Siguiente: { $name }
gallery-bare = Abrir sin marco
gallery-words = Textos de esta página
gallery-words-letter = Textos de este correo
gallery-as-text = El correo en texto sin formato
gallery-check = Última comprobación
gallery-check-good = Nada que corregir
gallery-check-errors =
    { $count ->
        [one] Un error
       *[other] { $count } errores
    }
gallery-check-warnings =
    { $count ->
        [one] Una cosa que revisar
       *[other] { $count } cosas que revisar
    }
gallery-check-stays = Lo que se haya guardado desde entonces no se verá hasta que se corrijan los errores.
gallery-mistake = Error
gallery-look = Revisar
gallery-coverage = { $said } de { $of } textos
gallery-missing = Aún en inglés: { $names }
gallery-missing-more =
    { $count ->
        [one] Aún en inglés: { $names } y uno más
       *[other] Aún en inglés: { $names } y { $count } más
    }
