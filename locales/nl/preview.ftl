# Above every page of an edition that somebody looks at before it is published.
preview = Voorbeeld
preview-until = van editie { $edition }, tot { $until }. Niemand anders ziet dit. Wat je hier verstuurt, telt echt.
preview-leave = Voorbeeld verlaten
