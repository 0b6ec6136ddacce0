second-factor-challenge = أدخل الرمز
second-factor-challenge-lead = كلمة المرور صحيحة. بقيت خطوة واحدة: الرمز من تطبيق المصادقة.
second-factor-lost = لا يمكنك الوصول إلى التطبيق؟
second-factor-lost-hint = أدخل أحد رموز الاسترداد بدلًا منه. كل رمز صالح لمرة واحدة.
second-factor-other-account = استخدام حساب آخر
