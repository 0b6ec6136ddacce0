legal-version = Version { $version }
legal-version-from = Version { $version }, valid from { $date }
legal-title-version = { $title }, version { $version }
legal-current = This is an older version. Read the current one.
