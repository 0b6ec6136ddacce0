# Above every page of an edition that somebody looks at before it is published.
preview = Anteprima
preview-until = dell’edizione { $edition }. Termina: { $until }. Nessun altro la vede. Ciò che invii qui vale davvero.
preview-leave = Esci dall’anteprima
