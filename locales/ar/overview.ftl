overview-hello = مرحبًا { $name }
overview-hello-nobody = مرحبًا
overview-lead = كل ما يخصّ حسابك في { $brand } في مكان واحد.
overview-few-codes = { $count ->
    [0] <strong>لم يبقَ أي رمز استرداد.</strong>
    [zero] <strong>لم يبقَ أي رمز استرداد.</strong>
    [one] <strong>بقي رمز استرداد واحد.</strong>
    [two] <strong>بقي رمزا استرداد.</strong>
    [few] <strong>بقيت { $count } رموز استرداد.</strong>
    [many] <strong>بقي { $count } رمز استرداد.</strong>
   *[other] <strong>بقي { $count } رمز استرداد.</strong>
} أنشئ رموزًا جديدة قبل أن تحتاج إليها. <link>رموز جديدة</link>
overview-security = الأمان
overview-strong = قوي
overview-password-only = كلمة المرور فقط
overview-with-app = كلمة المرور وتطبيق المصادقة.
overview-without-app = سيكون حسابك أكثر أمانًا بكثير مع تطبيق مصادقة.
overview-password-changed = آخر تغيير لكلمة المرور: { $date }.
overview-security-link = مراجعة
overview-devices = الأجهزة
overview-signed-in = { $count ->
    [zero] الدخول غير مسجَّل من أي جهاز الآن.
    [one] الدخول مسجَّل الآن من هذا الجهاز وحده.
    [two] الدخول مسجَّل منهما الآن.
    [few] الدخول مسجَّل منها الآن.
    [many] الدخول مسجَّل منها الآن.
   *[other] الدخول مسجَّل منها الآن.
}
overview-newest = الأحدث: { $device }، { $when }.
overview-devices-link = عرض الكل
overview-privacy = الخصوصية
overview-of = { $given } من { $total }
overview-allow = سمحت بما يلي: { $list }. ولا شيء غير ذلك.
overview-allow-nothing = لم تسمح بأي شيء حتى الآن.
overview-privacy-link = قراراتك
overview-lately = مؤخرًا
overview-all-activity = كل النشاط
overview-nothing = لم يحدث شيء بعد
overview-nothing-hint = ستظهر هنا عمليات تسجيل الدخول والتغييرات في حسابك.
