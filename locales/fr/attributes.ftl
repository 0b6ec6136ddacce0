### What we ask about a person: labels, help, and what helps when a value can't be read.
### An attribute's label is attribute-<name>, its help attribute-<name>-help.

attribute-given_name = Prénom
attribute-given_name-help = Comment souhaitez-vous que nous vous appelions ?
attribute-family_name = Nom
attribute-family_name-help = Tel qu’il doit figurer sur les courriers et les factures.
attribute-birthday = Date de naissance
attribute-birthday-help = Année, mois et jour.
attribute-phone = Téléphone
attribute-phone-help = Avec l’indicatif du pays, par exemple +33 1 99 00 12 34.
attribute-postal_address = Adresse postale
attribute-postal_address-help = Là où vous recevez votre courrier et vos colis.

## The fields of every postal address.

address-street = Numéro et rue
address-line2 = Complément (appartement, étage, société)
address-postal_code = Code postal
address-city = Ville
address-region = Région ou État
address-country = Pays

## What is wrong with a value.

attribute-required = Cette information est nécessaire.
attribute-too-short = Saisissez au moins { $min ->
    [one] { $min } caractère
   *[other] { $min } caractères
}.
attribute-too-long = Ne dépassez pas { $max ->
    [one] { $max } caractère
   *[other] { $max } caractères
}.
attribute-characters = Ce texte contient un caractère impossible à afficher. Saisissez-le au clavier au lieu de le coller.
choice-unknown = Choisissez l’une des options proposées.
country-unknown = Choisissez un pays dans la liste.

date-unreadable = Nous n’arrivons pas à lire cette date. Indiquez l’année, le mois et le jour, par exemple 1987-06-05.
date-too-far-away = Vérifiez l’année.
date-ahead = Cette date est dans le futur. Vérifiez l’année.

phone-country-missing = Commencez par + et l’indicatif du pays, par exemple +33.
phone-unknown = Ce numéro n’existe pas. Vérifiez-le chiffre par chiffre.

## What is wrong with an e-mail address.

address-missing = Saisissez votre adresse e-mail.
address-too-long = Une adresse e-mail ne peut pas être aussi longue.
address-malformed = Une adresse e-mail ressemble à name@example.com.
address-characters = Il y a un espace ou un caractère qu’une adresse e-mail ne peut pas contenir. Saisissez-la au clavier au lieu de la coller.
address-domain = Vérifiez ce qui suit le @ : ce domaine n’existe pas.

## Answers to yes or no.

answer-yes = Oui
answer-no = Non
