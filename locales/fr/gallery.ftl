gallery = Galerie
gallery-lead = Toutes les pages et tous les e-mails, dans tous leurs états. Pointez un texte pour voir son nom et l’endroit où il se trouve.
gallery-brand = Marque
gallery-language = Langue
gallery-mode = Clair ou sombre
gallery-light = Clair
gallery-dark = Sombre
gallery-width = Largeur
gallery-phone = Téléphone
gallery-desktop = Ordinateur
gallery-kind = Pages ou e-mails
gallery-pages = Pages
gallery-letters = E-mails
gallery-name = Partie du nom
gallery-all = Tout
gallery-show = Afficher
gallery-rooms = Rubriques
gallery-none = Rien ne porte ce nom
gallery-none-hint = Essayez une partie plus courte du nom, ou les pages et les e-mails ensemble.
gallery-left-out =
    { $count ->
        [one] { $count } autre image correspond à ce choix. Réduisez-le pour la voir.
       *[other] { $count } autres images correspondent à ce choix. Réduisez-le pour les voir.
    }
gallery-back = Toutes les images
gallery-ways = Précédent et suivant
gallery-previous = Précédent : { $name }
gallery-next = Suivant : { $name }
gallery-bare = Ouvrir sans cadre
gallery-words = Textes de cette page
gallery-words-letter = Textes de cet e-mail
gallery-as-text = L’e-mail en texte brut
gallery-check = Dernière vérification
gallery-check-good = Rien à corriger
gallery-check-errors =
    { $count ->
        [one] { $count } erreur
       *[other] { $count } erreurs
    }
gallery-check-warnings =
    { $count ->
        [one] { $count } point à vérifier
       *[other] { $count } points à vérifier
    }
gallery-check-stays = Ce qui a été enregistré depuis ne s’affichera qu’une fois les erreurs corrigées.
gallery-mistake = Erreur
gallery-look = À vérifier
gallery-coverage = { $said } textes sur { $of }
gallery-missing = Encore en anglais : { $names }
gallery-missing-more =
    { $count ->
        [one] Encore en anglais : { $names } et { $count } autre
       *[other] Encore en anglais : { $names } et { $count } autres
    }
