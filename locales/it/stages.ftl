# Stages of the journey between sign-in and destination.
accept = { $title }: c’è una nuova versione
accept-lead = Leggila e accettala per continuare.
accept-valid-from = Entrata in vigore: { $date }
accept-read = Leggi il testo
accept-submit = Accetta e continua
accept-else = Puoi anche decidere più tardi: fino ad allora il tuo account resta com’è.
reopen = Il tuo account sta per essere chiuso
reopen-lead = Ci hai chiesto di chiuderlo. Data in cui cancelliamo tutto il contenuto: { $date }. Fino ad allora puoi mantenerlo.
reopen-submit = Mantieni l’account
reopen-else = Se vuoi chiuderlo, non devi fare nulla.
