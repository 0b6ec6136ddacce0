sign-up = Crear una cuenta
sign-up-lead = Una sola cuenta para todo en { $brand }.
sign-up-submit = Crear mi cuenta
sign-up-decisions = Tus decisiones
sign-up-privacy = Lo que hacemos con tus datos está en la <link>política de privacidad</link>.
sign-up-have = ¿Ya tienes una cuenta? <link>Iniciar sesión</link>
