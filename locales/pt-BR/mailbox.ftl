mailbox = Caixa de e-mails
mailbox-lead = E-mails que este site teria enviado. Durante o desenvolvimento, eles ficam aqui.
mailbox-letters = Mais recentes primeiro
mailbox-waiting = Aguardando
mailbox-empty = Nenhum e-mail ainda
mailbox-empty-hint = Crie uma conta, e o e-mail para confirmar seu endereço vai aparecer aqui.
mailbox-open = Ler
