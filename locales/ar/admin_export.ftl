# Taking the customers of a search out of the house.
export-customers = تصدير العملاء
export-customers-lead = يتضمّن الملف العناوين والملفات الشخصية، ولا يتضمّن أبدًا كلمة مرور أو خطوة ثانية. يُسجَّل مَن أخذه ولأي غرض.
export-everybody = الجميع: لا بحث يحصر القائمة.
export-search = البحث: { $search }
export-purpose = ما الغرض؟
export-purpose-hint = من يحتاج إلى الملف، ومتى سيُحذف.
export-purpose-missing = اكتب في بضع كلمات الغرض من الملف.
export-format = الصيغة
export-format-hint = في CSV، توضع علامة ' قبل كل قيمة قد ينفّذها برنامج جداول البيانات كصيغة حسابية.
export-format-csv = CSV، لجداول البيانات
export-format-jsonl = JSON Lines، للبرامج
export-download = تنزيل الملف
