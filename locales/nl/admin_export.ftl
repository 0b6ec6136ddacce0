# Taking the customers of a search out of the house.
export-customers = Klanten exporteren
export-customers-lead = In het bestand staan adressen en profielen, en nooit een wachtwoord of een tweede stap. Vastgelegd wordt wie het exporteert, en waarvoor.
export-everybody = Iedereen: geen zoekopdracht beperkt de lijst.
export-search = Zoekopdracht: { $search }
export-purpose = Waarvoor?
export-purpose-hint = Wie het bestand nodig heeft, en wanneer het wordt verwijderd.
export-purpose-missing = Schrijf in een paar woorden op waarvoor het bestand is.
export-format = Formaat
export-format-hint = In CSV krijgt een waarde die een spreadsheet als formule zou uitvoeren, een apostrof ervoor.
export-format-csv = CSV, voor spreadsheets
export-format-jsonl = JSON Lines, voor programma’s
export-download = Downloaden
