legal-version = Fassung { $version }
legal-version-from = Fassung { $version }, gültig ab { $date }
legal-title-version = { $title }, Fassung { $version }
legal-current = Dies ist eine ältere Fassung. Die aktuelle lesen.
