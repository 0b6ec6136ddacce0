# Stages of the journey between sign-in and destination.
accept = { $title }: há uma nova versão
accept-lead = Leia e aceite a nova versão para continuar.
accept-valid-from = Válida a partir de { $date }
accept-read = Ler o texto
accept-submit = Aceitar e continuar
accept-else = Você também pode decidir depois: até lá, sua conta fica como está.
reopen = Sua conta será encerrada
reopen-lead = Você pediu para encerrá-la. Em { $date }, vamos excluir tudo o que há nela. Até lá, você pode mantê-la.
reopen-submit = Manter minha conta
reopen-else = Se você quer encerrar a conta, não precisa fazer nada.
