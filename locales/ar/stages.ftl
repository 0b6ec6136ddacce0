# Stages of the journey between sign-in and destination.
accept = { $title }: يتوفر إصدار جديد
accept-lead = يُرجى قراءته وقبوله للمتابعة.
accept-valid-from = سارٍ اعتبارًا من { $date }
accept-read = قراءة النص
accept-submit = قبول ومتابعة
accept-else = يمكنك أيضًا أن تقرّر لاحقًا: يبقى حسابك كما هو حتى ذلك الحين.
reopen = حسابك قيد الإغلاق
reopen-lead = طلبت منا إغلاق حسابك. في { $date } سنحذف كل ما فيه نهائيًا. حتى ذلك الحين، يمكنك الاحتفاظ به.
reopen-submit = الاحتفاظ بحسابي
reopen-else = إذا أردت إغلاقه، فليس عليك فعل أي شيء.
