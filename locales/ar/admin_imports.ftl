### Customers who come from another system: what can be wrong with a file or a line of it. The command says these in English, too.

import-at-column = { $column }: { $reason }
import-line-too-long = السطر أطول من { $max } كيبيبايت.
import-not-utf8 = السطر ليس نصًا بترميز UTF-8.
import-not-json = السطر ليس كائن JSON واحدًا.
import-value-kind = لا يمكن أن تكون القيمة هنا قائمة أو كائنًا متداخلًا.
import-columns-count = في السطر { $found ->
    [zero] لا قيم
    [one] قيمة واحدة
    [two] قيمتان
    [few] { $found } قيم
    [many] { $found } قيمة
   *[other] { $found } قيمة
}، لكن في سطر العناوين { $expected ->
    [zero] لا أعمدة
    [one] عمود واحد
    [two] عمودان
    [few] { $expected } أعمدة
    [many] { $expected } عمودًا
   *[other] { $expected } عمود
}.
import-columns-many = عدد الأعمدة أكثر من { $max }.
import-column-twice = العمود { $column } مكرّر.
import-address-unproved = لم يُؤكَّد العنوان في النظام الآخر.
import-yes-or-no = يجب أن تكون القيمة true أو false.
import-hash-unreadable = هذه ليست تجزئة كلمة مرور نعرفها.
import-hash-twice = توجد تجزئتان لكلمة المرور.
import-hash-costly = التحقق من كلمة مرور بهذه التجزئة يستغرق نحو { $millis } مللي ثانية و{ $mib } ميبيبايت: أكثر مما تسمح به الإعدادات.
import-brand-unknown = لا توجد علامة تجارية كهذه.
import-language-unknown = العلامة التجارية لا تقدّم هذه اللغة.
import-zone-unknown = لا توجد منطقة زمنية كهذه.
import-moment-unreadable = هذا ليس تاريخًا ووقتًا. اكتبه هكذا: ‎2026-01-31T12:00:00Z.
import-moment-ahead = هذا الوقت لم يأتِ بعد.
import-consent-without-text = لا يوجد نص لهذا الغرض بعد.

## What is wrong with a whole file.

import-file-empty = الملف فارغ.
import-file-gone = لم يعد الملف موجودًا.
import-header-too-long = السطر الأول أطول من أن يكون سطر عناوين.
import-no-address-column = لا يوجد عمود باسم «email». يجب أن يذكر السطر الأول أسماء الأعمدة.

## The pages.

imports-lead = ينتقل العملاء مع كلمات مرورهم الحالية. ومن كان هنا من قبل يبقى كما هو.
imports-bring = إضافة ملف
imports-bring-lead = يُفحص الملف أولًا. لا يُستورد شيء قبل أن تطلب ذلك.
imports-file = الملف
imports-file-hint = ملف CSV بسطر عناوين، أو JSON Lines؛ الحد الأقصى { $max } ميبيبايت.
imports-brand = العلامة التجارية
imports-brand-hint = للسطور التي لا تذكر علامة.
imports-check = فحص الملف
imports-none = لم يُستورد شيء بعد.
imports-none-hint = كل ما يلزم ملف فيه العملاء من نظامك السابق.
imports-files = الملفات
imports-state = الحالة
imports-new = جدد
imports-bad = سطور خاطئة
imports-when = الوقت
imports-by = المنفِّذ
imports-by-command = سطر الأوامر
imports-report = التقرير
imports-lines = السطور المقروءة
imports-fresh = العملاء الجدد
imports-made = العملاء المستورَدون
imports-duplicates = لم يُستورَدوا
imports-duplicates-hint = للعنوان حساب، أو يتكرر في الملف.
imports-bad-lines = سطور لا يمكن استيرادها
imports-line = السطر
imports-why = السبب
imports-removed = أُزيلوا من جديد
imports-kept = بقوا، لأنهم سجّلوا الدخول
imports-unknown = تُرك لأن هذه الأسماء غير معروفة: { $columns }.
imports-progress = مدى التقدّم
imports-refresh = تحديث
imports-start = استيراد { $count ->
    [zero] { $count } عميل
    [one] عميل واحد
    [two] عميلين
    [few] { $count } عملاء
    [many] { $count } عميلًا
   *[other] { $count } عميل
}
imports-start-title = هل تريد استيراد { $count ->
    [zero] { $count } عميل
    [one] عميل واحد
    [two] عميلين
    [few] { $count } عملاء
    [many] { $count } عميلًا
   *[other] { $count } عميل
}؟
imports-start-lead = يمكن لكل عميل تسجيل الدخول بمجرد استيراد سطره. لا تُرسل أي رسالة. ويمكنك التراجع عن الاستيراد لاحقًا.
imports-discard = التخلّص من الملف
imports-discard-title = هل تريد التخلّص من الملف؟
imports-discard-lead = لن يُستورد منه شيء.
imports-undo = التراجع عن الاستيراد
imports-undo-title = هل تريد التراجع عن الاستيراد؟
imports-undo-lead = يُزال كل من أتى مع هذا الملف، إلا من سجّل الدخول منذ ذلك الحين.

import-state-uploaded = ينتظر الفحص
import-state-checking = قيد الفحص
import-state-checked = تم فحصه
import-state-importing = قيد الاستيراد
import-state-done = تم استيراده
import-state-failed = تعذّرت قراءته
import-state-discarded = تم التخلّص منه
import-state-undoing = قيد التراجع
import-state-undone = تم التراجع عنه

import-upload-missing = اختر ملفًا.
import-upload-too-large = الملف أكبر من { $max } ميبيبايت.
