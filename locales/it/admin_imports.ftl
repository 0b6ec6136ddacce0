### Customers who come from another system: what can be wrong with a file or a line of it. The command says these in English, too.

import-at-column = { $column }: { $reason }
import-line-too-long = La riga supera { $max } KiB.
import-not-utf8 = La riga non è testo UTF-8.
import-not-json = La riga non è un oggetto JSON.
import-value-kind = Qui un valore non può essere un elenco o un oggetto annidato.
import-columns-count = La riga ha { $found ->
    [one] un valore
   *[other] { $found } valori
}, ma l’intestazione ha { $expected ->
    [one] una colonna
   *[other] { $expected } colonne
}.
import-columns-many = Ci sono più di { $max } colonne.
import-column-twice = La colonna { $column } compare due volte.
import-address-unproved = L’indirizzo non è stato confermato nell’altro sistema.
import-yes-or-no = Deve essere true o false.
import-hash-unreadable = Non è un hash di password che conosciamo.
import-hash-twice = Ci sono due hash di password.
import-hash-costly = Confrontare una password con questo hash richiederebbe circa { $millis } ms e { $mib } MiB: più di quanto permetta la configurazione.
import-brand-unknown = Questo marchio non esiste.
import-language-unknown = Il marchio non offre questa lingua.
import-zone-unknown = Questo fuso orario non esiste.
import-moment-unreadable = Non è una data con l’ora. Scrivila così: 2026-01-31T12:00:00Z.
import-moment-ahead = È nel futuro.
import-consent-without-text = Non c’è ancora nessun testo per questa finalità.

## What is wrong with a whole file.

import-file-empty = Il file è vuoto.
import-file-gone = Il file non c’è più.
import-header-too-long = La prima riga è troppo lunga per essere un’intestazione.
import-no-address-column = Nessuna colonna si chiama “email”. La prima riga deve dare un nome alle colonne.

## The pages.

imports-lead = I clienti arrivano con le password che hanno. Per chi è già qui non cambia nulla.
imports-bring = Porta un file
imports-bring-lead = Prima viene controllato. Non si importa nulla finché non lo dici tu.
imports-file = File da importare
imports-file-hint = CSV con intestazione, o JSON Lines; al massimo { $max } MiB.
imports-brand = Marchio
imports-brand-hint = Per le righe che non ne indicano uno.
imports-check = Controlla il file
imports-none = Non è ancora stato importato nulla.
imports-none-hint = Basta un file di clienti dal tuo sistema precedente.
imports-files = I file
imports-state = Stato
imports-new = Nuovi
imports-bad = Con errori
imports-when = Data
imports-by = Da
imports-by-command = La riga di comando
imports-report = Resoconto
imports-lines = Righe lette
imports-fresh = Nuovi clienti
imports-made = Clienti importati
imports-duplicates = Esclusi
imports-duplicates-hint = L’indirizzo ha già un account, o compare due volte nel file.
imports-bad-lines = Righe che non si possono importare
imports-line = Riga
imports-why = Perché
imports-removed = Rimossi in seguito
imports-kept = Rimasti, perché sono già entrati
imports-unknown = Colonne escluse, perché hanno nomi sconosciuti: { $columns }.
imports-progress = Avanzamento
imports-refresh = Aggiorna
imports-start = Importa { $count ->
    [one] un cliente
   *[other] { $count } clienti
}
imports-start-title = Vuoi importare { $count ->
    [one] un cliente
   *[other] { $count } clienti
}?
imports-start-lead = Ogni cliente può accedere appena la sua riga è importata. Non viene inviata nessuna email. Puoi annullare l’importazione più tardi.
imports-discard = Elimina il file
imports-discard-title = Vuoi eliminare il file?
imports-discard-lead = Non ne viene importato nulla.
imports-undo = Annulla l’importazione
imports-undo-title = Vuoi annullare l’importazione?
imports-undo-lead = Tutti i clienti arrivati con questo file vengono rimossi, tranne chi nel frattempo ha effettuato l’accesso.

import-state-uploaded = Da controllare
import-state-checking = Controllo in corso
import-state-checked = Controllato
import-state-importing = Importazione in corso
import-state-done = Importato
import-state-failed = Illeggibile
import-state-discarded = Eliminato
import-state-undoing = Annullamento in corso
import-state-undone = Importazione annullata

import-upload-missing = Scegli un file.
import-upload-too-large = Il file supera { $max } MiB.
