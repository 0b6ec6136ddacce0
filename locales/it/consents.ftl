consents-lead = Cosa hai consentito e cosa no. Puoi cambiare idea in qualsiasi momento, con effetto immediato.
consents-decisions = Le tue scelte
consents-each = Ognuna con il suo testo e la sua cronologia
consents-text = Il testo esatto
consents-text-of = Il testo esatto: { $what }
consents-history = Cronologia
consents-history-of = Cronologia: { $what }
consents-allowed = Consentito
# Stands behind the tag “Allowed”.
consents-since = { $date }, versione { $version }
consents-not-allowed = Non consentito
consents-new-text = Nuovo testo
# Stands behind the tag “New text”.
consents-changed = data della modifica: { $date }.
consents-changed-allowed = data della modifica: { $date }. Il consenso che hai già dato resta valido.
consents-newer = Il testo è cambiato ({ $date }): <link>leggi quello nuovo</link>. Il tuo consenso resta valido così come l’hai dato.
consents-stale = Il testo è cambiato mentre questa pagina era aperta. Non abbiamo salvato nessuna scelta: leggilo e scegli di nuovo.
consents-allow-new = Accetta il nuovo testo
consents-allow-new-spoken = Accetta il nuovo testo: { $what }
consents-allow = Consenti
consents-allow-spoken = Consenti: { $what }
consents-withdraw = Revoca
consents-withdraw-spoken = Revoca: { $what }
consents-not-now-spoken = Non ora: { $what }
consents-none = Non c’è nulla da scegliere
consents-none-hint = Quando vorremo usare i tuoi dati per qualcosa che richiede il tuo consenso, lo troverai qui.
consents-agreements = Accordi e informative
consents-with-version = { $what }, versione { $version }
# Stands below the agreement’s name; a link to its history follows.
consents-accepted = Accettato: { $date }, lingua: { $language }. Necessario per l’account.
consents-contract-end = L’accordo termina quando <link>chiudi l’account</link>.
consents-notice = Per tua informazione: non c’è nulla da accettare.
consents-former = Non lo chiediamo più.
consents-read = Leggi
consents-read-spoken = Leggi: { $what }

consents-history-title = Cronologia: { $what }
consents-history-lead = Ogni tua scelta, con il testo a cui si riferisce.
consents-history-none = Ancora nessuna scelta
consents-history-none-hint = Ogni volta che dai o revochi questo consenso, lo vedrai qui.
consents-you-accepted = Hai accettato
consents-you-allowed = Hai dato il consenso
consents-you-withdrew = Hai revocato il consenso
consents-you-declined = Hai risposto “Non ora” al nuovo testo
consents-wording = Versione { $version }, lingua: { $language }
consents-at-sign-up = durante la registrazione
consents-at-sign-in = durante l’accesso
consents-on-page = nel tuo account
consents-before = dove eri cliente prima

consents-accepted-on = Hai accettato questo testo: { $moment }.
consents-allowed-on = Hai dato questo consenso: { $moment }.
consents-withdrawn-on = Hai revocato questo consenso: { $moment }.
consents-declined-on = Hai risposto “Non ora” a questo testo: { $moment }.
consents-exact = Questo è il testo parola per parola, come ti è stato mostrato. Lingua: { $language }.
consents-digest = La sua impronta (SHA-256):
