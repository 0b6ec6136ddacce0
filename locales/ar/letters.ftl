# Letters. Each message may use { $brand }. A subject stands alone; it is the heading too.
letter-foot = لا يطلب منك فريق { $brand } كلمة المرور أبدًا، لا بالبريد الإلكتروني ولا بالهاتف.
letter-help = لديك سؤال؟ راسلنا على { $email }.
letter-fact-time = الوقت
letter-fact-device = الجهاز
letter-fact-place = المكان
# A line in the letter’s text: “Device: Firefox on Linux”.
letter-fact = { $name }: { $value }
letter-not-you-recover = لست أنت من فعل ذلك؟ ربما دخل شخص آخر حسابك. اختر كلمة مرور جديدة الآن: بذلك يُسجَّل الخروج من كل الأجهزة الأخرى.
letter-not-you-button = اختيار كلمة مرور جديدة

letter-confirm-address = تأكيد عنوان بريدك الإلكتروني
letter-confirm-address-code = وصلنا طلب لإنشاء حساب في { $brand } بهذا العنوان، وهو منك على الأرجح. أدخل هذا الرمز حيث بدأت إنشاء الحساب. الرمز صالح لمدة 10 دقائق:
letter-confirm-address-link = أو استخدم الزر. وهو صالح لمدة 24 ساعة.
letter-confirm-address-button = تأكيد عنواني
letter-confirm-address-not-you = لست أنت من فعل ذلك؟ ليس عليك فعل أي شيء: من دون تأكيدك لن يُنشأ أي حساب، وستُحذف البيانات المُدخلة بعد 7 أيام.

letter-account-exists = لديك حساب في { $brand } بالفعل
letter-account-exists-what = وصلنا طلب لإنشاء حساب بهذا العنوان، وهو منك على الأرجح. لديك حساب بالفعل: يكفي أن تسجّل الدخول.
letter-account-exists-button = تسجيل الدخول
letter-account-exists-forgotten = نسيت كلمة المرور؟ اختر كلمة جديدة هنا:
letter-account-exists-not-you = لست أنت من فعل ذلك؟ ليس عليك فعل أي شيء. لم يتغيّر شيء في حسابك، ولم يعرف من حاول ذلك أن لديك حسابًا.

letter-new-sign-in = تسجيل دخول جديد: { $device }
letter-new-sign-in-from = تسجيل دخول جديد من { $place }
letter-new-sign-in-what = سجّل أحدهم الدخول إلى حسابك في { $brand } من جهاز لم نره من قبل.
letter-new-sign-in-you = إذا كنت أنت من فعل ذلك، فليس عليك فعل أي شيء.
letter-new-sign-in-not-you = لست أنت من فعل ذلك؟ أنهِ تلك الجلسة، ثم اختر كلمة مرور جديدة.
letter-new-sign-in-button = إنهاء هذه الجلسة

letter-recovery = اختيار كلمة مرور جديدة
letter-recovery-what = وصلنا طلب لاختيار كلمة مرور جديدة لحسابك في { $brand }، وهو منك على الأرجح. يمكنك اختيارها من خلال الزر. وهو صالح لمرة واحدة خلال ساعة واحدة.
letter-recovery-button = اختيار كلمة مرور جديدة
letter-recovery-not-you = لست أنت من طلب ذلك؟ ليس عليك فعل أي شيء: تبقى كلمة المرور كما هي.

letter-password-changed = تم تغيير كلمة المرور
letter-password-changed-what = تم تغيير كلمة مرور حسابك في { $brand } بتاريخ { $time }، وسُجِّل الخروج من كل الأجهزة الأخرى. إذا كنت أنت من فعل ذلك، فليس عليك فعل أي شيء.

letter-address-change = تأكيد عنوانك الجديد
letter-address-change-link = تريد استخدام هذا العنوان لحسابك في { $brand }. سجّل الدخول كالمعتاد وأكّده من خلال الزر. وهو صالح لمدة 24 ساعة. وإلى أن تؤكّده، يحتفظ حسابك بعنوانه السابق.
letter-address-change-button = تأكيد عنواني الجديد
letter-address-change-not-you = لست أنت من طلب ذلك؟ ليس عليك فعل أي شيء: يحتفظ الحساب بعنوانه السابق.

letter-address-changed = أصبح لحسابك عنوان جديد
letter-address-changed-what = يستخدم حسابك في { $brand } الآن العنوان { $address }، وإليه نرسل رسائلنا من الآن فصاعدًا. إذا كنت أنت من فعل ذلك، فليس عليك فعل أي شيء.
letter-address-changed-not-you = لست أنت من فعل ذلك؟ تراجع عن التغيير: سيعود هذا العنوان، ويُسجَّل الخروج من كل الأجهزة، ثم تختار كلمة مرور جديدة.
letter-address-changed-button = التراجع عن التغيير

letter-address-restored = عاد عنوانك السابق
letter-address-restored-what = عاد حسابك في { $brand } إلى استخدام هذا العنوان بتاريخ { $time }. وسُجِّل الخروج من كل الأجهزة.
letter-address-restored-next = إذا كان شخص آخر قد غيّره، فهو يعرف كلمة المرور. اختر كلمة جديدة الآن حتى لا يدخل أحد غيرك.

letter-second-factor-added = حسابك الآن محميّ بخطوتين
letter-second-factor-added-what = تم إعداد تطبيق مصادقة لحسابك في { $brand } بتاريخ { $time }. من الآن فصاعدًا، يحتاج تسجيل الدخول إلى رمز من هذا التطبيق.
letter-second-factor-removed = تمت إزالة الخطوة الثانية
letter-second-factor-removed-what = تمت إزالة تطبيق المصادقة من حسابك في { $brand } بتاريخ { $time }. من الآن فصاعدًا، تكفي كلمة المرور وحدها لتسجيل الدخول.
letter-recovery-codes-renewed = لديك رموز استرداد جديدة
letter-recovery-codes-renewed-what = تم إنشاء رموز استرداد جديدة لحسابك في { $brand } بتاريخ { $time }. ولم تعد الرموز السابقة صالحة.

letter-recovery-code-used = تم استخدام رمز استرداد
letter-recovery-code-used-what = سجّل أحدهم الدخول إلى حسابك في { $brand } برمز استرداد بتاريخ { $time }. { $left ->
    [0] لم يبقَ أي رمز: أنشئ رموزًا جديدة الآن.
    [zero] لم يبقَ أي رمز: أنشئ رموزًا جديدة الآن.
    [one] بقي رمز واحد: أنشئ رموزًا جديدة قبل أن تحتاج إليها.
    [two] بقي رمزان.
    [few] بقيت { $left } رموز.
    [many] بقي { $left } رمزًا.
   *[other] بقي { $left } رمز.
}
letter-recovery-code-used-button = عرض رموزي
letter-recovery-code-used-not-you = لست أنت من فعل ذلك؟ هناك إذًا من يعرف كلمة المرور ولديه أحد رموزك. اختر كلمة مرور جديدة وأنشئ رموزًا جديدة.

letter-account-closing = سيُحذف حسابك نهائيًا في { $date }
letter-account-closing-what = بناءً على طلبك، سنغلق حسابك في { $brand }. حتى { $date } يمكنك العودة بتسجيل الدخول أو من خلال الزر. وبعد ذلك نحذفه نهائيًا.
letter-closing-reminder = سيُحذف حسابك قريبًا
letter-closing-reminder-what = سنحذف حسابك في { $brand } نهائيًا بتاريخ { $date }، بناءً على طلبك. إذا أردت الاحتفاظ به، فاستخدم الزر أو سجّل الدخول قبل ذلك.
letter-closing-button = الاحتفاظ بحسابي
letter-closing-not-you = لست أنت من طلب ذلك؟ احتفظ بالحساب، ثم اختر كلمة مرور جديدة.

letter-account-reopened = تم الاحتفاظ بحسابك
letter-account-reopened-what = تسعدنا عودتك. حسابك في { $brand } مفتوح من جديد بكل ما فيه.
letter-account-reopened-button = تسجيل الدخول
letter-account-reopened-not-you = لست أنت من فعل ذلك؟ اختر إذًا كلمة مرور جديدة.

letter-account-erased = تم حذف حسابك
letter-account-erased-what = تم حذف حسابك في { $brand } وكل ما كان فيه. هذه آخر رسالة منا إليك.
letter-account-erased-kept = ما يُلزمنا القانون بحفظه نحفظه من دون اسمك: حدوث الموافقة وتاريخها.
letter-account-erased-again = يمكنك إنشاء حساب جديد بهذا العنوان في أي وقت.

# From support: what they did for a customer, who is never told which of them it was.
letter-fact-changed = ما تغيّر
letter-support-not-asked = لم تطلب ذلك؟ راسلنا إذًا، وسنخبرك بالسبب.

letter-account-locked = تم إقفال حسابك
letter-account-locked-what = أقفلنا حسابك في { $brand } بتاريخ { $time }، وسجّلنا خروجك من كل الأجهزة. لا يمكن لأحد تسجيل الدخول حتى نفتحه من جديد. لم يضع شيء مما فيه.
letter-account-locked-ask = راسلنا على { $email }، وسننظر في الأمر معًا.
letter-account-locked-ask-us = راسلنا، وسننظر في الأمر معًا.
letter-account-unlocked = حسابك مفتوح من جديد
letter-account-unlocked-what = فتحنا حسابك في { $brand } من جديد. سجّل الدخول كما في السابق، بكلمة المرور نفسها.
letter-account-unlocked-password = إذا كان من المحتمل أن يعرف شخص آخر كلمة المرور، فاختر كلمة جديدة أولًا:

letter-signed-out-by-support = تم تسجيل خروجك
letter-signed-out-by-support-what = سجّل فريق الدعم خروجك من حسابك في { $brand } على كل الأجهزة. سجّل الدخول من جديد بكلمة المرور.
letter-signed-out-by-support-one = سجّل فريق الدعم خروجك من حسابك في { $brand } على جهاز واحد. ويبقى الدخول مسجَّلًا على كل الأجهزة الأخرى.

letter-factor-removal-asked = ستُزال الخطوة الثانية من حسابك
letter-factor-removal-asked-what = وصل إلى فريق الدعم أنك فقدت تطبيق المصادقة لحسابك في { $brand }. إذا كنت أنت من طلب ذلك، فليس عليك فعل أي شيء.
letter-factor-removal-asked-second = يراجع شخص ثانٍ لدينا الطلب، ثم يزيل التطبيق. بعد ذلك، تكفي كلمة المرور وحدها لتسجيل الدخول.
letter-factor-removal-asked-due = سيُزال تطبيق المصادقة من حسابك في { $brand } بتاريخ { $time }. بعد ذلك، تكفي كلمة المرور وحدها لتسجيل الدخول.
letter-factor-removal-not-you = ما زال التطبيق لديك، أو لم تطلب ذلك؟ أوقف الإزالة الآن. كما يوقفها تسجيل الدخول برمز من التطبيق.
letter-factor-removal-button = الاحتفاظ بالخطوة الثانية
letter-factor-removal-password = إذا لم تكن أنت من طلب ذلك، فربما يعرف شخص آخر كلمة المرور: اختر كلمة جديدة أيضًا.
letter-factor-removal-reminder = ستُزال الخطوة الثانية قريبًا
letter-factor-removal-cancelled = تبقى الخطوة الثانية
letter-factor-removal-cancelled-what = أُلغيت إزالة تطبيق المصادقة من حسابك في { $brand } بتاريخ { $time }. يُطلب رمز عند تسجيل الدخول كما في السابق.
letter-factor-removal-cancelled-not-you = لست أنت من طلب الإزالة؟ ربما يعرف شخص آخر كلمة المرور إذًا. اختر كلمة جديدة.

letter-profile-corrected = تم تصحيح ملفك الشخصي
letter-profile-corrected-what = صحّح فريق الدعم معلومة في ملفك الشخصي لحسابك في { $brand }. وليبقى ذلك بيننا، لا تذكر هذه الرسالة ما هو مكتوب الآن.
letter-profile-corrected-button = عرض ملفي الشخصي

letter-closing-by-support-what = سيُغلق فريق الدعم حسابك في { $brand }. حتى { $date } يمكنك العودة بتسجيل الدخول أو من خلال الزر. وبعد ذلك نحذفه نهائيًا.
letter-closing-reminder-support = سنحذف حسابك في { $brand } نهائيًا بتاريخ { $date }، بعد أن أغلقه فريق الدعم. إذا أردت الاحتفاظ به، فاستخدم الزر أو سجّل الدخول قبل ذلك.

# To those who work here
letter-staff-alarm = أحد الأعضاء يطّلع على بيانات عملاء كثيرين
letter-staff-alarm-what = اطّلع العضو { $name } خلال ساعة على { $many ->
    [zero] معلومات شخصية للعملاء
    [one] معلومة شخصية واحدة لعميل
    [two] معلومتين شخصيتين للعملاء
    [few] { $many } معلومات شخصية للعملاء
    [many] { $many } معلومة شخصية للعملاء
   *[other] { $many } معلومة شخصية للعملاء
}، ومُنع من الاطّلاع على التالية.
letter-staff-alarm-next = ربما كان يومًا مزدحمًا. إذا لم تجد تفسيرًا لذلك، فأوقف وصول العضو أولًا ثم اسأله. يذكر السجل ما اطّلع عليه والأسباب التي كتبها.
letter-staff-alarm-button = فتح صفحة العضو
letter-staff-invitation = دعوة للانضمام إلى فريق { $brand }
letter-staff-invitation-what = دعاك أحد المالكين للعمل على حسابات عملاء { $brand }. يفتح الزر صفحة تختار فيها كلمة مرور، ثم تُعدّ تطبيق مصادقة على هاتفك.
letter-staff-invitation-button = قبول الدعوة
letter-staff-password = اختيار كلمة مرور جديدة لقسم الفريق
letter-staff-password-what = أرسل إليك أحد المالكين هذا الرابط لاختيار كلمة مرور أخرى. بعد اختيارها يُسجَّل خروجك من كل الأجهزة، ويبقى تطبيق المصادقة كما هو.
letter-staff-password-button = اختيار كلمة مرور جديدة
letter-staff-until = الرابط صالح لمرة واحدة حتى { $time }.
letter-staff-not-you = لا تعمل لدى { $brand }؟ ربما أخطأ أحدهم في كتابة العنوان. لن يحدث شيء ما لم يُستخدم الرابط.
