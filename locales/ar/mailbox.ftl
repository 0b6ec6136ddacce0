mailbox = صندوق البريد
mailbox-lead = الرسائل التي كان النظام سيرسلها. تبقى هنا أثناء التطوير.
mailbox-letters = الأحدث أولًا
mailbox-waiting = قيد الانتظار
mailbox-empty = لا رسائل بعد
mailbox-empty-hint = أنشئ حسابًا، وستجد هنا رسالة تأكيد عنوانك.
mailbox-open = قراءة
