# Above every page of an edition that somebody looks at before it is published.
preview = Aperçu
preview-until = de l’édition { $edition }, jusqu’au { $until }. Personne d’autre ne la voit. Ce que vous envoyez ici compte vraiment.
preview-leave = Quitter l’aperçu
