sign-up = Załóż konto
sign-up-lead = Jedno konto { $brand } do wszystkiego.
sign-up-submit = Załóż moje konto
sign-up-decisions = Twoje decyzje
sign-up-privacy = Co robimy z Twoimi danymi, wyjaśnia <link>polityka prywatności</link>.
sign-up-have = Masz już konto? <link>Zaloguj się</link>
