### Passwords: what we ask of them, and what helps when one is not taken.

password-hint = على الأقل { $min ->
    [zero] { $min } حرف
    [one] حرف واحد
    [two] حرفان
    [few] { $min } أحرف
    [many] { $min } حرفًا
   *[other] { $min } حرف
}. ثلاث كلمات عشوائية خيار جيد.

password-too-short = كلمة المرور قصيرة. استخدم على الأقل { $min ->
    [zero] { $min } حرف
    [one] حرفًا واحدًا
    [two] حرفين
    [few] { $min } أحرف
    [many] { $min } حرفًا
   *[other] { $min } حرف
}. ثلاث كلمات عشوائية خيار جيد.
password-too-long = كلمة المرور طويلة. استخدم كحد أقصى { $max ->
    [zero] { $max } حرف
    [one] حرفًا واحدًا
    [two] حرفين
    [few] { $max } أحرف
    [many] { $max } حرفًا
   *[other] { $max } حرف
}.
password-common = كلمة المرور هذه يعرفها الجميع، ومنهم اللصوص. اختر غيرها؛ ثلاث كلمات عشوائية خيار جيد.
password-breached = كلمة المرور هذه موجودة في قوائم كلمات مرور مسروقة. اختر غيرها؛ ثلاث كلمات عشوائية خيار جيد.
password-context-word = لا تكاد كلمة المرور هذه تزيد على اسمك أو عنوانك أو اسمنا، وهذا أول ما قد يجرّبه أحدهم. اختر شيئًا لا علاقة له بك.

password-guessable = يسهل تخمين كلمة المرور هذه. أضف كلمة أو كلمتين لا يتوقعهما أحد.
password-guessable-keyboard = يسهل تخمين المفاتيح المتجاورة. اختر بدلًا منها كلمات لا رابط بينها.
password-guessable-repeats = التكرار لا يفيد كثيرًا. أضف كلمة أو كلمتين لا يتوقعهما أحد.
password-guessable-sequence = يسهل تخمين المتتاليات مثل «abcd» أو «6543». اختر بدلًا منها كلمات لا رابط بينها.
password-guessable-date = يسهل تخمين التواريخ والسنوات. أضف كلمة أو كلمتين لا يتوقعهما أحد.
password-guessable-word = يسهل تخمين الكلمة الواحدة. أضف كلمتين لا علاقة لهما بها.
password-guessable-name = يسهل تخمين الأسماء. أضف كلمتين لا علاقة لهما بها.
password-guessable-similar = تشبه هذه كلمة مرور يستخدمها كثيرون. اختر بدلًا منها كلمات لا رابط بينها.

## How good a password is, while typing.

password-strength-0 = تُخمَّن فورًا
password-strength-1 = تُخمَّن بسرعة
password-strength-2 = ليست جيدة بما يكفي بعد
password-strength-3 = جيدة
password-strength-4 = جيدة جدًا

## Changing it.

password-title = تغيير كلمة المرور
password-lead = سيُسجَّل الخروج من كل الأجهزة الأخرى، وسنرسل إليك رسالة بذلك.
password-current = كلمة المرور الحالية
password-new = كلمة المرور الجديدة
password-submit = تغيير كلمة المرور
password-new-missing = أدخل كلمة مرور جديدة.
password-current-wrong = ليست هذه كلمة المرور الحالية.
password-same = هذه هي كلمة المرور الحالية. اختر غيرها.
