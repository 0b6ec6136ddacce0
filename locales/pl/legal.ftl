legal-version = Wersja { $version }
legal-version-from = Wersja { $version }, obowiązuje od { $date }
legal-title-version = { $title }, wersja { $version }
legal-current = To starsza wersja. Przeczytaj aktualną.
