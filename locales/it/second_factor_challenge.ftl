second-factor-challenge = Inserisci il codice
second-factor-challenge-lead = La password è giusta. Ancora un passaggio: il codice della tua app di autenticazione.
second-factor-lost = Non hai accesso alla tua app?
second-factor-lost-hint = Inserisci invece uno dei tuoi codici di recupero. Ognuno vale una volta.
second-factor-other-account = Usa un altro account
