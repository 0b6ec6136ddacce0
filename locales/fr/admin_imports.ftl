### Customers who come from another system: what can be wrong with a file or a line of it. The command says these in English, too.

import-at-column = { $column } : { $reason }
import-line-too-long = La ligne dépasse { $max } Kio.
import-not-utf8 = La ligne n’est pas du texte UTF-8.
import-not-json = La ligne n’est pas un objet JSON.
import-value-kind = Une liste ou un objet imbriqué ne peut pas servir de valeur ici.
import-columns-count = La ligne a { $found ->
    [one] { $found } valeur
   *[other] { $found } valeurs
}, mais l’en-tête a { $expected ->
    [one] { $expected } colonne
   *[other] { $expected } colonnes
}.
import-columns-many = Il y a plus de { $max } colonnes.
import-column-twice = La colonne { $column } est présente deux fois.
import-address-unproved = L’adresse n’a pas été confirmée dans l’autre système.
import-yes-or-no = Ce doit être true ou false.
import-hash-unreadable = Ce n’est pas un hachage de mot de passe que nous connaissons.
import-hash-twice = Il y a deux hachages de mot de passe.
import-hash-costly = Comparer un mot de passe avec ce hachage prendrait environ { $millis } ms et { $mib } Mio : plus que ne le permet la configuration.
import-brand-unknown = Cette marque n’existe pas.
import-language-unknown = La marque ne propose pas cette langue.
import-zone-unknown = Ce fuseau horaire n’existe pas.
import-moment-unreadable = Ce n’est pas une date avec une heure. Écrivez-la comme 2026-01-31T12:00:00Z.
import-moment-ahead = C’est dans le futur.
import-consent-without-text = Il n’y a pas encore de texte pour cette finalité.

## What is wrong with a whole file.

import-file-empty = Le fichier est vide.
import-file-gone = Le fichier n’est plus là.
import-header-too-long = La première ligne est trop longue pour être un en-tête.
import-no-address-column = Aucune colonne ne s’appelle « email ». La première ligne doit nommer les colonnes.

## The pages.

imports-lead = Les clients arrivent avec leurs mots de passe actuels. Pour qui est déjà là, rien ne change.
imports-bring = Apporter un fichier
imports-bring-lead = Il est d’abord vérifié. Rien n’est importé sans votre accord.
imports-file = Fichier
imports-file-hint = CSV avec un en-tête, ou JSON Lines ; { $max } Mio au plus.
imports-brand = Marque
imports-brand-hint = Pour les lignes qui n’en nomment pas.
imports-check = Vérifier le fichier
imports-none = Rien n’a encore été importé.
imports-none-hint = Il suffit d’un fichier de clients, issu de votre ancien système.
imports-files = Fichiers
imports-state = État
imports-new = Nouveaux
imports-bad = En erreur
imports-when = Date
imports-by = Par
imports-by-command = La ligne de commande
imports-report = Rapport
imports-lines = Lignes lues
imports-fresh = Nouveaux clients
imports-made = Clients importés
imports-duplicates = Laissés de côté
imports-duplicates-hint = L’adresse a un compte, ou figure deux fois dans le fichier.
imports-bad-lines = Lignes impossibles à importer
imports-line = Ligne
imports-why = Raison
imports-removed = Retirés ensuite
imports-kept = Gardés, car ils se sont connectés depuis
imports-unknown = Colonnes ignorées, car leur nom est inconnu : { $columns }.
imports-progress = Avancement
imports-refresh = Actualiser
imports-start = Importer { $count ->
    [one] { $count } client
   *[other] { $count } clients
}
imports-start-title = Importer { $count ->
    [one] { $count } client
   *[other] { $count } clients
} ?
imports-start-lead = Chaque client peut se connecter dès que sa ligne est importée. Aucun e-mail n’est envoyé. Vous pourrez annuler l’importation plus tard.
imports-discard = Supprimer le fichier
imports-discard-title = Supprimer le fichier ?
imports-discard-lead = Rien de ce qu’il contient n’est importé.
imports-undo = Annuler l’importation
imports-undo-title = Annuler l’importation ?
imports-undo-lead = Tous les clients arrivés avec ce fichier sont retirés, sauf ceux qui se sont connectés depuis.

import-state-uploaded = En attente de vérification
import-state-checking = Vérification en cours
import-state-checked = Vérifié
import-state-importing = Importation en cours
import-state-done = Importé
import-state-failed = Illisible
import-state-discarded = Supprimé
import-state-undoing = Annulation en cours
import-state-undone = Importation annulée

import-upload-missing = Choisissez un fichier.
import-upload-too-large = Le fichier dépasse { $max } Mio.
