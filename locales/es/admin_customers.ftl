# Finding customers, looking at them, helping them.
customers-title = Clientes
customers-lead = Encuentra a quien escribe o llama. Los nombres y las direcciones se muestran solo en parte; quien pregunta te dirá el resto.
customers-box = ¿A quién buscas?
customers-box-hint = Una dirección de correo, un ID, un número de teléfono con + y el prefijo del país, o el principio de una dirección o de un nombre (al menos dos caracteres).
customers-find = Buscar
customers-too-short = Escribe al menos { $fewest } caracteres.
customers-too-long = Es más largo que cualquier nombre o dirección. Escribe solo el principio.
customers-characters = Contiene un carácter que no aparece en ningún nombre ni dirección. Escríbelo otra vez.
customers-too-many = Has buscado mucho en un minuto. Puedes seguir dentro de { $seconds ->
    [one] un segundo
   *[other] { $seconds } segundos
}.

# Filters
customers-filters = Filtros
customers-filters-set = Filtros (elegidos: { $count })
customers-filters-use = Aplicar filtros
customers-any = Cualquiera
customers-status = Estado
customers-status-active = Activo
customers-status-closing = En cierre
customers-status-locked = Bloqueado
customers-from = Cliente desde: del
customers-until = Cliente desde: al
customers-brand = Marca
customers-language = Idioma
customers-factor = Verificación en dos pasos
customers-factor-yes = Activada
customers-factor-no = Desactivada
customers-consent = Consentimiento
customers-consent-yes = { $purpose }: dado
customers-consent-no = { $purpose }: no dado

# What was found
customers-ask = Todavía no has buscado a nadie
customers-ask-hint = Escribe lo que sepas o elige filtros.
customers-newest = Ver los clientes más recientes
customers-found = Resultados
customers-by-newest = Los más recientes primero
customers-by-name = Por nombre
customers-by-address = Por dirección
customers-customer = Cliente
customers-created = Cliente desde
customers-nobody = No se ha encontrado a nadie
customers-nobody-hint = Revisa la ortografía o prueba con el principio del nombre, otra dirección o menos filtros.
customers-nobody-so-far = Nadie por ahora.
customers-looked-back = Se ha buscado entre los clientes llegados desde el { $date }.
customers-looked-part = Por ahora se ha buscado entre una parte de los clientes.
customers-further = Seguir buscando
customers-more = Mostrar más
customers-top = Volver al principio

# Sign-ups that wait
customers-waiting = Todavía no es cliente
customers-waiting-tag = Registro sin confirmar
customers-waiting-since = Desde el { $date }, en { $brand }.
customers-waiting-look = Ver el registro
customers-waiting-until = Sin confirmación, desaparece el { $date }.
