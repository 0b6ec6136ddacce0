gallery = المعرض
gallery-lead = كل الصفحات والرسائل، بكل حالاتها. أشر إلى أي نص لترى أي عبارة هو وأين يوجد.
gallery-brand = العلامة التجارية
gallery-language = اللغة
gallery-mode = فاتح أو داكن
gallery-light = فاتح
gallery-dark = داكن
gallery-width = العرض
gallery-phone = هاتف
gallery-desktop = كمبيوتر
gallery-kind = صفحات أو رسائل
gallery-pages = الصفحات
gallery-letters = الرسائل
gallery-name = جزء من الاسم
gallery-all = الكل
gallery-show = إظهار
gallery-rooms = القاعات
gallery-none = لا شيء بهذا الاسم
gallery-none-hint = جرّب جزءًا أقصر من الاسم، أو ابحث في الصفحات والرسائل معًا.
gallery-left-out =
    { $count ->
        [zero] لا صور أخرى ضمن هذا الاختيار.
        [one] هناك صورة أخرى ضمن هذا الاختيار. ضيّق الاختيار لرؤيتها.
        [two] هناك صورتان أخريان ضمن هذا الاختيار. ضيّق الاختيار لرؤيتهما.
        [few] هناك { $count } صور أخرى ضمن هذا الاختيار. ضيّق الاختيار لرؤيتها.
        [many] هناك { $count } صورة أخرى ضمن هذا الاختيار. ضيّق الاختيار لرؤيتها.
       *[other] هناك { $count } صورة أخرى ضمن هذا الاختيار. ضيّق الاختيار لرؤيتها.
    }
gallery-back = كل الصور
gallery-ways = السابق والتالي
gallery-previous = السابق: { $name }
gallery-next = التالي: { $name }
gallery-bare = فتح بلا إطار
gallery-words = النصوص في هذه الصفحة
gallery-words-letter = النصوص في هذه الرسالة
gallery-as-text = الرسالة كنص عادي
gallery-check = آخر فحص
gallery-check-good = لا شيء يحتاج إلى إصلاح
gallery-check-errors =
    { $count ->
        [zero] لا أخطاء
        [one] خطأ واحد
        [two] خطآن
        [few] { $count } أخطاء
        [many] { $count } خطأً
       *[other] { $count } خطأ
    }
gallery-check-warnings =
    { $count ->
        [zero] لا شيء يحتاج إلى مراجعة
        [one] أمر واحد للمراجعة
        [two] أمران للمراجعة
        [few] { $count } أمور للمراجعة
        [many] { $count } أمرًا للمراجعة
       *[other] { $count } أمر للمراجعة
    }
gallery-check-stays = لن يظهر أي شيء تم حفظه منذ ذلك الحين حتى تُصلَح الأخطاء.
gallery-mistake = خطأ
gallery-look = للمراجعة
gallery-coverage = العبارات: { $said } من { $of }
gallery-missing = تظهر بالإنجليزية بدلًا من ذلك: { $names }
gallery-missing-more =
    { $count ->
        [zero] تظهر بالإنجليزية بدلًا من ذلك: { $names }
        [one] تظهر بالإنجليزية بدلًا من ذلك: { $names } وعبارة أخرى
        [two] تظهر بالإنجليزية بدلًا من ذلك: { $names } وعبارتان أخريان
        [few] تظهر بالإنجليزية بدلًا من ذلك: { $names } و{ $count } عبارات أخرى
        [many] تظهر بالإنجليزية بدلًا من ذلك: { $names } و{ $count } عبارة أخرى
       *[other] تظهر بالإنجليزية بدلًا من ذلك: { $names } و{ $count } عبارة أخرى
    }
