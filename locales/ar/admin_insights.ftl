# Figures for staff. Charts first: they stand on several pages.

# A percentage; the number has its decimals already.
share = ‎{ $value }%‎
# At the end of the line of the days that are looked at, and of the days before: one short word each.
chart-now = الآن
chart-before = سابقًا
# A number, and which part of all it is: “120 · 34%”.
chart-part = { $count } · { $share }
# Between two steps of a funnel.
chart-lost = توقّف هنا { $count } ({ $share })
chart-numbers = الأعداد
chart-csv = تنزيل بصيغة CSV
chart-nothing = لم يُحصَ شيء في هذه الأيام.

# The page
insights = الإحصاءات
insights-lead = ما يحدث في البوابة، وأين يتوقف الناس. تُحصى الأرقام من الأحداث، لا من النظر في بيانات أي شخص.
insights-complete = اكتمل الإحصاء حتى:
insights-complete-not-yet = لم يُحصَ شيء بعد.
insights-complete-rebuilding = يُعاد إحصاء الأرقام الآن. ستكون أقل من الواقع حتى يكتمل ذلك.
insights-utc = يبدأ اليوم وينتهي عند منتصف الليل بتوقيت UTC
insights-none = لا أرقام بعد
insights-none-hint = ستظهر الأرقام هنا بمجرد أن ينشئ أول شخص حسابًا أو يسجّل الدخول.
insights-range = الأيام
insights-range-7 = 7 أيام
insights-range-28 = 28 يومًا
insights-range-90 = 90 يومًا
insights-range-365 = 365 يومًا
insights-range-year = هذه السنة
insights-from = من
insights-to = إلى
insights-show = عرض هذه الأيام
insights-day-unreadable = أدخل تاريخًا، مثل ‎2026-11-22.
insights-day-ahead = هذا اليوم لم يأتِ بعد.
insights-day-order = اليوم الأول بعد اليوم الأخير.
insights-day-many = اختر فترة أقصر. الحد الأقصى لعدد الأيام: { $days }.

# The figures: name, and what to know about it
insights-registrations = طلبات إنشاء الحساب
insights-registrations-hint = النماذج التي مُلئت وقُبلت. يُحتسب أيضًا العنوان الذي له حساب: تصل إلى صاحبه رسالة، ولا يعلم أحد غيره بذلك.
insights-registrations-field = النماذج المُعادة، حسب سبب الإعادة
insights-verifications = العناوين المؤكَّدة
insights-verifications-hint = كل واحد منها عميل جديد.
insights-sign-ins = عمليات تسجيل الدخول
insights-sign-ins-stage = ما طُلب بعد كلمة المرور
insights-failures = محاولات الدخول الفاشلة
insights-failures-reason = أسباب الفشل
insights-failures-hint = لا تُحتسب المحاولات التي أوقفتها القيود: فكثرتها كانت ستملأ السجلات.
insights-active = العملاء النشطون يوميًا
insights-active-hint = العملاء الذين سجّلوا الدخول أو فعلوا شيئًا يُسجَّل، كلٌّ منهم مرة في اليوم.
insights-active-months = العملاء النشطون شهريًا
insights-active-months-hint = كل عميل مرة في الشهر. لم ينتهِ هذا الشهر بعد.
insights-second-factor = العملاء الذين لديهم خطوة ثانية
insights-second-factor-hint = نسبتهم من كل العملاء في نهاية كل يوم.
insights-consents = الموافقات الممنوحة
insights-consents-given = الممنوحة، حسب الغرض
insights-consents-withdrawn = المسحوبة، حسب الغرض
insights-closings = عمليات الإغلاق التي بدأت
insights-closings-hint = يمكن للعملاء العودة حتى يُحذف حسابهم نهائيًا.
insights-closings-after = ما آلت إليه عمليات الإغلاق في هذه الأيام

# How it compares. $days are the days that are looked at: 28 of them are compared with the 28 before.
insights-change-more = زيادة { $share } عن { $days ->
    [zero] الأيام السابقة
    [one] اليوم السابق
    [two] اليومين السابقين
    [few] الـ{ $days } أيام السابقة
    [many] الـ{ $days } يومًا السابقة
   *[other] الـ{ $days } يوم السابقة
}
insights-change-less = انخفاض { $share } عن { $days ->
    [zero] الأيام السابقة
    [one] اليوم السابق
    [two] اليومين السابقين
    [few] الـ{ $days } أيام السابقة
    [many] الـ{ $days } يومًا السابقة
   *[other] الـ{ $days } يوم السابقة
}
insights-change-same = كما في { $days ->
    [zero] الأيام السابقة
    [one] اليوم السابق
    [two] اليومين السابقين
    [few] الـ{ $days } أيام السابقة
    [many] الـ{ $days } يومًا السابقة
   *[other] الـ{ $days } يوم السابقة
}
insights-change-new = لا شيء في { $days ->
    [zero] الأيام السابقة
    [one] اليوم السابق
    [two] اليومين السابقين
    [few] الـ{ $days } أيام السابقة
    [many] الـ{ $days } يومًا السابقة
   *[other] الـ{ $days } يوم السابقة
}
insights-change-from = ارتفاع من { $before } في { $days ->
    [zero] الأيام السابقة
    [one] اليوم السابق
    [two] اليومين السابقين
    [few] الـ{ $days } أيام السابقة
    [many] الـ{ $days } يومًا السابقة
   *[other] الـ{ $days } يوم السابقة
}
insights-points-more = زيادة بالنقاط المئوية قدرها { $points } عمّا قبل { $days ->
    [zero] ذلك
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
insights-points-less = انخفاض بالنقاط المئوية قدره { $points } عمّا قبل { $days ->
    [zero] ذلك
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
insights-gist-change = { $change }.
insights-gist-sum = المجموع: { $value }.
insights-gist-mean = المتوسط اليومي: { $value }.
insights-gist-last = في النهاية: { $value }.
insights-gist-highest = الأعلى: { $value } ({ $day }).
# Beneath a chart of many days.
insights-weekly = كل نقطة أسبوع، يُسمّى بآخر أيامه.
insights-all = الكل معًا
insights-unknown = غير معروف
insights-column-day = اليوم
insights-column-month = الشهر
insights-column-now = العدد
insights-column-before = الفترة السابقة
insights-column-through = نسبة الإتمام

# Why a sign-in failed
insights-reason-password = كلمة المرور خاطئة
insights-reason-unknown = لا حساب لهذا العنوان
insights-reason-code = الرمز خاطئ
insights-reason-locked = الحساب مقفل
insights-reason-confirm = كلمة مرور أو رمز طُلب مرة أخرى وكان خاطئًا
# What was asked after the password
insights-stage-second-factor = رمز الخطوة الثانية
insights-stage-reopen = العودة أو المغادرة، قبل إغلاق الحساب
insights-stage-accept = قبول اتفاقية جديدة
insights-stage-verify-email = تأكيد العنوان
# What was wrong with a form
insights-field-email = عنوان البريد الإلكتروني
insights-field-password = كلمة المرور
insights-field-consent = لم تُقبل الاتفاقية
# What became of closings
insights-after-reopened = عادوا
insights-after-erased = حُذفت حساباتهم

# Where people give up
insights-funnels = أين يتوقف الناس
insights-funnels-lead = كل مرحلة، ومن لم يتجاوزها. تُحصى المحاولات لا الأشخاص: من يحاول مرتين يُحتسب مرتين.
insights-by = مقارنة
insights-by-all = الكل معًا
insights-by-brand = حسب العلامة التجارية
insights-by-language = حسب اللغة
insights-by-device = حسب الجهاز
insights-device-desktop = حاسوب
insights-device-phone = هاتف
insights-device-tablet = جهاز لوحي
insights-device-other = جهاز آخر
insights-sign-up-funnel = إنشاء الحساب
insights-sign-up-funnel-hint = من يؤكّد عنوانه في يوم لاحق يُحتسب في ذلك اليوم. ومن ينشئ حسابًا بعنوان له حساب يتوقف بعد المرحلة الثانية.
insights-sign-in-funnel = تسجيل الدخول
insights-factor-funnel = الخطوة الثانية
insights-step-sent = أُرسل النموذج
insights-step-accepted = قُبل النموذج
insights-step-proved = تأكّد العنوان
insights-step-arrived = اكتمل الدخول
insights-step-tried = أُرسل العنوان وكلمة المرور
insights-step-right = تطابق العنوان وكلمة المرور
insights-step-code-asked = طُلب رمز
insights-step-code-right = كان الرمز صحيحًا، واكتمل الدخول
