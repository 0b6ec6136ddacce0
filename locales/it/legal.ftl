legal-version = Versione { $version }
legal-version-from = Versione { $version }, entrata in vigore: { $date }
legal-title-version = { $title }, versione { $version }
legal-current = Questa è una versione precedente. Leggi quella attuale.
