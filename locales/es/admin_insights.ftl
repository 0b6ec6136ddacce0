# Figures for staff. Charts first: they stand on several pages.

# A percentage; the number has its decimals already.
share = { $value } %
# At the end of the line of the days that are looked at, and of the days before: one short word each.
chart-now = ahora
chart-before = antes
# A number, and which part of all it is: “120 · 34%”.
chart-part = { $count } · { $share }
# Between two steps of a funnel.
chart-lost = Abandonos: { $count } ({ $share })
chart-numbers = Las cifras
chart-csv = Descargar en CSV
chart-nothing = No se contó nada en estos días.

# The page
insights = Estadísticas
insights-lead = Qué pasa en el portal y en qué punto abandona la gente. Se cuenta a partir de los eventos, nunca mirando a una persona.
insights-complete = Contado hasta:
insights-complete-not-yet = Todavía no se ha contado nada.
insights-complete-rebuilding = Las cifras se están contando de nuevo. Hasta que termine, son demasiado bajas.
insights-utc = los días empiezan y terminan a medianoche UTC
insights-none = Todavía no hay cifras
insights-none-hint = En cuanto alguien se registre o inicie sesión, las cifras aparecerán aquí.
insights-range = Días
insights-range-7 = 7 días
insights-range-28 = 28 días
insights-range-90 = 90 días
insights-range-365 = 365 días
insights-range-year = Este año
insights-from = Desde
insights-to = Hasta
insights-show = Mostrar estos días
insights-day-unreadable = Escribe una fecha, como 2026-11-22.
insights-day-ahead = Ese día aún no ha llegado.
insights-day-order = El primer día es posterior al último.
insights-day-many = Elige { $days } días como máximo.

# The figures: name, and what to know about it
insights-registrations = Registros
insights-registrations-hint = Formularios rellenados y aceptados. Una dirección que ya tiene una cuenta también cuenta: su titular recibe un correo y nadie más se entera.
insights-registrations-field = Formularios devueltos, según el error
insights-verifications = Direcciones confirmadas
insights-verifications-hint = Cada una es un cliente nuevo.
insights-sign-ins = Inicios de sesión
insights-sign-ins-stage = Qué se pidió después de la contraseña
insights-failures = Inicios de sesión fallidos
insights-failures-reason = Por qué fallaron
insights-failures-hint = Los intentos que detuvo un límite no se cuentan: una avalancha llenaría el registro.
insights-active = Clientes activos al día
insights-active-hint = Clientes que iniciaron sesión o hicieron algo que queda registrado, una vez al día cada uno.
insights-active-months = Clientes activos al mes
insights-active-months-hint = Cada cliente, una vez al mes. Este mes no ha terminado.
insights-second-factor = Clientes con verificación en dos pasos
insights-second-factor-hint = La parte de todos los clientes al final de cada día.
insights-consents = Consentimientos dados
insights-consents-given = Dados, por finalidad
insights-consents-withdrawn = Retirados, por finalidad
insights-closings = Cierres empezados
insights-closings-hint = Los clientes pueden volver hasta que se elimine su cuenta.
insights-closings-after = Cómo acabaron los cierres en estos días

# How it compares. $days are the days that are looked at: 28 of them are compared with the 28 before.
insights-change-more = { $share } más que en { $days ->
    [one] el día anterior
   *[other] los { $days } días anteriores
}
insights-change-less = { $share } menos que en { $days ->
    [one] el día anterior
   *[other] los { $days } días anteriores
}
insights-change-same = Igual que en { $days ->
    [one] el día anterior
   *[other] los { $days } días anteriores
}
insights-change-new = Nada en { $days ->
    [one] el día anterior
   *[other] los { $days } días anteriores
}
insights-change-from = Sube desde { $before } en { $days ->
    [one] el día anterior
   *[other] los { $days } días anteriores
}
insights-points-more = { $points } puntos porcentuales más que { $days ->
    [one] un día
   *[other] { $days } días
} antes
insights-points-less = { $points } puntos porcentuales menos que { $days ->
    [one] un día
   *[other] { $days } días
} antes
insights-gist-change = { $change }.
insights-gist-sum = { $value } en total.
insights-gist-mean = { $value } al día de media.
insights-gist-last = { $value } al final.
insights-gist-highest = Máximo: { $value } ({ $day }).
# Beneath a chart of many days.
insights-weekly = Cada punto es una semana, indicada por su último día.
insights-all = Total
insights-unknown = Sin datos
insights-column-day = Día
insights-column-month = Mes
insights-column-now = Valor
insights-column-before = Periodo anterior
insights-column-through = Llegan al final

# Why a sign-in failed
insights-reason-password = La contraseña no era correcta
insights-reason-unknown = La dirección no tiene cuenta
insights-reason-code = El código no era correcto
insights-reason-locked = La cuenta está bloqueada
insights-reason-confirm = Una contraseña o un código que se volvió a pedir no era correcto
# What was asked after the password
insights-stage-second-factor = Un código de la verificación en dos pasos
insights-stage-reopen = Volver o irse, antes de que se cierre la cuenta
insights-stage-accept = Aceptar un acuerdo nuevo
insights-stage-verify-email = Confirmar la dirección
# What was wrong with a form
insights-field-email = Correo electrónico
insights-field-password = Contraseña
insights-field-consent = No se aceptó el acuerdo
# What became of closings
insights-after-reopened = Cuenta conservada
insights-after-erased = Cuenta eliminada

# Where people give up
insights-funnels = Dónde abandona la gente
insights-funnels-lead = Cada paso, y quién no llegó más lejos. Se cuentan intentos, no personas: quien lo intenta dos veces cuenta dos veces.
insights-by = Comparar
insights-by-all = Total
insights-by-brand = Por marca
insights-by-language = Por idioma
insights-by-device = Por dispositivo
insights-device-desktop = Ordenador
insights-device-phone = Teléfono
insights-device-tablet = Tableta
insights-device-other = Otro
insights-sign-up-funnel = Registro
insights-sign-up-funnel-hint = Quien confirma otro día cuenta en ese día. Los registros con una dirección que ya tiene cuenta se detienen tras el segundo paso.
insights-sign-in-funnel = Inicio de sesión
insights-factor-funnel = Verificación en dos pasos
insights-step-sent = Se envió el formulario
insights-step-accepted = Se aceptó el formulario
insights-step-proved = Se confirmó la dirección
insights-step-arrived = Entrada en la cuenta
insights-step-tried = Se enviaron dirección y contraseña
insights-step-right = La dirección y la contraseña eran correctas
insights-step-code-asked = Se pidió un código
insights-step-code-right = El código era correcto, con entrada en la cuenta
