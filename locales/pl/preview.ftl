# Above every page of an edition that somebody looks at before it is published.
preview = Podgląd
preview-until = wydania { $edition }, do: { $until }. Nikt inny go nie widzi. To, co tu wyślesz, liczy się naprawdę.
preview-leave = Zakończ podgląd
