# Operating: letters, words and looks, sign-in defence, the system.

# Letters
outbox-lead = الرسائل التي تنتظر الإرسال، والتي تعذّر تسليمها. لا يرى أحد هنا لمن تُرسل الرسالة ولا ما فيها.
outbox-lists = قوائم الرسائل
outbox-failing = متعثّرة
outbox-waiting = منتظرة
outbox-given-up = تعذّر تسليمها
outbox-count = { $count }
outbox-count-many = 1000 أو أكثر
outbox-written = كُتبت في
outbox-tries = { $count ->
    [0] لم تُجرَّب بعد
    [zero] لم تُجرَّب بعد
    [one] محاولة واحدة
    [two] محاولتان
    [few] { $count } محاولات
    [many] { $count } محاولة
   *[other] { $count } محاولة
}
outbox-next = المحاولة التالية: { $time }
outbox-no-reason = لم يُسجَّل سبب
outbox-retry = إعادة المحاولة
outbox-retry-spoken = إعادة المحاولة: { $letter }
outbox-retry-all = إعادة محاولة كل الرسائل المتعثّرة
outbox-given-up-note = يتوقف إرسال الرسالة إذا رفضها خادم البريد نهائيًا، أو بعد عشرين محاولة خلال نحو يومين. عندئذٍ يُحذف المستلم والنص، فلا يمكن إرسالها بعد ذلك. من ينتظر رسالة يمكنه طلبها من جديد: بإنشاء الحساب مرة أخرى، أو بطلب رابط جديد.
outbox-failing-none = لا رسائل متعثّرة
outbox-failing-none-hint = عندما لا يقبل خادم البريد رسالة، تظهر هنا مع السبب، وتُعاد المحاولة تلقائيًا.
outbox-waiting-none = لا رسائل منتظرة
outbox-waiting-none-hint = تُرسل الرسائل خلال ثوانٍ.
outbox-given-up-none = لا رسائل تعذّر تسليمها
outbox-given-up-none-hint = تظهر هنا الرسائل التي تعذّر تسليمها خلال الشهر الماضي.

# Words and looks
content-lead = للقراءة فقط. ما يُحفظ في مجلد المحتوى يُفحص، ثم يُعرض إذا لم يكن فيه خطأ.
content-now = الآن
content-source = المصدر
content-source-built-in = ما يأتي مع البرنامج
content-source-folder = مجلد، كما هو محفوظ
content-source-editions = إصدارات منشورة
content-shown = المعروض
content-check = آخر فحص
content-check-well = لا أخطاء
content-check-warnings = { $count ->
    [zero] لا شيء يحتاج إلى نظر
    [one] أمر واحد يحتاج إلى نظر
    [two] أمران يحتاجان إلى نظر
    [few] { $count } أمور تحتاج إلى نظر
    [many] { $count } أمرًا يحتاج إلى نظر
   *[other] { $count } أمر يحتاج إلى نظر
}
content-check-errors = { $count ->
    [zero] لا أخطاء
    [one] خطأ واحد
    [two] خطآن
    [few] { $count } أخطاء
    [many] { $count } خطأً
   *[other] { $count } خطأ
}
content-check-kept = يبقى ما كان معروضًا من قبل حتى تُصحَّح.
content-findings = نتائج الفحص
content-error = خطأ
content-warning = يحتاج إلى نظر
content-more = { $count ->
    [zero] الأمر portico check يعرض كل شيء.
    [one] ونتيجة أخرى: الأمر portico check يعرض كل شيء.
    [two] ونتيجتان أخريان: الأمر portico check يعرض كل شيء.
    [few] و{ $count } نتائج أخرى: الأمر portico check يعرض كل شيء.
    [many] و{ $count } نتيجة أخرى: الأمر portico check يعرض كل شيء.
   *[other] و{ $count } نتيجة أخرى: الأمر portico check يعرض كل شيء.
}
content-coverage = نصوص كل لغة
content-language = اللغة
content-said = النصوص
content-said-of = { $said } من { $of }
content-percent = النسبة
content-editions = الإصدارات
content-edition = الإصدار
content-note = ملاحظة
content-made = تاريخ الإنشاء
content-standing = العرض
content-live = معروض الآن
content-editions-none = لم يُنشر شيء
content-editions-none-hint = الأمر portico content publish يحفظ مجلد المحتوى كإصدار.

# Sign-in defence
defence-lead = من يحاول كثيرًا عليه الانتظار. لا يُمنع أحد من الدخول نهائيًا.
defence-waiting = { $count ->
    [0] لا أحد عليه الانتظار الآن
    [zero] لا أحد عليه الانتظار الآن
    [one] على شخص واحد الانتظار الآن
    [two] على شخصين الانتظار الآن
    [few] على { $count } أشخاص الانتظار الآن
    [many] على { $count } شخصًا الانتظار الآن
   *[other] على { $count } شخص الانتظار الآن
}
defence-waiting-many = على 1000 شخص أو أكثر الانتظار الآن
defence-off = القيود متوقفة: يمكن لأي شخص أن يحاول كما يشاء. هذا لاختبارات التحميل أثناء التطوير فقط.
defence-subject = عنوان بريد إلكتروني أو شبكة
defence-subject-hint = مثل alice@example.com أو ‎192.0.2.1 أو ‎2001:db8::1‎. تُحتسب أيضًا العناوين التي ليس لها حساب.
defence-subject-wrong = هذا ليس عنوان بريد إلكتروني ولا عنوان شبكة.
defence-look = عرض الوضع
defence-found = { $subject }
defence-waits = عليه الانتظار. قد يكون من حاول هو صاحب الحساب، أو شخصًا يخمّن: راجع نشاط الحساب أولًا.
defence-waits-not = ليس عليه الانتظار.
defence-tries = { $tries ->
    [0] لا محاولات محتسبة
    [zero] لا محاولات محتسبة
    [one] محاولة واحدة محتسبة
    [two] محاولتان محتسبتان
    [few] { $tries } محاولات محتسبة
    [many] { $tries } محاولة محتسبة
   *[other] { $tries } محاولة محتسبة
}، والمسموح دون انتظار: { $free }
defence-until = ينتظر حتى { $time }
defence-counting = قيد العدّ
defence-free = غير مقيَّد
defence-limit-address = كلمات مرور خاطئة لهذا العنوان
defence-limit-known-browser = كلمات مرور خاطئة من متصفح سُجِّل الدخول منه سابقًا
defence-limit-second-factor = رموز خاطئة
defence-limit-letters = رسائل إلى هذا العنوان
defence-limit-recovery-letters = رسائل فيها رابط لكلمة مرور جديدة
defence-limit-staff = كلمات مرور خاطئة في دخول الفريق
defence-limit-staff-factor = رموز خاطئة في دخول الفريق
defence-limit-network = كلمات مرور خاطئة من هذه الشبكة
defence-limit-sign-ups = طلبات إنشاء حساب من هذه الشبكة
defence-limit-recoveries = طلبات استعادة حساب من هذه الشبكة
defence-limit-hints = تلميحات عن كلمات المرور لهذه الشبكة
defence-reason = السبب
defence-reason-hint = يبقى في السجل. إذا كان للعنوان حساب، فسيقرؤه صاحبه.
defence-reason-missing = اكتب السبب. الحد الأقصى لعدد الأحرف: { $most }.
defence-release = السماح بالمحاولة فورًا
defence-rules = القواعد
defence-rules-lead = بعد المحاولات المسموح بها دون انتظار، تُضاعف كل محاولة أخرى مدة الانتظار حتى الحد الأقصى. تُحتسب المحاولات قبل النظر في أي كلمة مرور، سواء وُجد حساب أم لا.

# System
system-lead = حالة النظام وإعداداته. لا تُعرض الأسرار أبدًا.
system-health = الحالة
system-development = التطوير
system-production = الإنتاج
system-since = يعمل منذ { $time }
system-database = قاعدة البيانات
system-answers = تستجيب
system-not-ready = تحتاج إلى ترحيل
system-statements = عدد الاستعلامات منذ بدء هذه العملية: { $count }
system-mail = البريد
system-mail-none = لا خادم: تبقى الرسائل في صندوق البريد
system-mail-well = يقبل الرسائل
system-mail-failing = توجد رسائل متعثّرة
system-mail-last = آخر رسالة قبلها:
system-mail-never = لم يقبل أي رسالة بعد.
system-node = العُقد
system-node-this = هذه العقدة:
system-nodes = { $count ->
    [zero] لم تتولَّ أي عقدة أخرى العمل مؤخرًا.
    [one] تولّت عقدة أخرى العمل مؤخرًا.
    [two] تولّت عقدتان أخريان العمل مؤخرًا.
    [few] تولّت { $count } عُقد أخرى العمل مؤخرًا.
    [many] تولّت { $count } عقدة أخرى العمل مؤخرًا.
   *[other] تولّت { $count } عقدة أخرى العمل مؤخرًا.
}
system-workers = مهام الخلفية
system-worker-last = آخر تشغيل
system-worker-next = التالي ليس قبل { $time }
system-worker-well = سليمة
system-worker-new = لم تُشغَّل بعد
system-worker-failed = فشلت
system-worker-late = متأخرة
system-worker-sealer = ترقّم الأحداث وتربطها في السلسلة
system-worker-anchors = توقّع سلسلة الأحداث
system-worker-sweeper = تزيل ما انتهت مدته
system-worker-farewell = تذكّر بعمليات الإغلاق وتنفّذها
system-worker-care = تذكّر بإزالة الخطوة الثانية وتنفّذها
system-worker-catalogue = تستكمل ما يُبحث به عن العملاء
system-worker-counter = تحصي الأحداث للأرقام
system-worker-other = تؤدي عملها
system-settings = الإعدادات
system-settings-lead = ما يسري الآن، من القيم الافتراضية المضمّنة والملف والمتغيّرات. يُقرأ عند بدء البرنامج.
system-unset = غير محدَّد
system-secret = محدَّد، ولا يُعرض
system-changed = معدَّل
