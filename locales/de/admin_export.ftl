# Taking the customers of a search out of the house.
export-customers = Kundenkonten exportieren
export-customers-lead = Die Datei enthält Adressen und Profile, nie ein Passwort oder einen zweiten Schritt. Protokolliert wird, wer sie exportiert und wozu.
export-everybody = Alle: Keine Suche schränkt die Liste ein.
export-search = Suche: { $search }
export-purpose = Wozu?
export-purpose-hint = Wer die Datei braucht und wann sie gelöscht wird.
export-purpose-missing = Schreiben Sie in wenigen Worten, wozu die Datei dient.
export-format = Dateiformat
export-format-hint = In CSV bekommt ein Wert, den ein Tabellenprogramm als Formel ausführen würde, einen Apostroph davor.
export-format-csv = CSV, für Tabellenprogramme
export-format-jsonl = JSON Lines, für Programme
export-download = Herunterladen
