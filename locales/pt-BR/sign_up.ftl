sign-up = Criar uma conta
sign-up-lead = Uma só conta { $brand } para tudo.
sign-up-submit = Criar minha conta
sign-up-decisions = Suas escolhas
sign-up-privacy = O que fazemos com seus dados está no <link>aviso de privacidade</link>.
sign-up-have = Já tem uma conta? <link>Entrar</link>
