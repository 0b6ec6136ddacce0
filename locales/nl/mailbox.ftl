mailbox = Postvak
mailbox-lead = E-mails die dit portaal zou hebben verstuurd. Tijdens de ontwikkeling blijven ze hier.
mailbox-letters = Nieuwste eerst
mailbox-waiting = Wacht
mailbox-empty = Nog geen e-mails
mailbox-empty-hint = Maak een account aan, dan vind je hier de e-mail waarmee je je adres bevestigt.
mailbox-open = Lezen
