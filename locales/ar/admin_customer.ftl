# One customer, as staff see them, and what can be done for them.
customer-since = منذ { $date } لدى { $brand }، لغة الرسائل: { $language }
customer-number = العميل { $id }
customer-about = العميل: { $name }
customer-status-active = قيد الاستخدام
customer-status-closing = قيد الإغلاق
customer-status-locked = مقفل
customer-gone = لا يوجد عميل كهذا
customer-gone-erased = حُذف هذا الحساب نهائيًا في { $date }. لم يبقَ منه إلا ما يُثبت ما تمت الموافقة عليه.
customer-gone-never = ربما كُتب عنوان الصفحة خطأً، أو حُذف الحساب منذ زمن طويل.
customer-gone-find = البحث عن عميل
customer-more = { $count ->
    [zero] لا مزيد
    [one] عرض واحد آخر
    [two] عرض اثنين آخرين
    [few] عرض { $count } أخرى
    [many] عرض { $count } أخرى
   *[other] عرض { $count } أخرى
}
# What screen readers hear of a button in a list: “Reveal: Phone”.
customer-act-spoken = { $act }: { $what }
customer-reveal = إظهار
customer-correct = تصحيح

# The account
customer-account = الحساب
customer-new-address = العنوان الجديد
customer-new-address-waits = ينتظر التأكيد
customer-password-changed = اختيرت في { $date }. لا يستطيع أحد هنا رؤيتها أو تعيينها.
customer-recovery = بدء استعادة الحساب
customer-factor-off = لم تُعدّ
customer-factor-since = منذ { $date }، { $left ->
    [0] لم يبقَ أي رمز استرداد
    [zero] لم يبقَ أي رمز استرداد
    [one] بقي رمز استرداد واحد
    [two] بقي رمزا استرداد
    [few] بقيت { $left } رموز استرداد
    [many] بقي { $left } رمز استرداد
   *[other] بقي { $left } رمز استرداد
}
customer-factor-remove = ضاعت؟
customer-access = الوصول
customer-active-means = يمكن للعميل تسجيل الدخول.
customer-locked-means = لا يمكن لأحد تسجيل الدخول، ولا تعمل استعادة الحساب.
customer-closing-means = يُحذف في { $date }، ما لم يعد العميل.
customer-lock = إقفال
customer-unlock = فتح القفل
customer-close = إغلاق
customer-reopen = إلغاء الإغلاق

# The removal of a second factor
removal-waits = إزالة الخطوة الثانية في الانتظار
removal-asked = صاحب الطلب: { $name }، السبب: «{ $reason }»
removal-alone = تُنفَّذ في { $time }، لأن لا أحد غيرك هنا يستطيع الموافقة عليها. ويمكن للعميل إيقافها حتى ذلك الوقت.
removal-mine = يجب أن يوافق عليها شخص آخر هنا حتى { $time }. ويمكن للعميل إيقافها حتى ذلك الوقت.
removal-yours = هل هي في محلها؟ وافق عليها أو ألغِها. تسقط في { $time }.
removal-approve = موافقة
removal-cancel = إلغاء الإزالة

# Profile, devices, decisions, letters, activity
customer-profile-empty = { $count ->
    [zero] كل المعلومات مكتوبة
    [one] معلومة واحدة لم تُكتب
    [two] معلومتان لم تُكتبا
    [few] { $count } معلومات لم تُكتب
    [many] { $count } معلومة لم تُكتب
   *[other] { $count } معلومة لم تُكتب
}
customer-device = حاسوب
customer-device-carried = هاتف أو جهاز لوحي
customer-since-word = تسجيل الدخول
customer-no-sessions = لا يوجد دخول مسجَّل.
customer-sign-out = إنهاء الكل
customer-consents = القرارات والاتفاقيات
customer-no-consents = لا قرارات.
customer-accepted = مقبولة
customer-withdrawn = مسحوبة
customer-declined = ليس الآن
customer-older = { $count ->
    [zero] لا قرارات أقدم: { $what }
    [one] قرار واحد أقدم: { $what }
    [two] قراران أقدم: { $what }
    [few] { $count } قرارات أقدم: { $what }
    [many] { $count } قرارًا أقدم: { $what }
   *[other] { $count } قرار أقدم: { $what }
}
customer-letters-never = أيّ الرسائل ومتى، ولا يظهر محتواها أبدًا
customer-no-letters = لا رسائل مؤخرًا.
customer-letter-sent = أُرسلت
customer-letter-waiting = منتظرة
customer-letter-given-up = تعذّر تسليمها
customer-activity-words = بالكلمات التي يقرؤها العميل في صفحته.
customer-audit = <link>كل ما حدث ومَن فعله، في السجل</link>

# Notes
customer-notes = الملاحظات
customer-notes-all = كل الملاحظات
customer-notes-written = ما كُتب حتى الآن
customer-no-notes = لا ملاحظات بعد.
customer-note-write = كتابة ملاحظة
customer-note = الملاحظة
customer-note-hint = للزملاء. لا يراها العميل هنا، لكنه يحصل عليها مع بياناته إذا طلبها: اكتبها بحيث يمكنه أن يقرأها.
customer-note-submit = حفظ الملاحظة
note-missing = اكتب شيئًا أولًا.
note-too-long = النص طويل. الحد الأقصى لعدد الأحرف: { $most }.
note-characters = يحتوي النص على حرف لا يمكن عرضه. اكتبه يدويًا بدلًا من لصقه.

# The reason
customer-reason = السبب
customer-reason-hint = يقرأ العميل هذا حرفيًا في نشاط حسابه. اكتبه له.
reason-too-short = اكتب السبب. الحد الأدنى لعدد الأحرف: { $least }.
reason-too-long = النص طويل. الحد الأقصى لعدد الأحرف: { $most }.
reason-characters = يحتوي النص على حرف لا يمكن عرضه. اكتب سطرًا واحدًا من النص العادي.

# Looking at one value
reveal-title = إظهار: { $what }
reveal-lead = تراه مرة واحدة. يقرأ العميل أنك اطّلعت عليه، ولماذا. اطّلع فقط على ما تحتاج إليه للمساعدة.
reveal-submit = إظهار مرة واحدة
reveal-told = يقرأ العميل أنك اطّلعت، لهذا السبب: «{ $reason }»
reveal-shown = يُعرض مرة واحدة
reveal-nothing = لا شيء مكتوب هنا.
reveal-back = انتهيت، إخفاء
reveal-open-sessions = الأجهزة والأماكن
reveal-activity-devices = أجهزة الأحداث وأماكنها
reveal-sign-in-address = عنوان البريد الإلكتروني
reveal-new-address = العنوان الجديد

# Correcting
correct-title = تصحيح: { $what }
correct-lead = ما تكتبه يحل محل المكتوب الآن. تصل إلى العميل رسالة تذكر ما صُحّح، لا القيمة الجديدة. أما عنوان تسجيل الدخول فلا يغيّره إلا العميل.
correct-empty = اتركه فارغًا لإزالة المكتوب الآن.
correct-submit = حفظ التصحيح
correct-stale = تغيّر الملف الشخصي بعد أن فتحت هذه الصفحة. لم يُحفظ شيء. تأكّد من أن التصحيح ما زال في محله، ثم احفظ مرة أخرى.

# The questions. What will happen, then one button.
act-changed = تغيّر الوضع في هذه الأثناء، فلم يُنفَّذ شيء. راجع صفحة العميل من جديد.
act-locked = الحساب مقفل. افتح قفله أولًا.
act-no-factor = لا يوجد تطبيق مصادقة لإزالته.
act-waits-already = طلب أحدهم ذلك بالفعل. الطلب ينتظر الموافقة.
act-own-request = أنت من طلب ذلك. يجب أن يوافق عليه شخص آخر.
act-asker-gone = لم تعد لدى صاحب الطلب صلاحية ذلك، فأُلغي الطلب. قدّمه من جديد إذا كان ما زال لازمًا.
act-recovery = هل تريد بدء استعادة الحساب؟
act-recovery-lead = تصل إلى العميل الرسالة المعتادة وفيها رابط لاختيار كلمة مرور جديدة. الرابط صالح لمرة واحدة ولمدة قصيرة. ولا ترى أنت الرابط أبدًا.
act-recovery-submit = إرسال الرسالة
act-sign-out = هل تريد إنهاء كل الجلسات؟
act-sign-out-lead = يُسجَّل خروج العميل من كل الأجهزة فورًا، وتصل إليه رسالة. بعد ذلك يسجّل الدخول كما في السابق.
act-sign-out-submit = إنهاء كل الجلسات
act-end-session = هل تريد إنهاء هذه الجلسة؟
act-end-session-lead = يُسجَّل خروج العميل من ذلك الجهاز فورًا، وتصل إليه رسالة.
act-end-session-submit = إنهاء الجلسة
act-ask-removal = هل تريد طلب إزالة الخطوة الثانية؟
act-ask-removal-lead = لعميل فقد التطبيق ورموز الاسترداد معًا. تأكّد من أنه العميل نفسه. يجب أن يوافق على الإزالة شخص آخر هنا؛ وتصل إلى العميل رسالة، ويمكنه إيقافها. كما يوقفها رمز من التطبيق.
act-ask-removal-alone = لعميل فقد التطبيق ورموز الاسترداد معًا. تأكّد من أنه العميل نفسه. لا أحد غيرك هنا يستطيع الموافقة على الإزالة، لذلك تُنفَّذ في { $time }. حتى ذلك الوقت تصل إلى العميل رسائل، ويمكنه إيقافها. كما يوقفها رمز من التطبيق.
act-ask-removal-submit = تقديم الطلب
act-approve-removal = هل توافق على إزالة الخطوة الثانية؟
act-approve-removal-lead = يُزال التطبيق وكل رموز الاسترداد فورًا، وتنتهي كل الجلسات. بعد ذلك تكفي كلمة المرور وحدها. تأكّد من أن صاحب الطلب هو العميل نفسه.
act-approve-removal-submit = إزالة الخطوة الثانية
act-cancel-removal = هل تريد إلغاء الإزالة؟
act-cancel-removal-lead = تبقى الخطوة الثانية، وتصل إلى العميل رسالة.
act-cancel-removal-submit = إلغاء الإزالة
act-lock = هل تريد إقفال الحساب؟
act-lock-lead = تنتهي كل الجلسات، ولا يعود أي رابط في الرسائل صالحًا. لا يمكن لأحد تسجيل الدخول حتى يفتح أحد هنا قفل الحساب. تذكر الرسالة إلى العميل من يمكنه أن يسأل.
act-lock-submit = إقفال الحساب
act-unlock = هل تريد فتح قفل الحساب؟
act-unlock-lead = يمكن للعميل تسجيل الدخول من جديد بكلمة المرور نفسها، وتصل إليه رسالة.
act-unlock-submit = فتح قفل الحساب
act-close = هل تريد إغلاق الحساب؟
act-close-lead = تنتهي كل الجلسات. وفي { $time } يُحذف كل شيء نهائيًا. حتى ذلك الوقت يمكن للعميل العودة بتسجيل الدخول، أو من خلال الرابط في الرسالة التي تصل إليه.
act-close-submit = إغلاق الحساب
act-reopen = هل تريد إلغاء الإغلاق؟
act-reopen-lead = يبقى الحساب بكل ما فيه، وتصل إلى العميل رسالة.
act-reopen-submit = الاحتفاظ بالحساب

# A sign-up that waits
registration-title = طلب إنشاء حساب ينتظر
registration-lead = أنشأ أحدهم حسابًا ولم يؤكّد العنوان بعد. لا يوجد حساب قبل ذلك.
registration-standing = الوضع الحالي
registration-where = { $brand }، لغة الرسالة: { $language }
registration-since = ينتظر منذ
registration-until = يُحذف في
registration-resend = إعادة إرسال الرسالة
registration-resend-lead = تُرسل إلى العنوان نفسه رسالة جديدة برابط جديد ورمز جديد، وتنتهي صلاحية السابقين. لا ترى أنت أيًا منهما.
registration-reason-hint = للسجل هنا. يُحذف عند تأكيد طلب إنشاء الحساب أو زواله.
registration-gone = لم يعد هذا الطلب ينتظر
registration-gone-lead = تم تأكيده أو التخلّص منه أو انتهت مدته. من أكّد طلبه أصبح عميلًا: ابحث عنه بعنوانه.
registration-resend-submit = إعادة الإرسال
