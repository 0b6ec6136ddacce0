# Stages of the journey between sign-in and destination.
accept = { $title }: nowa wersja
accept-lead = Przeczytaj ją i zaakceptuj, aby przejść dalej.
accept-valid-from = Obowiązuje od { $date }
accept-read = Przeczytaj treść
accept-submit = Akceptuj i kontynuuj
accept-else = Możesz też zdecydować później: do tego czasu na koncie nic się nie zmieni.
reopen = Zamykamy Twoje konto
reopen-lead = Na Twoją prośbę { $date } usuniemy konto i wszystko, co na nim jest. Do tego czasu możesz je zachować.
reopen-submit = Zachowaj moje konto
reopen-else = Jeśli chcesz je zamknąć, nie musisz nic robić.
