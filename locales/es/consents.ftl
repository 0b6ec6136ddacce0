consents-lead = Lo que has permitido y lo que no. Puedes cambiar de idea cuando quieras: se aplica al momento.
consents-decisions = Tus decisiones
consents-each = Cada una tiene su texto y su historial
consents-text = El texto exacto
consents-text-of = El texto exacto: { $what }
consents-history = Historial
consents-history-of = Historial: { $what }
consents-allowed = Permitido
# Stands behind the tag “Allowed”.
consents-since = desde el { $date }, versión { $version }
consents-not-allowed = No permitido
consents-new-text = Texto nuevo
# Stands behind the tag “New text”.
consents-changed = El texto cambió el { $date }.
consents-changed-allowed = El texto cambió el { $date }. Lo que permitiste antes sigue siendo válido.
consents-newer = El texto cambió el { $date }: <link>ver el texto nuevo</link>. Lo que permitiste sigue siendo válido tal como lo permitiste.
consents-stale = El texto ha cambiado mientras esta página estaba abierta. No se ha guardado ninguna decisión: léelo y vuelve a elegir.
consents-allow-new = Aceptar el texto nuevo
consents-allow-new-spoken = Aceptar el texto nuevo: { $what }
consents-allow = Permitir
consents-allow-spoken = Permitir: { $what }
consents-withdraw = Retirar
consents-withdraw-spoken = Retirar: { $what }
consents-not-now-spoken = Ahora no: { $what }
consents-none = No hay nada que decidir
consents-none-hint = Cuando queramos usar tus datos para algo que necesite tu permiso, lo verás aquí.
consents-agreements = Acuerdos y avisos
consents-with-version = { $what }, versión { $version }
# Stands below the agreement’s name; a link to its history follows.
consents-accepted = Aceptaste este texto el { $date }, en { $language }. Es necesario para la cuenta.
consents-contract-end = Este acuerdo termina cuando <link>cierras tu cuenta</link>.
consents-notice = Solo para informarte: no hay nada que aceptar.
consents-former = Ya no preguntamos por esto.
consents-read = Leer
consents-read-spoken = Leer: { $what }

consents-history-title = Historial: { $what }
consents-history-lead = Cada una de tus decisiones, con el texto al que se refiere.
consents-history-none = Todavía no has decidido nada
consents-history-none-hint = Cada vez que permitas o retires esto, lo verás aquí.
consents-you-accepted = Lo aceptaste
consents-you-allowed = Lo permitiste
consents-you-withdrew = Lo retiraste
consents-you-declined = Respondiste «Ahora no» al texto nuevo
consents-wording = Versión { $version }, en { $language }
consents-at-sign-up = al crear la cuenta
consents-at-sign-in = al iniciar sesión
consents-on-page = en tu cuenta
consents-before = donde eras cliente antes

consents-accepted-on = Aceptaste este texto el { $moment }.
consents-allowed-on = Permitiste esto el { $moment }.
consents-withdrawn-on = Retiraste este permiso el { $moment }.
consents-declined-on = Respondiste «Ahora no» a este texto el { $moment }.
consents-exact = Este es el texto palabra por palabra, en { $language }, tal como se te mostró.
consents-digest = Su huella digital (SHA-256):
