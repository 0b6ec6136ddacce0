# Meadows eigene Worte: Was hier steht, gilt statt locales/de.
sign-in-lead = Ihre Samen, Ihr Gartentagebuch, Ihre Bestellungen.
sign-up = Gärtnern Sie mit uns
sign-up-lead = Ein Konto für den Samenladen und Ihr Gartentagebuch.
sign-up-submit = Mein Konto anlegen
overview-lead = Alles, was wir bei Meadow für Sie aufbewahren.
letter-confirm-address = Ein Schritt noch zu Ihrem Meadow-Konto
letter-confirm-address-button = Ja, das ist meine Adresse
