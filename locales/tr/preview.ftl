# Above every page of an edition that somebody looks at before it is published.
preview = Önizleme
preview-until = Sürüm: { $edition }, bitiş: { $until }. Bunu başka kimse görmez. Burada gönderdikleriniz geçerlidir.
preview-leave = Önizlemeden çık
