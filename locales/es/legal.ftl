legal-version = Versión { $version }
legal-version-from = Versión { $version }, válida desde el { $date }
legal-title-version = { $title }, versión { $version }
legal-current = Esta versión es antigua. Leer la actual.
