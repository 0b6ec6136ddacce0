# Taking the customers of a search out of the house.
export-customers = Export customers
export-customers-lead = The file has addresses and profiles, and never a password or a second factor. It is recorded who took it, and what for.
export-everybody = Everybody: no search narrows it down.
export-search = The search: { $search }
export-purpose = What for?
export-purpose-hint = Who needs the file, and when it will be deleted.
export-purpose-missing = Say in a few words what the file is for.
export-format = Format
export-format-hint = In CSV, a value that a spreadsheet would run as a formula gets an apostrophe before it.
export-format-csv = CSV, for spreadsheets
export-format-jsonl = JSON Lines, for programs
export-download = Download the file
