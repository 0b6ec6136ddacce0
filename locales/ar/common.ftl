# What many pages say. `language-name` is what the language's speakers call it.
language-name = العربية

skip = الانتقال إلى المحتوى
menu = القائمة
nav = الحساب
nav-overview = نظرة عامة
nav-profile = الملف الشخصي
nav-security = تسجيل الدخول والأمان
nav-devices = الأجهزة
nav-privacy = الخصوصية والموافقات
nav-activity = النشاط
nav-data = بياناتك
joined = { $first }، { $second }
sentences = { $first } { $second }
sign-out = تسجيل الخروج
foot-languages = اللغات
foot-legal = معلومات قانونية ومساعدة
foot-imprint = بيانات الناشر
foot-help = المساعدة
legal-privacy = الخصوصية
legal-terms = الشروط

pager = الصفحات
pager-newer = الأحدث
pager-older = الأقدم

# Forms
problems = { $count ->
    [zero] لا شيء يحتاج إلى مراجعة:
    [one] أمر واحد يحتاج إلى مراجعة:
    [two] أمران يحتاجان إلى مراجعة:
    [few] { $count } أمور تحتاج إلى مراجعة:
    [many] { $count } أمرًا يحتاج إلى مراجعة:
   *[other] { $count } أمر يحتاج إلى مراجعة:
}
field-optional = (اختياري)
field-email = عنوان البريد الإلكتروني
field-password = كلمة المرور
choice-blank = يُرجى الاختيار
email-missing = أدخل عنوان بريدك الإلكتروني.
email-malformed = لا يبدو هذا عنوان بريد إلكتروني. يجب أن يحتوي على العلامة @ واسم نطاق: name@example.com.
password-missing = أدخل كلمة المرور.
too-many-tries = محاولات كثيرة جدًا. يمكنك المحاولة مرة أخرى بعد { $seconds ->
    [zero] لحظات
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}.

# Times
ago-now = الآن
ago-minutes = { $count ->
    [zero] قبل لحظات
    [one] قبل دقيقة واحدة
    [two] قبل دقيقتين
    [few] قبل { $count } دقائق
    [many] قبل { $count } دقيقة
   *[other] قبل { $count } دقيقة
}
ago-hours = { $count ->
    [zero] قبل أقل من ساعة
    [one] قبل ساعة واحدة
    [two] قبل ساعتين
    [few] قبل { $count } ساعات
    [many] قبل { $count } ساعة
   *[other] قبل { $count } ساعة
}
ago-today = اليوم، { $time }
ago-yesterday = أمس، { $time }
wait-seconds = { $count ->
    [zero] لحظات
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $count } ثوانٍ
    [many] { $count } ثانية
   *[other] { $count } ثانية
}
wait-minutes = { $count ->
    [zero] لحظات
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
wait-hours = { $count ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}

# Passwords and codes
password-wrong = ليست هذه كلمة مرور هذا الحساب.
code-missing = أدخل الرمز.
code-wrong = ليس هذا هو الرمز الصحيح. { $left ->
    [zero] لم تبقَ لك أي محاولة.
    [one] بقيت لك محاولة واحدة.
    [two] بقيت لك محاولتان.
    [few] بقيت لك { $left } محاولات.
    [many] بقيت لك { $left } محاولة.
   *[other] بقيت لك { $left } محاولة.
}
code-expired = هذا الرمز قديم أو جُرِّب مرات كثيرة. يمكننا إرسال رمز جديد.
second-factor-wrong = هذا الرمز غير مطابق. تتغيّر الرموز كل 30 ثانية: استخدم الرمز المعروض الآن.
second-factor-code = الرمز
second-factor-code-hint = ستة أرقام من تطبيق المصادقة، أو أحد رموز الاسترداد.

# Attributes and decisions
consent-text = النص الكامل
consent-text-of = النص الكامل: { $what }
consent-needed = لا يمكن إنشاء حساب من دون ذلك.
