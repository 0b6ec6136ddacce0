# Harbors eigene Worte: Was hier steht, gilt statt locales/de.
sign-in-lead = Ein Konto für Laden, Klub und App.
sign-up-lead = Ein Konto für Laden, Klub und App.
