legal-version = Version { $version }
legal-version-from = Version { $version }, en vigueur à partir du { $date }
legal-title-version = { $title }, version { $version }
legal-current = Cette version est ancienne. Lire la version actuelle.
