legal-version = Sürüm { $version }
legal-version-from = Sürüm { $version }, yürürlük tarihi: { $date }
legal-title-version = { $title }, sürüm { $version }
legal-current = Bu, eski bir sürüm. Güncel sürümü okuyun.
