# Above every page of an edition that somebody looks at before it is published.
preview = Vista previa
preview-until = de la edición { $edition }, hasta: { $until }. Nadie más la ve. Lo que envíes aquí cuenta de verdad.
preview-leave = Salir de la vista previa
