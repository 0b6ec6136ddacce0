legal-version = Versie { $version }
legal-version-from = Versie { $version }, geldig vanaf { $date }
legal-title-version = { $title }, versie { $version }
legal-current = Dit is een oudere versie. Lees de huidige.
