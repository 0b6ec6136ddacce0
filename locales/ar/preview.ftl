# Above every page of an edition that somebody looks at before it is published.
preview = معاينة
preview-until = للإصدار { $edition } حتى { $until }. لا يراها أحد غيرك. ما ترسله هنا يُحتسب فعلًا.
preview-leave = مغادرة المعاينة
