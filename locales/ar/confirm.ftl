confirm = تأكيد هويتك
confirm-lead = الخطوة التالية حسّاسة، لذلك نطلب منك التأكيد مرة أخرى.
confirm-who = الحساب الحالي: <strong>{ $email }</strong>
confirm-submit = متابعة
confirm-not-now = ليس الآن
