legal-version = バージョン{ $version }
legal-version-from = バージョン{ $version }（{ $date }から有効）
legal-title-version = { $title }（バージョン{ $version }）
legal-current = これは以前のバージョンです。現在のバージョンをお読みください。
