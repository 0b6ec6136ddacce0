confirm = Bevestig dat jij het bent
confirm-lead = Wat nu komt is gevoelig. Daarom vragen we het nog een keer.
confirm-who = Ingelogd als <strong>{ $email }</strong>
confirm-submit = Doorgaan
confirm-not-now = Niet nu
