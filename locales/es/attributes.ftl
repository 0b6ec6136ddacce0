### What we ask about a person: labels, help, and what helps when a value can't be read.
### An attribute's label is attribute-<name>, its help attribute-<name>-help.

attribute-given_name = Nombre
attribute-given_name-help = ¿Cómo quieres que te llamemos?
attribute-family_name = Apellidos
attribute-family_name-help = Tal como deben aparecer en los envíos y las facturas.
attribute-birthday = Fecha de nacimiento
attribute-birthday-help = Año, mes y día.
attribute-phone = Teléfono
attribute-phone-help = Con el prefijo del país, por ejemplo, +44 20 7946 0018.
attribute-postal_address = Dirección postal
attribute-postal_address-help = Donde recibes cartas y paquetes.

## The fields of every postal address.

address-street = Calle y número
address-line2 = Más datos (piso, puerta, empresa)
address-postal_code = Código postal
address-city = Localidad
address-region = Provincia o estado
address-country = País

## What is wrong with a value.

attribute-required = Necesitamos este dato.
attribute-too-short = Escribe al menos { $min ->
    [one] un carácter
   *[other] { $min } caracteres
}.
attribute-too-long = Escribe como máximo { $max ->
    [one] un carácter
   *[other] { $max } caracteres
}.
attribute-characters = Hay un carácter que no se puede mostrar. Escríbelo a mano en lugar de pegarlo.
choice-unknown = Elige una de las opciones.
country-unknown = Elige un país de la lista.

date-unreadable = No conseguimos leer esta fecha. Escribe el año, el mes y el día, por ejemplo, 1987-06-05.
date-too-far-away = Revisa el año.
date-ahead = Esta fecha aún no ha llegado. Revisa el año.

phone-country-missing = Empieza con + y el prefijo del país, por ejemplo, +34.
phone-unknown = Este número no existe. Revísalo dígito por dígito.

## What is wrong with an e-mail address.

address-missing = Escribe tu correo electrónico.
address-too-long = Una dirección de correo no puede ser tan larga.
address-malformed = Una dirección de correo tiene este aspecto: name@example.com.
address-characters = Hay un espacio o un carácter que una dirección de correo no puede tener. Escríbela a mano en lugar de pegarla.
address-domain = Revisa lo que va después de la @: ese dominio no existe.

## Answers to yes or no.

answer-yes = Sí
answer-no = No
