### What we ask about a person: labels, help, and what helps when a value can't be read.
### An attribute's label is attribute-<name>, its help attribute-<name>-help.

attribute-given_name = الاسم الأول
attribute-given_name-help = بأي اسم نخاطبك؟
attribute-family_name = اسم العائلة
attribute-family_name-help = كما ينبغي أن يظهر في الرسائل والفواتير.
attribute-birthday = تاريخ الميلاد
attribute-birthday-help = السنة والشهر واليوم.
attribute-phone = رقم الهاتف
attribute-phone-help = ابدأ بعلامة + ثم رمز الدولة، مثل 20 لمصر، ثم الرقم.
attribute-postal_address = العنوان البريدي
attribute-postal_address-help = حيث تصلك الرسائل والطرود.

## The fields of every postal address.

address-street = الشارع ورقم المبنى
address-line2 = تفاصيل إضافية (شقة، طابق، شركة)
address-postal_code = الرمز البريدي
address-city = المدينة أو البلدة
address-region = المحافظة أو المنطقة
address-country = البلد

## What is wrong with a value.

attribute-required = هذه المعلومة مطلوبة.
attribute-too-short = النص قصير. اكتب على الأقل { $min ->
    [zero] { $min } حرف
    [one] حرفًا واحدًا
    [two] حرفين
    [few] { $min } أحرف
    [many] { $min } حرفًا
   *[other] { $min } حرف
}.
attribute-too-long = النص طويل. اكتب كحد أقصى { $max ->
    [zero] { $max } حرف
    [one] حرفًا واحدًا
    [two] حرفين
    [few] { $max } أحرف
    [many] { $max } حرفًا
   *[other] { $max } حرف
}.
attribute-characters = يحتوي النص على حرف لا يمكن عرضه. اكتبه يدويًا بدلًا من لصقه.
choice-unknown = اختر واحدًا من الخيارات المعروضة.
country-unknown = اختر بلدًا من القائمة.

date-unreadable = لم نتمكن من قراءة هذا التاريخ. اكتب السنة ثم الشهر ثم اليوم (YYYY-MM-DD: 1987-06-05).
date-too-far-away = راجع السنة مرة أخرى.
date-ahead = هذا اليوم لم يأتِ بعد. راجع السنة مرة أخرى.

phone-country-missing = ابدأ بعلامة + ثم رمز الدولة، مثل 20 لمصر.
phone-unknown = لا يوجد رقم هاتف كهذا. راجعه خانةً خانة.

## What is wrong with an e-mail address.

address-missing = اكتب عنوان بريدك الإلكتروني.
address-too-long = هذا النص أطول مما يتّسع له عنوان بريد إلكتروني.
address-malformed = يُكتب عنوان البريد الإلكتروني بهذا الشكل: name@example.com.
address-characters = يحتوي العنوان على مسافة أو حرف لا مكان له في عنوان بريد إلكتروني. اكتبه يدويًا بدلًا من لصقه.
address-domain = راجع الجزء الذي بعد العلامة @: لا يوجد نطاق كهذا على الإنترنت.

## Answers to yes or no.

answer-yes = نعم
answer-no = لا
