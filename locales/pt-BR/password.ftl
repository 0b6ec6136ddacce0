### Passwords: what we ask of them, and what helps when one is not taken.

password-hint = Pelo menos { $min ->
    [one] { $min } caractere
   *[other] { $min } caracteres
}. Três palavras aleatórias são uma boa ideia.

password-too-short = Use pelo menos { $min ->
    [one] { $min } caractere
   *[other] { $min } caracteres
}. Três palavras aleatórias são uma boa ideia.
password-too-long = Use no máximo { $max ->
    [one] { $max } caractere
   *[other] { $max } caracteres
}.
password-common = Todo mundo conhece essa senha, até quem rouba contas. Escolha outra; três palavras aleatórias são uma boa ideia.
password-breached = Essa senha aparece em listas de senhas roubadas. Escolha outra; três palavras aleatórias são uma boa ideia.
password-context-word = Ela diz pouco mais que seu nome, seu endereço ou o nosso nome: as primeiras coisas que alguém tentaria. Escolha algo que não tenha nada a ver com você.

password-guessable = Essa senha é fácil de adivinhar. Acrescente uma ou duas palavras que ninguém espera.
password-guessable-keyboard = Teclas vizinhas são fáceis de adivinhar. Prefira palavras que não combinam entre si.
password-guessable-repeats = Repetir ajuda pouco. Acrescente uma ou duas palavras que ninguém espera.
password-guessable-sequence = Sequências como “abcd” ou “6543” são fáceis de adivinhar. Prefira palavras que não combinam entre si.
password-guessable-date = Datas e anos são fáceis de adivinhar. Acrescente uma ou duas palavras que ninguém espera.
password-guessable-word = Uma palavra só é fácil de adivinhar. Acrescente duas que não tenham nada a ver com ela.
password-guessable-name = Nomes são fáceis de adivinhar. Acrescente duas palavras que não tenham nada a ver com eles.
password-guessable-similar = Ela se parece com uma senha que muita gente usa. Prefira palavras que não combinam entre si.

## How good a password is, while typing.

password-strength-0 = Adivinhada na hora
password-strength-1 = Fácil de adivinhar
password-strength-2 = Ainda não é boa o bastante
password-strength-3 = Boa
password-strength-4 = Muito boa

## Changing it.

password-title = Alterar sua senha
password-lead = Todos os outros dispositivos são desconectados, e avisamos você por e-mail.
password-current = Senha atual
password-new = Nova senha
password-submit = Alterar minha senha
password-new-missing = Digite uma nova senha.
password-current-wrong = Essa não é sua senha atual.
password-same = Essa já é a sua senha. Escolha outra.
