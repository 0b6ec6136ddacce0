gallery = Galeria
gallery-lead = Todas as páginas e todos os e-mails, em todos os estados. Aponte para um texto e veja como ele se chama e onde está.
gallery-brand = Marca
gallery-language = Idioma
gallery-mode = Claro ou escuro
gallery-light = Claro
gallery-dark = Escuro
gallery-width = Largura
gallery-phone = Celular
gallery-desktop = Computador
gallery-kind = Páginas ou e-mails
gallery-pages = Páginas
gallery-letters = E-mails
gallery-name = Parte do nome
gallery-all = Tudo
gallery-show = Mostrar
gallery-rooms = Seções
gallery-none = Nada com esse nome
gallery-none-hint = Tente uma parte mais curta do nome, ou páginas e e-mails juntos.
gallery-left-out =
    { $count ->
        [one] Mais { $count } imagem faz parte desta seleção. Reduza a seleção para ver.
       *[other] Mais { $count } imagens fazem parte desta seleção. Reduza a seleção para ver.
    }
gallery-back = Todas as imagens
gallery-ways = Anterior e próxima
gallery-previous = Anterior: { $name }
gallery-next = Próxima: { $name }
gallery-bare = Abrir sem moldura
gallery-words = Textos desta página
gallery-words-letter = Textos deste e-mail
gallery-as-text = O e-mail em texto simples
gallery-check = Última verificação
gallery-check-good = Nada a corrigir
gallery-check-errors =
    { $count ->
        [one] { $count } erro
       *[other] { $count } erros
    }
gallery-check-warnings =
    { $count ->
        [one] { $count } item para conferir
       *[other] { $count } itens para conferir
    }
gallery-check-stays = O que foi salvo depois disso só aparece quando os erros forem corrigidos.
gallery-mistake = Erro
gallery-look = Conferir
gallery-coverage = { $said } de { $of } textos
gallery-missing = Ainda em inglês: { $names }
gallery-missing-more =
    { $count ->
        [one] Ainda em inglês: { $names } e mais { $count }
       *[other] Ainda em inglês: { $names } e mais { $count }
    }
