legal-version = الإصدار { $version }
legal-version-from = الإصدار { $version }، سارٍ اعتبارًا من { $date }
legal-title-version = { $title }، الإصدار { $version }
legal-current = هذا إصدار قديم. اقرأ الإصدار الحالي.
