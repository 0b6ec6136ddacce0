email-title = Zmień adres e-mail
email-lead = Twój adres do logowania to { $address }. Wysyłamy na niego także e-maile.
email-new = Nowy adres e-mail
email-new-hint = Wyślemy na niego e-mail. Dopóki nie potwierdzisz adresu, nic się nie zmieni.
email-submit = Wyślij e-mail
email-same = To jest już Twój adres.
email-taken = Tego adresu używa już inne konto. Na Twoim koncie zostaje dotychczasowy.
email-pending = Nowy adres czeka na potwierdzenie: { $address }. Potwierdź go w e-mailu, który tam wysłaliśmy, albo wpisz poniżej inny.
email-undo-hint = Gdy potwierdzisz nowy adres, napiszemy o tym na stary. { $days ->
    [one] Przez jeden dzień można stamtąd cofnąć zmianę.
    [few] Przez { $days } dni można stamtąd cofnąć zmianę.
    [many] Przez { $days } dni można stamtąd cofnąć zmianę.
   *[other] Przez { $days } dnia można stamtąd cofnąć zmianę.
}
email-confirm = Potwierdź nowy adres
email-confirm-lead = Od tej chwili do konta { $brand } logujesz się adresem <strong>{ $address }</strong> i na ten adres wysyłamy e-maile.
email-confirm-submit = Używaj tego adresu
email-confirm-not-you = To nie Twoja prośba? Zamknij tę stronę: adres konta się nie zmieni.
email-undo = Przywróć stary adres
email-undo-lead = Adresem Twojego konta znów będzie <strong>{ $address }</strong>.
email-undo-submit = Przywróć mój stary adres
email-undo-next = Wszystkie urządzenia zostaną wylogowane, bo ktoś inny może mieć dostęp do Twojego konta. Potem ustaw nowe hasło.
