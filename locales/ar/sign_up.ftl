sign-up = إنشاء حساب
sign-up-lead = حساب واحد لكل شيء في { $brand }.
sign-up-submit = إنشاء حسابي
sign-up-decisions = قراراتك
sign-up-privacy = تجد ما نفعله ببياناتك في <link>إشعار الخصوصية</link>.
sign-up-have = لديك حساب؟ <link>تسجيل الدخول</link>
