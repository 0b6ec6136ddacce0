# The hub, and what the pages behind it share.
cancel = إلغاء
not-now = ليس الآن
security-lead = طريقة تسجيل دخولك، وما يحميها.
security-sign-in = طريقة تسجيل الدخول
security-change = تغيير
security-change-email = تغيير عنوان البريد الإلكتروني
security-change-password = تغيير كلمة المرور
security-password-since = آخر تغيير: { $date }.
security-second-step = الخطوة الثانية
security-app = تطبيق المصادقة
security-app-why = معه لا تكفي كلمة مرور مسروقة وحدها: يحتاج تسجيل الدخول أيضًا إلى رمز من هاتفك.
security-app-since = منذ { $date }
security-on = مفعّل
security-off = غير مفعّل
security-set-up = إعداد
security-manage = إدارة
security-manage-spoken = إدارة: { $what }
security-codes = رموز الاسترداد
security-codes-left = { $count ->
    [0] لم يبقَ أي رمز.
    [zero] لم يبقَ أي رمز.
    [one] بقي رمز واحد.
    [two] بقي رمزان.
    [few] بقيت { $count } رموز.
    [many] بقي { $count } رمزًا.
   *[other] بقي { $count } رمز.
}
security-renew-codes = إنشاء رموز جديدة
security-few-codes = { $count ->
    [0] <strong>لم يبقَ أي رمز استرداد.</strong> من دون هاتفك لن تتمكن من تسجيل الدخول. <link>إنشاء رموز جديدة</link>
    [zero] <strong>لم يبقَ أي رمز استرداد.</strong> من دون هاتفك لن تتمكن من تسجيل الدخول. <link>إنشاء رموز جديدة</link>
    [one] <strong>بقي رمز استرداد واحد.</strong> أنشئ رموزًا جديدة قبل أن تحتاج إليها. <link>إنشاء رموز جديدة</link>
    [two] <strong>بقي رمزا استرداد.</strong> أنشئ رموزًا جديدة قبل أن تحتاج إليها. <link>إنشاء رموز جديدة</link>
    [few] <strong>بقيت { $count } رموز استرداد.</strong> أنشئ رموزًا جديدة قبل أن تحتاج إليها. <link>إنشاء رموز جديدة</link>
    [many] <strong>بقي { $count } رمز استرداد.</strong> أنشئ رموزًا جديدة قبل أن تحتاج إليها. <link>إنشاء رموز جديدة</link>
   *[other] <strong>بقي { $count } رمز استرداد.</strong> أنشئ رموزًا جديدة قبل أن تحتاج إليها. <link>إنشاء رموز جديدة</link>
}
