# Above every page of an edition that somebody looks at before it is published.
preview = Vorschau
preview-until = der Ausgabe { $edition }, bis { $until }. Niemand sonst sieht sie. Was du hier absendest, gilt.
preview-leave = Vorschau verlassen
