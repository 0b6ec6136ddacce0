# Above every page of an edition that somebody looks at before it is published.
preview = Prévia
preview-until = da edição { $edition }, até { $until }. Ninguém mais a vê. O que você enviar aqui vale de verdade.
preview-leave = Sair da prévia
