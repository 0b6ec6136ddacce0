mailbox = Skrzynka
mailbox-lead = E-maile, które ten serwis by wysłał. W trybie programistycznym zostają tutaj.
mailbox-letters = Od najnowszych
mailbox-waiting = Czeka
mailbox-empty = Nie ma jeszcze e-maili
mailbox-empty-hint = Załóż konto, a pojawi się tu e-mail do potwierdzenia adresu.
mailbox-open = Czytaj
