# The staff's section: its frame, its door, its first page.
desk-nav = الأقسام
desk-home = البداية
desk-customers = العملاء
desk-imports = الاستيراد
desk-insights = الإحصاءات
desk-audit = التدقيق
desk-outbox = الرسائل
desk-content = النصوص والمظهر
desk-defence = حماية الدخول
desk-system = النظام
desk-staff = الفريق
desk-hello = مرحبًا { $name }
desk-lead = هذه الأقسام مفتوحة لك. <link>صلاحيات كل دور</link>
desk-customers-hint = ابحث عن عميل، واطّلع على حالة حسابه، وساعده.
desk-customers-open = البحث عن عميل
desk-imports-hint = انقل العملاء من نظام آخر مع كلمات مرورهم.
desk-imports-open = فتح الاستيراد
desk-insights-hint = من يأتي، ومن يبقى، وأين يتوقف الناس.
desk-insights-open = عرض الأرقام
desk-audit-hint = ما حدث، ولمن، ومَن فعله؛ في سجل مختوم يمكن إثباته.
desk-audit-open = قراءة السجل
desk-outbox-hint = الرسائل التي تنتظر الإرسال، والتي تعذّر تسليمها.
desk-outbox-open = عرض الرسائل
desk-content-hint = ما يُعرض الآن، والأخطاء فيما تم حفظه.
desk-content-open = عرض النصوص والمظهر
desk-defence-hint = من عليه الانتظار بعد محاولات كثيرة، ولماذا.
desk-defence-open = عرض القيود
desk-system-hint = قاعدة البيانات والبريد ومهام الخلفية وإعدادات النظام.
desk-system-open = عرض النظام
desk-staff-hint = من يعمل هنا، وبأي دور.
desk-staff-open = عرض الفريق
desk-letters = { $waiting ->
    [0] لا شيء ينتظر
    [zero] لا شيء ينتظر
    [one] واحدة تنتظر
    [two] اثنتان تنتظران
    [few] { $waiting } تنتظر
    [many] { $waiting } تنتظر
   *[other] { $waiting } تنتظر
}، { $givenup ->
    [0] لم يتعذّر أي تسليم
    [zero] لم يتعذّر أي تسليم
    [one] تعذّر تسليم واحدة
    [two] تعذّر تسليم اثنتين
    [few] تعذّر تسليم { $givenup }
    [many] تعذّر تسليم { $givenup }
   *[other] تعذّر تسليم { $givenup }
}

# The door
staff-issuer = فريق { $brand }
staff-sign-in = دخول الفريق
staff-sign-in-lead = لمن يعملون لدى { $brand }.
staff-sign-in-submit = تسجيل الدخول
staff-sign-in-customers = هل أنت عميل؟ <link>سجّل الدخول إلى حسابك</link>
staff-factor = رمزك
staff-factor-lead = على أعضاء الفريق دائمًا إدخال أمرين: كلمة المرور، ورمز من تطبيق المصادقة.
staff-factor-submit = تسجيل الدخول
staff-factor-lost = ليس هاتفك معك؟ يمكن لأحد المالكين إزالة التطبيق، ثم تُعدّ تطبيقًا آخر.
staff-factor-set-up = إعداد تطبيق المصادقة
staff-factor-set-up-lead = لا يُفتح شيء من دونه. امسح الصورة ضوئيًا بتطبيق مصادقة، وأدخل الرمز الذي يعرضه.
staff-factor-finish = إعداد وتسجيل الدخول
staff-invitation = أهلًا بك في الفريق
staff-invitation-lead = تنضم إلى { $brand } بدور <strong>{ $role }</strong>. اختر كلمة مرور للعنوان <strong>{ $address }</strong>.
staff-invitation-again-lead = اختر كلمة مرور أخرى للعنوان <strong>{ $address }</strong>. بعد ذلك، سيُسجَّل الخروج من كل الأجهزة الأخرى.
staff-invitation-submit = حفظ كلمة المرور
staff-invitation-next = بعد ذلك، تُعدّ تطبيق مصادقة، أو تُدخل الرمز الذي يعرضه.
staff-proof-lead = قد تُسبّب الخطوة التالية ضررًا. أدخل الاثنين مرة أخرى: كلمة المرور ورمزًا.
staff-proof-note = بعد ذلك، لن نسأل لمدة عشر دقائق.
staff-proof-wrong = كلمة المرور أو الرمز غير مطابق. كل رمز صالح لمرة واحدة: انتظر الرمز التالي.

# Roles
role-owner = مالك
role-support = دعم
role-auditor = مدقّق
role-analyst = محلّل
role-marketing = تسويق
roles-title = صلاحيات كل دور
roles-lead = دورك: { $role }. لا يرى كل دور إلا ما تحتاج إليه مهمته.
roles-matrix = الأدوار والصلاحيات
roles-permission = الصلاحية
roles-yes = نعم
roles-no = لا
permission-enter-desk = الدخول وإدارة الحساب الشخصي
permission-find-customers = البحث عن العملاء والاطّلاع عليهم مع إخفاء بياناتهم الشخصية
permission-reveal-values = الاطّلاع على معلومة شخصية، لسبب يقرؤه العميل
permission-help-customers = إعادة إرسال الرسائل، وبدء استعادة الحساب، وإنهاء الجلسات، وتصحيح الملف الشخصي، وكتابة الملاحظات، وإزالة خطوة ثانية مفقودة مع زميل
permission-lock-customers = إقفال الحسابات وفتح قفلها
permission-close-customers = إغلاق الحسابات، وإلغاء الإغلاق
permission-import-customers = نقل العملاء من نظام آخر
permission-export-customers = تصدير قوائم العملاء إلى الخارج
permission-see-insights = الاطّلاع على الأرقام، وهي لا تذكر أحدًا بالاسم
permission-read-audit = قراءة كل الأحداث، للعملاء والفريق
permission-export-audit = تصدير الأحداث إلى الخارج
permission-see-outbox = معرفة الرسائل التي تنتظر أو تعذّر تسليمها، دون الاطّلاع على محتواها أبدًا
permission-retry-letters = طلب إعادة محاولة إرسال الرسائل
permission-see-content = الاطّلاع على ما يُعرض، وما فيه من أخطاء
permission-see-defence = معرفة من عليه الانتظار بعد محاولات كثيرة
permission-release-limits = السماح لشخص بالمحاولة مرة أخرى فورًا
permission-see-system = الاطّلاع على حالة النظام ومهام الخلفية والإعدادات من دون أسرارها
permission-see-staff = معرفة من يعمل هنا
permission-manage-staff = توجيه الدعوات، ومنح الأدوار، وإيقاف الوصول

# Their own account
me-title = حسابك الشخصي
me-lead = يرى زملاؤك اسمك، ولا يراه العملاء أبدًا.
me-sign-in = طريقة تسجيل الدخول
me-role = الدور
me-roles = صلاحيات الأدوار
me-password-change = تغيير كلمة المرور
me-password-lead = يبقى الدخول مسجَّلًا هنا فقط، ويُسجَّل الخروج من كل الأجهزة الأخرى.
me-about = معلومات عنك
me-zone-hint = للأوقات في هذه الصفحات.
me-save = حفظ
