### Customers who come from another system: what can be wrong with a file or a line of it. The command says these in English, too.

import-at-column = { $column }: { $reason }
import-line-too-long = La línea tiene más de { $max } KiB.
import-not-utf8 = La línea no es texto UTF-8.
import-not-json = La línea no es un objeto JSON.
import-value-kind = Aquí un valor no puede ser una lista ni un objeto anidado.
import-columns-count = La línea tiene { $found ->
    [one] un valor
   *[other] { $found } valores
}, pero la cabecera tiene { $expected ->
    [one] una columna
   *[other] { $expected } columnas
}.
import-columns-many = Hay más de { $max } columnas.
import-column-twice = La columna { $column } está dos veces.
import-address-unproved = La dirección no se confirmó en el otro sistema.
import-yes-or-no = Tiene que ser true o false.
import-hash-unreadable = No es un hash de contraseña que conozcamos.
import-hash-twice = Hay dos hashes de contraseña.
import-hash-costly = Comparar una contraseña con este hash requeriría unos { $millis } ms y { $mib } MiB: más de lo que permite la configuración.
import-brand-unknown = Esa marca no existe.
import-language-unknown = La marca no ofrece este idioma.
import-zone-unknown = Esa zona horaria no existe.
import-moment-unreadable = No es una fecha con hora. Escríbela así: 2026-01-31T12:00:00Z.
import-moment-ahead = Está en el futuro.
import-consent-without-text = Todavía no hay ningún texto sobre esta finalidad.

## What is wrong with a whole file.

import-file-empty = El archivo está vacío.
import-file-gone = El archivo ya no está.
import-header-too-long = La primera línea es demasiado larga para ser una cabecera.
import-no-address-column = Ninguna columna se llama «email». La primera línea tiene que nombrar las columnas.

## The pages.

imports-lead = Los clientes llegan con las contraseñas que ya tienen. Quien ya está aquí se queda como está.
imports-bring = Traer un archivo
imports-bring-lead = Primero se comprueba. No se importa nada hasta que lo digas.
imports-file = Archivo
imports-file-hint = CSV con cabecera o JSON Lines; { $max } MiB como máximo.
imports-brand = Marca
imports-brand-hint = Para las líneas que no indiquen ninguna.
imports-check = Comprobar el archivo
imports-none = Todavía no se ha importado nada.
imports-none-hint = Solo hace falta un archivo de clientes de tu sistema anterior.
imports-files = Archivos
imports-state = Estado
imports-new = Nuevos
imports-bad = Con errores
imports-when = Fecha
imports-by = Por
imports-by-command = La línea de comandos
imports-report = Informe
imports-lines = Líneas leídas
imports-fresh = Clientes nuevos
imports-made = Clientes importados
imports-duplicates = Omitidos
imports-duplicates-hint = La dirección ya tiene cuenta o aparece dos veces en el archivo.
imports-bad-lines = Líneas que no se pueden importar
imports-line = Línea
imports-why = Por qué
imports-removed = Quitados después
imports-kept = Se quedaron porque ya han entrado
imports-unknown = Columnas omitidas, porque no se conocen sus nombres: { $columns }.
imports-progress = Progreso
imports-refresh = Actualizar
imports-start = Importar { $count ->
    [one] un cliente
   *[other] { $count } clientes
}
imports-start-title = ¿Importar { $count ->
    [one] un cliente
   *[other] { $count } clientes
}?
imports-start-lead = Cada cliente puede iniciar sesión en cuanto se importa su línea. No se envía ningún correo. Puedes deshacer la importación más adelante.
imports-discard = Descartar el archivo
imports-discard-title = ¿Descartar el archivo?
imports-discard-lead = No se importa nada de él.
imports-undo = Deshacer la importación
imports-undo-title = ¿Deshacer la importación?
imports-undo-lead = Se quitan todos los clientes que llegaron con este archivo, salvo los que hayan iniciado sesión desde entonces.

import-state-uploaded = Por comprobar
import-state-checking = Comprobando
import-state-checked = Comprobado
import-state-importing = Importando
import-state-done = Importado
import-state-failed = Ilegible
import-state-discarded = Descartado
import-state-undoing = Deshaciendo
import-state-undone = Deshecho

import-upload-missing = Elige un archivo.
import-upload-too-large = El archivo tiene más de { $max } MiB.
