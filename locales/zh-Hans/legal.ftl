legal-version = 版本 { $version }
legal-version-from = 版本 { $version }，自{ $date }起生效
legal-title-version = { $title }，版本 { $version }
legal-current = 这是旧版本。请阅读当前版本。
