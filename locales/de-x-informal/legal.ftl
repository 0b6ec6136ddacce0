legal-version = Version { $version }
legal-version-from = Version { $version }, gültig ab { $date }
legal-title-version = { $title }, Version { $version }
legal-current = Das ist eine ältere Version. Lies die aktuelle.
