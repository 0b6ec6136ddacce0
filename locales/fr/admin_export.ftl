# Taking the customers of a search out of the house.
export-customers = Exporter des clients
export-customers-lead = Le fichier contient des adresses et des profils, jamais de mot de passe ni d’application d’authentification. Qui l’a pris, et à quelle fin, est consigné.
export-everybody = Tout le monde : aucune recherche ne réduit la liste.
export-search = La recherche : { $search }
export-purpose = À quelle fin ?
export-purpose-hint = Qui a besoin du fichier, et quand il sera supprimé.
export-purpose-missing = Dites en quelques mots à quoi sert le fichier.
export-format = Format du fichier
export-format-hint = En CSV, une valeur qu’un tableur exécuterait comme une formule est précédée d’une apostrophe.
export-format-csv = CSV, pour un tableur
export-format-jsonl = JSON Lines, pour des programmes
export-download = Télécharger le fichier
