legal-version = Versão { $version }
legal-version-from = Versão { $version }, válida a partir de { $date }
legal-title-version = { $title }, versão { $version }
legal-current = Esta é uma versão anterior. Leia a atual.
