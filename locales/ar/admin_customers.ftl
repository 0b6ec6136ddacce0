# Finding customers, looking at them, helping them.
customers-title = العملاء
customers-lead = ابحث عن العميل الذي يراسل أو يتصل. تظهر الأسماء والعناوين جزئيًا، ويخبرك صاحب الطلب بالباقي.
customers-box = من هو؟
customers-box-hint = عنوان بريد إلكتروني، أو معرّف، أو رقم هاتف مع علامة + ورمز الدولة، أو بداية عنوان أو اسم (حرفان على الأقل).
customers-find = بحث
customers-too-short = اكتب ما يكفي للبحث. الحد الأدنى لعدد الأحرف: { $fewest }.
customers-too-long = هذا أطول من أي اسم أو عنوان. اكتب بدايته فقط.
customers-characters = يحتوي النص على حرف لا يرد في أي اسم أو عنوان. اكتبه من جديد.
customers-too-many = بحثت مرات كثيرة خلال دقيقة. يمكنك المتابعة بعد { $seconds ->
    [zero] لحظات
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}.

# Filters
customers-filters = عوامل التصفية
customers-filters-set = عوامل التصفية (المحدَّد: { $count })
customers-filters-use = تطبيق العوامل
customers-any = الكل
customers-status = الحالة
customers-status-active = نشط
customers-status-closing = قيد الإغلاق
customers-status-locked = مقفل
customers-from = عميل منذ، من
customers-until = عميل منذ، حتى
customers-brand = العلامة التجارية
customers-language = اللغة
customers-factor = الخطوة الثانية
customers-factor-yes = مفعّلة
customers-factor-no = غير مفعّلة
customers-consent = الموافقة
customers-consent-yes = { $purpose }: ممنوحة
customers-consent-no = { $purpose }: غير ممنوحة

# What was found
customers-ask = لم تبحث عن أحد بعد
customers-ask-hint = اكتب في الحقل ما تعرفه، أو اختر عوامل تصفية.
customers-newest = عرض أحدث العملاء
customers-found = النتائج
customers-by-newest = الأحدث أولًا
customers-by-name = حسب الاسم
customers-by-address = حسب العنوان
customers-customer = العميل
customers-created = عميل منذ
customers-nobody = لم نجد أحدًا
customers-nobody-hint = راجع الإملاء، أو جرّب بداية الاسم، أو عنوانًا آخر، أو عوامل تصفية أقل.
customers-nobody-so-far = لا أحد حتى الآن.
customers-looked-back = شمل البحث العملاء من الأحدث رجوعًا إلى { $date }.
customers-looked-part = شمل البحث جزءًا منهم حتى الآن.
customers-further = مواصلة البحث
customers-more = عرض المزيد
customers-top = العودة إلى البداية

# Sign-ups that wait
customers-waiting = ليس عميلًا بعد
customers-waiting-tag = أنشأ حسابًا ولم يؤكّده
customers-waiting-since = منذ { $date }، لدى { $brand }.
customers-waiting-look = عرض الطلب
customers-waiting-until = من دون تأكيد، يُحذف في { $date }.
