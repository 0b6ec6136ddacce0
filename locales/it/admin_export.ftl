# Taking the customers of a search out of the house.
export-customers = Esporta clienti
export-customers-lead = Il file contiene indirizzi e profili, mai una password o un’app di autenticazione. Viene registrato chi lo scarica, e a che scopo.
export-everybody = Tutti: nessuna ricerca riduce l’elenco.
export-search = La ricerca: { $search }
export-purpose = A che scopo?
export-purpose-hint = Chi ha bisogno del file, e quando verrà cancellato.
export-purpose-missing = Scrivi in poche parole a cosa serve il file.
export-format = Formato
export-format-hint = In CSV, un valore che un foglio di calcolo eseguirebbe come formula è preceduto da un apostrofo.
export-format-csv = CSV, per i fogli di calcolo
export-format-jsonl = JSON Lines, per i programmi
export-download = Scarica il file
