consents-lead = ما سمحت به وما لم تسمح به. يمكنك تغيير رأيك في أي وقت، ويسري ذلك فورًا.
consents-decisions = قراراتك
consents-each = لكل قرار نصّه وسجلّه
consents-text = النص الكامل
consents-text-of = النص الكامل: { $what }
consents-history = السجل
consents-history-of = السجل: { $what }
consents-allowed = مسموح به
# Stands behind the tag “Allowed”.
consents-since = منذ { $date }، الإصدار { $version }
consents-not-allowed = غير مسموح به
consents-new-text = نص جديد
# Stands behind the tag “New text”.
consents-changed = تغيّرت الصياغة في { $date }.
consents-changed-allowed = تغيّرت الصياغة في { $date }. وما سمحت به من قبل ما زال ساريًا.
consents-newer = تغيّرت الصياغة في { $date }: <link>النص الجديد</link>. وما سمحت به ما زال ساريًا كما سمحت به.
consents-stale = تغيّر النص وهذه الصفحة مفتوحة، ولم يُسجَّل أي قرار. اقرأه ثم اختر من جديد.
consents-allow-new = السماح بالنص الجديد
consents-allow-new-spoken = السماح بالنص الجديد: { $what }
consents-allow = السماح
consents-allow-spoken = السماح: { $what }
consents-withdraw = سحب الموافقة
consents-withdraw-spoken = سحب الموافقة: { $what }
consents-not-now-spoken = ليس الآن: { $what }
consents-none = لا يوجد ما يحتاج إلى قرار
consents-none-hint = عندما نريد استخدام بياناتك لغرض يحتاج إلى موافقتك، سيظهر ذلك هنا.
consents-agreements = الاتفاقيات والإشعارات
consents-with-version = { $what }، الإصدار { $version }
# Stands below the agreement’s name; a link to its history follows.
consents-accepted = تم القبول في { $date } باللغة { $language }. ضروري للحساب.
consents-contract-end = تنتهي الاتفاقية عند <link>إغلاق حسابك</link>.
consents-notice = لمعلوماتك: لا يوجد ما يتطلّب موافقتك هنا.
consents-former = لم نعد نسأل عن هذا.
consents-read = قراءة
consents-read-spoken = قراءة: { $what }

consents-history-title = السجل: { $what }
consents-history-lead = كل قرار اتخذته، مع النص الذي يخصّه.
consents-history-none = لا قرارات بعد
consents-history-none-hint = كلما سمحت بذلك أو سحبت موافقتك، سيظهر هنا.
consents-you-accepted = تم القبول
consents-you-allowed = تم منح الموافقة
consents-you-withdrew = تم سحب الموافقة
consents-you-declined = تم تأجيل النص الجديد
consents-wording = الإصدار { $version }، باللغة { $language }
consents-at-sign-up = عند إنشاء الحساب
consents-at-sign-in = عند تسجيل الدخول
consents-on-page = من داخل حسابك
consents-before = حيث كنت عميلًا من قبل

consents-accepted-on = قبلت هذا النص بتاريخ { $moment }.
consents-allowed-on = سمحت بذلك بتاريخ { $moment }.
consents-withdrawn-on = سحبت موافقتك على ذلك بتاريخ { $moment }.
consents-declined-on = أجّلت هذا النص بتاريخ { $moment }.
consents-exact = هذا هو النص حرفيًا باللغة { $language }، كما عُرض عليك.
consents-digest = بصمته الرقمية (SHA-256):
