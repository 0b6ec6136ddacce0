close-title = Encerrar sua conta
close-lead = Sua conta será excluída em { $date }. Até lá, por { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}, você pode voltar: é só entrar.
close-goes = O que será excluído
close-goes-profile = Seu endereço de e-mail, seu nome e todo o seu perfil
close-goes-access = Sua senha, seu app autenticador e seus códigos de recuperação
close-goes-devices = Todos os dispositivos são desconectados, e a lista de dispositivos e lugares é excluída
close-goes-letters = Os e-mails que enviamos para você
close-stays = O que fica, e por quê
close-stays-consents = A prova do que você aceitou e revogou, sem o seu nome: a lei exige que possamos apresentá-la (GDPR, artigo 7(1)). Só é possível encontrá-la com o seu endereço de e-mail.
close-stays-events = O registro de que algo aconteceu, e quando, em forma de hashes que não dizem nada sobre você: assim, ninguém pode alterar o histórico sem ser notado.
close-now = Encerrar a conta
close-export-first = Quer guardar uma cópia? Antes, <link>baixe seus dados</link>.
close-confirm = Entendo que minha conta será excluída em { $date }.
close-confirm-missing = Marque esta caixa para encerrar sua conta.
close-submit = Encerrar minha conta
close-keep = Manter
keep-account = Manter sua conta?
keep-account-lead = Sua conta { $brand } será excluída em { $date }. Com um clique, ela continua, com tudo o que tem nela.
keep-account-submit = Manter minha conta
keep-account-else = Se você quer encerrar a conta, não precisa fazer nada.
