# What happened: activity-<kind>. What more there is to say: activity-fact-<fact>, for one value with -<value>, for one kind of event
# activity-<kind>-<fact>-<value>. A fact without words isn't told.
activity-lead = ما حدث في حسابك، الأحدث أولًا. هل ترى شيئًا لم تفعله؟ <password>غيّر كلمة المرور</password>، و<devices>أنهِ جلسات الأجهزة</devices> التي لا تعرفها.
activity-none = لم يحدث شيء بعد
activity-none-hint = ستظهر هنا عمليات تسجيل الدخول والتغييرات في حسابك.
activity-today = اليوم
activity-yesterday = أمس
activity-here = في هذه الجلسة

activity-sign-up-asked = طلب إنشاء حساب
activity-sign-up-refused = نموذج إنشاء حساب احتاج إلى مراجعة
activity-signed-up = إنشاء الحساب
activity-signed-in = تسجيل الدخول
activity-sign-in-begun = إدخال كلمة المرور الصحيحة
activity-sign-in-failed = محاولة تسجيل دخول فاشلة
activity-signed-out = تسجيل الخروج
activity-confirmed = تأكيد هويتك
activity-recovery-asked = طلب رابط لاختيار كلمة مرور جديدة
activity-recovered = اختيار كلمة مرور جديدة عبر رابط في رسالة
activity-password-changed = تغيير كلمة المرور
activity-address-change-asked = إدخال عنوان بريد إلكتروني جديد
activity-address-changed = تأكيد عنوان بريدك الإلكتروني الجديد
activity-address-restored = استعادة عنوان بريدك الإلكتروني السابق
activity-profile-changed = تعديل ملفك الشخصي
activity-second-factor-added = إعداد تطبيق المصادقة
activity-second-factor-removed = إزالة تطبيق المصادقة
activity-recovery-codes-renewed = إنشاء رموز استرداد جديدة
activity-recovery-code-used = استخدام رمز استرداد
activity-contract-accepted = قبول اتفاقية
activity-consent-given = منح موافقة
activity-consent-withdrawn = سحب موافقة
activity-consent-declined = تأجيل نص جديد
activity-session-ended = إنهاء جلسة
activity-sessions-ended = تسجيل الخروج من كل الأجهزة الأخرى
activity-exported = تنزيل بياناتك
activity-closing-started = طلب إغلاق حسابك
activity-reopened = الاحتفاظ بحسابك
activity-erased = حذف حسابك نهائيًا
# What staff did, told to the customer; `reason` follows as a fact.
activity-looked = فتح فريق الدعم صفحة حسابك
activity-revealed = اطّلع فريق الدعم على معلومة في ملفك الشخصي
activity-noted = كتب فريق الدعم ملاحظة عن حسابك
activity-verification-resent = أعاد فريق الدعم إرسال رسالة رابط التأكيد إليك
activity-recovery-started = أرسل فريق الدعم إليك رابطًا لاختيار كلمة مرور جديدة
activity-sessions-ended-by-staff = سجّل فريق الدعم خروجك
activity-factor-removal-asked = طُلب من فريق الدعم إزالة الخطوة الثانية
activity-factor-removal-cancelled = أُلغيت إزالة الخطوة الثانية
activity-factor-removal-done = أزال فريق الدعم الخطوة الثانية
activity-locked = أقفل فريق الدعم حسابك
activity-unlocked = فتح فريق الدعم قفل حسابك
activity-corrected = صحّح فريق الدعم معلومة في ملفك الشخصي
activity-closed-by-staff = بدأ فريق الدعم إغلاق حسابك
activity-reopened-by-staff = أبقى فريق الدعم حسابك مفتوحًا
activity-imported = نُقل حسابك من نظامنا السابق
activity-limit-released = سمح لك فريق الدعم بالمحاولة مرة أخرى دون انتظار
activity-other = تغيير في حسابك

activity-fact-new_browser-true = جهاز جديد
activity-fact-second_factor-true = برمز من تطبيقك
activity-fact-by-letter = عبر الرابط في رسالة
activity-fact-by-code = برمز من تطبيقك
activity-fact-by-time = بعد انقضاء المهلة المذكورة في الرسائل
activity-fact-by-lapse = لم يوافق عليها أحد في الوقت المحدد
activity-fact-by-lock = لأن الحساب أُقفل
activity-fact-by-house = لم تعد لدى من طلبها صلاحية ذلك
activity-factor-removal-asked-alone-true = لن تُنفَّذ فورًا، حتى تتمكن من إيقافها
activity-factor-removal-asked-alone-false = يراجعها شخص ثانٍ أولًا
activity-sessions-ended-by-staff-one-true = على جهاز واحد
activity-fact-purpose = { $value }
activity-fact-changed = { $value }
activity-fact-changed-language = اللغة
activity-fact-changed-time_zone = المنطقة الزمنية
activity-fact-version = الإصدار { $value }
activity-fact-left = { $value ->
    [0] لم يبقَ أي رمز
    [zero] لم يبقَ أي رمز
    [one] بقي رمز واحد
    [two] بقي رمزان
    [few] بقيت { $value } رموز
    [many] بقي { $value } رمزًا
   *[other] بقي { $value } رمز
}
activity-fact-count = { $value ->
    [0] لا أجهزة أخرى
    [zero] لا أجهزة أخرى
    [one] جهاز واحد
    [two] جهازان
    [few] { $value } أجهزة
    [many] { $value } جهازًا
   *[other] { $value } جهاز
}
activity-sign-in-begun-stage-second-factor = طُلب رمز بعد ذلك
activity-sign-in-begun-stage-reopen = كان الحساب قيد الإغلاق
activity-sign-in-begun-stage-accept = كانت هناك اتفاقية تحتاج إلى قبول
activity-sign-in-failed-why-locked = كلمة المرور صحيحة والحساب مقفل
activity-sign-in-failed-factor-password = كلمة المرور خاطئة
activity-sign-in-failed-factor-code = كلمة المرور صحيحة والرمز خاطئ
activity-confirmed-factor-password = بكلمة المرور
activity-confirmed-factor-code = برمز
activity-fact-field = { $value }
activity-fact-field-sign-in-address = عنوان البريد الإلكتروني
activity-fact-field-new-address = عنوان البريد الإلكتروني الجديد
activity-fact-field-open-sessions = الأجهزة والأماكن
activity-fact-field-activity-devices = أجهزة الأحداث وأماكنها
# The reason that staff gave, in their own words.
activity-fact-reason = «{ $value }»
