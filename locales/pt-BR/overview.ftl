overview-hello = Olá, { $name }
overview-hello-nobody = Olá
overview-lead = Tudo sobre sua conta { $brand }, em um só lugar.
overview-few-codes = { $count ->
    [0] <strong>Você não tem mais códigos de recuperação.</strong>
    [one] <strong>Você ainda tem { $count } código de recuperação.</strong>
   *[other] <strong>Você ainda tem { $count } códigos de recuperação.</strong>
} Crie novos antes de precisar deles. <link>Novos códigos</link>
overview-security = Segurança
overview-strong = Forte
overview-password-only = Só senha
overview-with-app = Senha e app autenticador.
overview-without-app = Com um app autenticador, sua conta ficaria bem mais segura.
overview-password-changed = Senha alterada em { $date }.
overview-security-link = Conferir
overview-devices = Dispositivos
overview-signed-in = { $count ->
    [one] Só este está conectado agora.
   *[other] Conectados agora.
}
overview-newest = O mais recente: { $device }, { $when }.
overview-devices-link = Ver todos
overview-privacy = Privacidade
overview-of = { $given } de { $total }
overview-allow = Você permite: { $list }. Nada mais.
overview-allow-nothing = Por enquanto, você não permite nada.
overview-privacy-link = Escolher
overview-lately = Recentemente
overview-all-activity = Toda a atividade
overview-nothing = Nenhuma atividade ainda
overview-nothing-hint = Os acessos e as alterações na sua conta vão aparecer aqui.
