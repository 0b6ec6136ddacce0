sign-up = Crea un account
sign-up-lead = Un solo account per tutto su { $brand }.
sign-up-submit = Crea il mio account
sign-up-decisions = Le tue scelte
sign-up-privacy = Cosa facciamo con i tuoi dati è spiegato nell’<link>informativa sulla privacy</link>.
sign-up-have = Hai già un account? <link>Accedi</link>
