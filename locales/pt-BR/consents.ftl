consents-lead = O que você permitiu e o que não permitiu. Você pode mudar de ideia quando quiser, com efeito imediato.
consents-decisions = Suas escolhas
consents-each = Cada uma com seu texto e seu histórico
consents-text = O texto exato
consents-text-of = O texto exato: { $what }
consents-history = Histórico
consents-history-of = Histórico: { $what }
consents-allowed = Permitido
# Stands behind the tag “Allowed”.
consents-since = desde { $date }, versão { $version }
consents-not-allowed = Não permitido
consents-new-text = Novo texto
# Stands behind the tag “New text”.
consents-changed = o texto mudou em { $date }.
consents-changed-allowed = o texto mudou em { $date }. O que você já permitiu continua valendo.
consents-newer = O texto mudou em { $date }: <link>veja o novo texto</link>. O que você permitiu continua valendo como você permitiu.
consents-stale = O texto mudou enquanto esta página estava aberta. Nenhuma escolha foi salva: leia o texto e escolha de novo.
consents-allow-new = Permitir o novo texto
consents-allow-new-spoken = Permitir o novo texto: { $what }
consents-allow = Permitir
consents-allow-spoken = Permitir: { $what }
consents-withdraw = Revogar
consents-withdraw-spoken = Revogar: { $what }
consents-not-now-spoken = Agora não: { $what }
consents-none = Não há nada para escolher
consents-none-hint = Quando quisermos usar seus dados para algo que precise da sua permissão, isso vai aparecer aqui.
consents-agreements = Acordos e avisos
consents-with-version = { $what }, versão { $version }
# Stands below the agreement’s name; a link to its history follows.
consents-accepted = Você aceitou em { $date }, idioma: { $language }. Necessário para a conta.
consents-contract-end = O acordo termina quando você <link>encerra sua conta</link>.
consents-notice = Para sua informação: não há nada para aceitar.
consents-former = Não perguntamos mais sobre isso.
consents-read = Ler
consents-read-spoken = Ler: { $what }

consents-history-title = Histórico: { $what }
consents-history-lead = Cada uma das suas escolhas, com o texto a que se refere.
consents-history-none = Nenhuma escolha ainda
consents-history-none-hint = Cada vez que você permitir ou revogar, isso vai aparecer aqui.
consents-you-accepted = Você aceitou
consents-you-allowed = Você permitiu
consents-you-withdrew = Você revogou
consents-you-declined = Você respondeu “Agora não” ao novo texto
consents-wording = Versão { $version }, idioma: { $language }
consents-at-sign-up = ao criar a conta
consents-at-sign-in = ao entrar
consents-on-page = na sua conta
consents-before = onde você já era cliente antes

consents-accepted-on = Você aceitou este texto em { $moment }.
consents-allowed-on = Você permitiu isto em { $moment }.
consents-withdrawn-on = Você revogou isto em { $moment }.
consents-declined-on = Você respondeu “Agora não” a este texto em { $moment }.
consents-exact = Este é o texto, palavra por palavra, como foi mostrado a você. Idioma: { $language }.
consents-digest = O hash deste texto (SHA-256):
