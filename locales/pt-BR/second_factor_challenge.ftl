second-factor-challenge = Digite seu código
second-factor-challenge-lead = Sua senha está certa. Falta uma etapa: o código do seu app autenticador.
second-factor-lost = Sem acesso ao seu app?
second-factor-lost-hint = Digite um dos seus códigos de recuperação. Cada um funciona uma vez.
second-factor-other-account = Usar outra conta
