# Letters. Each message may use { $brand }. A subject stands alone; it is the heading too.
letter-foot = { $brand } nunca pede sua senha por e-mail ou telefone.
letter-help = Dúvidas? Escreva para { $email }.
letter-fact-time = Horário
letter-fact-device = Dispositivo
letter-fact-place = Local
# A line in the letter’s text: “Device: Firefox on Linux”.
letter-fact = { $name }: { $value }
letter-not-you-recover = Não foi você? Então outra pessoa pode estar na sua conta. Escolha uma nova senha agora: isso desconecta todas as outras pessoas.
letter-not-you-button = Escolher uma nova senha

letter-confirm-address = Confirme seu endereço de e-mail
letter-confirm-address-code = Alguém, muito provavelmente você, está criando uma conta { $brand } com este endereço. Digite este código onde você começou o cadastro. Ele vale por 10 minutos:
letter-confirm-address-link = Ou use o botão. Ele vale por 24 horas.
letter-confirm-address-button = Confirmar meu endereço
letter-confirm-address-not-you = Não foi você? Então não faça nada: sem a sua confirmação, nenhuma conta é criada, e os dados informados são excluídos após 7 dias.

letter-account-exists = Você já tem uma conta { $brand }
letter-account-exists-what = Alguém, muito provavelmente você, tentou criar uma conta com este endereço. Você já tem uma: é só entrar.
letter-account-exists-button = Entrar
letter-account-exists-forgotten = Esqueceu sua senha? Escolha uma nova aqui:
letter-account-exists-not-you = Não foi você? Então não faça nada. Nada mudou na sua conta, e quem tentou não ficou sabendo que você tem uma.

letter-new-sign-in = Novo acesso: { $device }
letter-new-sign-in-from = Novo acesso: { $place }
letter-new-sign-in-what = Alguém entrou na sua conta { $brand } em um dispositivo que ainda não conhecíamos.
letter-new-sign-in-you = Se foi você, não precisa fazer nada.
letter-new-sign-in-not-you = Não foi você? Encerre essa sessão e depois escolha uma nova senha.
letter-new-sign-in-button = Encerrar esta sessão

letter-recovery = Escolha uma nova senha
letter-recovery-what = Alguém, muito provavelmente você, pediu uma nova senha para a sua conta { $brand }. Com o botão, você escolhe a nova senha. Ele funciona uma só vez, por uma hora.
letter-recovery-button = Escolher uma nova senha
letter-recovery-not-you = Não foi você? Então não faça nada: sua senha continua a mesma.

letter-password-changed = Sua senha foi alterada
letter-password-changed-what = A senha da sua conta { $brand } foi alterada em { $time }. Todos os outros dispositivos foram desconectados. Se foi você, não precisa fazer nada.

letter-address-change = Confirme seu novo endereço de e-mail
letter-address-change-link = Você quer usar este endereço na sua conta { $brand }. Entre na conta como sempre e confirme com o botão. Ele vale por 24 horas. Até lá, sua conta continua com o endereço antigo.
letter-address-change-button = Confirmar meu novo endereço
letter-address-change-not-you = Não foi você? Então não faça nada: a conta continua com o endereço antigo.

letter-address-changed = Sua conta tem um novo endereço de e-mail
letter-address-changed-what = Sua conta { $brand } agora usa o endereço { $address }. De agora em diante, os e-mails vão para lá. Se foi você, não precisa fazer nada.
letter-address-changed-not-you = Não foi você? Desfaça a alteração: este endereço volta, todos os dispositivos são desconectados e você escolhe uma nova senha.
letter-address-changed-button = Desfazer

letter-address-restored = Seu endereço de e-mail antigo voltou
letter-address-restored-what = Sua conta { $brand } voltou a usar este endereço em { $time }. Todos os dispositivos foram desconectados.
letter-address-restored-next = Se outra pessoa fez a alteração, ela sabe sua senha. Escolha uma nova agora, para que ninguém mais entre.

letter-second-factor-added = Agora duas etapas protegem sua conta
letter-second-factor-added-what = Um app autenticador foi configurado na sua conta { $brand } em { $time }. De agora em diante, é preciso um código dele para entrar.
letter-second-factor-removed = A segunda etapa foi removida
letter-second-factor-removed-what = O app autenticador foi removido da sua conta { $brand } em { $time }. De agora em diante, basta a senha para entrar.
letter-recovery-codes-renewed = Você tem novos códigos de recuperação
letter-recovery-codes-renewed-what = Novos códigos de recuperação foram criados para sua conta { $brand } em { $time }. Os antigos não funcionam mais.

letter-recovery-code-used = Um código de recuperação foi usado
letter-recovery-code-used-what = Alguém entrou na sua conta { $brand } com um código de recuperação em { $time }. { $left ->
    [0] Não resta nenhum: crie novos agora.
    [one] Resta { $left }: crie novos antes de precisar deles.
   *[other] Restam { $left }.
}
letter-recovery-code-used-button = Ver meus códigos
letter-recovery-code-used-not-you = Não foi você? Então alguém sabe sua senha e tem um dos seus códigos. Escolha uma nova senha e crie novos códigos.

letter-account-closing = Sua conta será excluída em { $date }
letter-account-closing-what = Como você pediu, vamos encerrar sua conta { $brand }. Até { $date }, você pode voltar: é só entrar ou usar o botão. Depois disso, ela é excluída.
letter-closing-reminder = Em breve sua conta deixará de existir
letter-closing-reminder-what = Em { $date }, vamos excluir sua conta { $brand }, como você pediu. Se quiser manter a conta, use o botão ou entre antes disso.
letter-closing-button = Manter minha conta
letter-closing-not-you = Não foi você que pediu? Mantenha a conta e depois escolha uma nova senha.

letter-account-reopened = Sua conta continua
letter-account-reopened-what = Que bom ter você de volta. Sua conta { $brand } está aberta de novo, com tudo o que tem nela.
letter-account-reopened-button = Entrar
letter-account-reopened-not-you = Não foi você? Então escolha uma nova senha.

letter-account-erased = Sua conta foi excluída
letter-account-erased-what = Sua conta { $brand } e tudo o que havia nela não existem mais. Este é o último e-mail que enviamos para você.
letter-account-erased-kept = O que a lei nos obriga a guardar, guardamos sem o seu nome: que algo foi aceito, e quando.
letter-account-erased-again = Você pode criar uma nova conta com este endereço quando quiser.

# From support: what they did for a customer, who is never told which of them it was.
letter-fact-changed = Alterado
letter-support-not-asked = Você não pediu isso? Então escreva para nós: explicamos por que foi feito.

letter-account-locked = Sua conta está bloqueada
letter-account-locked-what = Bloqueamos sua conta { $brand } em { $time } e desconectamos todos os seus dispositivos. Ninguém pode entrar até nós a abrirmos de novo. Nada do que está nela se perdeu.
letter-account-locked-ask = Escreva para { $email }, e vemos isso com você.
letter-account-locked-ask-us = Escreva para nós, e vemos isso com você.
letter-account-unlocked = Sua conta está aberta de novo
letter-account-unlocked-what = Desbloqueamos sua conta { $brand }. Entre como antes, com a mesma senha.
letter-account-unlocked-password = Se outra pessoa pode saber sua senha, antes escolha uma nova:

letter-signed-out-by-support = Sua sessão foi encerrada
letter-signed-out-by-support-what = Nosso suporte encerrou as sessões da sua conta { $brand } em todos os dispositivos. Entre de novo com sua senha.
letter-signed-out-by-support-one = Nosso suporte encerrou a sessão da sua conta { $brand } em um dispositivo. Todos os outros continuam conectados.

letter-factor-removal-asked = Sua segunda etapa está prestes a ser removida
letter-factor-removal-asked-what = Nosso suporte foi informado de que você perdeu o app autenticador da sua conta { $brand }. Se você pediu isso, não precisa fazer nada.
letter-factor-removal-asked-second = Uma segunda pessoa da nossa equipe analisa o pedido e depois remove o app. A partir daí, basta a senha para entrar.
letter-factor-removal-asked-due = Em { $time }, o app autenticador será removido da sua conta { $brand }. A partir daí, basta a senha para entrar.
letter-factor-removal-not-you = Você ainda tem o app ou não pediu isso? Impeça a remoção agora. Entrar com um código do app também a impede.
letter-factor-removal-button = Manter minha segunda etapa
letter-factor-removal-password = Se não foi você que pediu, alguém pode saber sua senha: escolha também uma nova.
letter-factor-removal-reminder = Em breve sua segunda etapa deixará de existir
letter-factor-removal-cancelled = Sua segunda etapa continua
letter-factor-removal-cancelled-what = A remoção do app autenticador da sua conta { $brand } foi cancelada em { $time }. Para entrar, continuamos pedindo um código, como antes.
letter-factor-removal-cancelled-not-you = Não foi você que pediu a remoção? Então alguém pode saber sua senha. Escolha uma nova.

letter-profile-corrected = Seu perfil foi corrigido
letter-profile-corrected-what = Nosso suporte corrigiu algo no perfil da sua conta { $brand }. Para que fique entre nós, este e-mail não diz o que está lá agora.
letter-profile-corrected-button = Ver meu perfil

letter-closing-by-support-what = Nosso suporte está encerrando sua conta { $brand }. Até { $date }, você pode voltar: é só entrar ou usar o botão. Depois disso, ela é excluída.
letter-closing-reminder-support = Em { $date }, vamos excluir sua conta { $brand }, que nosso suporte encerrou. Se quiser manter a conta, use o botão ou entre antes disso.

# To those who work here
letter-staff-alarm = Alguém está consultando dados de muitos clientes
letter-staff-alarm-what = { $name } consultou { $many ->
    [one] { $many } dado pessoal de clientes
   *[other] { $many } dados pessoais de clientes
} em uma hora e teve a consulta seguinte barrada.
letter-staff-alarm-next = Talvez tenha sido um dia cheio. Se você não tiver uma explicação, primeiro suspenda o acesso e só depois pergunte. O registro diz o que foi consultado, e os motivos dados.
letter-staff-alarm-button = Abrir a página da pessoa
letter-staff-invitation = Convite para a equipe { $brand }
letter-staff-invitation-what = Um proprietário convidou você para trabalhar com as contas de clientes de { $brand }. O botão leva a uma página onde você escolhe uma senha; depois, você configura um app autenticador no celular.
letter-staff-invitation-button = Aceitar o convite
letter-staff-password = Escolha uma nova senha para a área da equipe
letter-staff-password-what = Um proprietário enviou este link para você escolher outra senha. Com isso, todos os seus dispositivos são desconectados, e seu app autenticador continua o mesmo.
letter-staff-password-button = Escolher uma nova senha
letter-staff-until = O link funciona uma só vez, até { $time }.
letter-staff-not-you = Você não trabalha com { $brand }? Então alguém errou ao digitar um endereço. Nada acontece enquanto o link não for usado.
