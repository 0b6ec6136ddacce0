# One customer, as staff see them, and what can be done for them.
customer-since = Klant sinds { $date } bij { $brand }, e-mails in het { $language }
customer-number = Klant { $id }
customer-about = Het gaat om { $name }
customer-status-active = Actief
customer-status-closing = Wordt gesloten
customer-status-locked = Vergrendeld
customer-gone = Deze klant bestaat niet
customer-gone-erased = Dit account is op { $date } verwijderd. Alleen het bewijs van wat is geaccepteerd en toegestaan, is nog over.
customer-gone-never = Misschien is het adres verkeerd getypt, of is het account lang geleden verwijderd.
customer-gone-find = Klant zoeken
customer-more = { $count ->
    [one] Nog één tonen
   *[other] Nog { $count } tonen
}
# What screen readers hear of a button in a list: “Reveal: Phone”.
customer-act-spoken = { $act }: { $what }
customer-reveal = Bekijken
customer-correct = Corrigeren

# The account
customer-account = Het account
customer-new-address = Nieuw adres
customer-new-address-waits = Wacht op bevestiging
customer-password-changed = Gekozen op { $date }. Niemand hier kan het zien of instellen.
customer-recovery = Link sturen
customer-factor-off = Niet ingesteld
customer-factor-since = Sinds { $date }, { $left ->
    [0] geen herstelcodes meer over
    [one] nog één herstelcode over
   *[other] nog { $left } herstelcodes over
}
customer-factor-remove = Kwijt?
customer-access = Toegang
customer-active-means = De klant kan inloggen.
customer-locked-means = Niemand kan inloggen, en een nieuw wachtwoord kiezen via een link werkt niet.
customer-closing-means = Wordt op { $date } verwijderd, tenzij de klant terugkomt.
customer-lock = Vergrendelen
customer-unlock = Ontgrendelen
customer-close = Sluiten
customer-reopen = Sluiting afbreken

# The removal of a second factor
removal-waits = De tweede stap staat klaar om te worden verwijderd
removal-asked = { $name } vroeg hierom: ‘{ $reason }’
removal-alone = Het gebeurt op { $time }, want niemand anders hier kan het goedkeuren. Tot die tijd kan de klant het tegenhouden.
removal-mine = Iemand anders hier moet het vóór { $time } goedkeuren. Tot die tijd kan de klant het tegenhouden.
removal-yours = Klopt dit? Keur het goed of breek het af. Het vervalt op { $time }.
removal-approve = Goedkeuren
removal-cancel = Afbreken

# Profile, devices, decisions, letters, activity
customer-profile-empty = { $count ->
    [one] Eén gegeven is niet ingevuld
   *[other] { $count } gegevens zijn niet ingevuld
}
customer-device = Een computer
customer-device-carried = Een telefoon of tablet
customer-since-word = Ingelogd
customer-no-sessions = Nergens ingelogd.
customer-sign-out = Alle beëindigen
customer-consents = Keuzes en overeenkomsten
customer-no-consents = Niets gekozen.
customer-accepted = Geaccepteerd
customer-withdrawn = Ingetrokken
customer-declined = Niet nu
customer-older = { $count ->
    [one] Eén oudere keuze: { $what }
   *[other] { $count } oudere keuzes: { $what }
}
customer-letters-never = Welke en wanneer, nooit wat erin staat
customer-no-letters = De laatste tijd geen e-mails.
customer-letter-sent = Verstuurd
customer-letter-waiting = In de wacht
customer-letter-given-up = Opgegeven
customer-activity-words = In de woorden die de klant in het eigen account leest.
customer-audit = <link>Alles, en wie het deed, in het logboek</link>

# Notes
customer-notes = Notities
customer-notes-all = Alle notities
customer-notes-written = Tot nu toe geschreven
customer-no-notes = Nog geen.
customer-note-write = Notitie schrijven
customer-note = Notitie
customer-note-hint = Voor collega’s. De klant ziet de notitie hier niet, maar krijgt die bij de eigen gegevens als daarom wordt gevraagd: schrijf zo dat de klant het mag lezen.
customer-note-submit = Notitie opslaan
note-missing = Schrijf eerst iets.
note-too-long = Schrijf hoogstens { $most } tekens.
note-characters = Er staat een teken in dat we niet kunnen weergeven. Typ de tekst zelf, in plaats van die te plakken.

# The reason
customer-reason = Reden
customer-reason-hint = De klant leest dit woord voor woord bij de activiteit. Schrijf het voor de klant.
reason-too-short = Schrijf op waarom, in minstens { $least } tekens.
reason-too-long = Schrijf hoogstens { $most } tekens.
reason-characters = Er staat een teken in dat we niet kunnen weergeven. Schrijf één regel gewone tekst.

# Looking at one value
reveal-title = Bekijken: { $what }
reveal-lead = Je ziet het één keer. De klant leest dat je hebt gekeken, en waarom. Bekijk alleen wat je nodig hebt om te helpen.
reveal-submit = Eén keer tonen
reveal-told = De klant leest dat je hebt gekeken, om deze reden: ‘{ $reason }’
reveal-shown = Eén keer getoond
reveal-nothing = Hier staat niets.
reveal-back = Klaar, verbergen
reveal-open-sessions = Apparaten en plaatsen
reveal-activity-devices = Apparaten en plaatsen bij de activiteit
reveal-sign-in-address = E-mailadres
reveal-new-address = Nieuw adres

# Correcting
correct-title = Corrigeren: { $what }
correct-lead = Wat je schrijft, komt in plaats van wat er staat. De klant krijgt een e-mail waarin staat wat is gecorrigeerd, maar niet wat er nu staat. Het adres om in te loggen kan alleen de klant wijzigen.
correct-empty = Laat dit leeg om te verwijderen wat er staat.
correct-submit = Correctie opslaan
correct-stale = Het profiel is gewijzigd sinds je deze pagina opende. Er is nog niets opgeslagen. Controleer of het nog klopt en sla het dan opnieuw op.

# The questions. What will happen, then one button.
act-changed = De situatie is intussen veranderd: er is niets gedaan. Bekijk de pagina van de klant opnieuw.
act-locked = Het account is vergrendeld. Ontgrendel het eerst.
act-no-factor = Er is geen authenticator-app om te verwijderen.
act-waits-already = Iemand heeft dit al aangevraagd. Het wacht op goedkeuring.
act-own-request = Je hebt dit zelf aangevraagd. Iemand anders moet het goedkeuren.
act-asker-gone = Wie dit heeft aangevraagd, mag dat niet meer: de aanvraag is afgebroken. Vraag het opnieuw aan als het nog nodig is.
act-recovery = Link voor een nieuw wachtwoord sturen?
act-recovery-lead = De klant krijgt de gebruikelijke e-mail met een link om een nieuw wachtwoord te kiezen. De link werkt één keer en is kort geldig. Je ziet de link nooit.
act-recovery-submit = E-mail sturen
act-sign-out = Alle sessies beëindigen?
act-sign-out-lead = De klant wordt meteen overal uitgelogd en krijgt een e-mail. Inloggen gaat daarna weer als voorheen.
act-sign-out-submit = Sessies beëindigen
act-end-session = Deze sessie beëindigen?
act-end-session-lead = De klant wordt op dat apparaat meteen uitgelogd en krijgt een e-mail.
act-end-session-submit = Sessie beëindigen
act-ask-removal = Aanvragen om de tweede stap te verwijderen?
act-ask-removal-lead = Voor een klant die zowel de app als de herstelcodes kwijt is. Weet zeker dat het echt de klant is. Iemand anders hier moet het goedkeuren; de klant krijgt een e-mail en kan het tegenhouden. Een code uit de app houdt het ook tegen.
act-ask-removal-alone = Voor een klant die zowel de app als de herstelcodes kwijt is. Weet zeker dat het echt de klant is. Niemand anders hier kan het goedkeuren: het gebeurt op { $time }. Tot die tijd krijgt de klant e-mails en kan de klant het tegenhouden. Een code uit de app houdt het ook tegen.
act-ask-removal-submit = Aanvragen
act-approve-removal = Goedkeuren dat de tweede stap wordt verwijderd?
act-approve-removal-lead = De app en alle herstelcodes worden meteen verwijderd, en alle sessies eindigen. Vanaf dat moment is het wachtwoord alleen genoeg. Weet zeker dat de vraag echt van de klant komt.
act-approve-removal-submit = Tweede stap verwijderen
act-cancel-removal = Het verwijderen afbreken?
act-cancel-removal-lead = De tweede stap blijft, en de klant krijgt een e-mail.
act-cancel-removal-submit = Afbreken
act-lock = Account vergrendelen?
act-lock-lead = Alle sessies eindigen, en geen enkele link uit een e-mail werkt nog. Niemand kan inloggen tot iemand hier het account ontgrendelt. In de e-mail aan de klant staat waar die terechtkan.
act-lock-submit = Account vergrendelen
act-unlock = Account ontgrendelen?
act-unlock-lead = De klant kan weer inloggen met hetzelfde wachtwoord en krijgt een e-mail.
act-unlock-submit = Account ontgrendelen
act-close = Account sluiten?
act-close-lead = Alle sessies eindigen. Op { $time } wordt alles verwijderd. Tot die tijd kan de klant terugkomen: door in te loggen, of via de link in de e-mail die de klant krijgt.
act-close-submit = Account sluiten
act-reopen = Sluiting afbreken?
act-reopen-lead = Het account blijft, met alles erin, en de klant krijgt een e-mail.
act-reopen-submit = Account behouden

# A sign-up that waits
registration-title = Een registratie die wacht
registration-lead = Iemand heeft zich geregistreerd en het adres nog niet bevestigd. Pas daarna is er een account.
registration-standing = Stand van zaken
registration-where = { $brand }, e-mail in het { $language }
registration-since = Wacht sinds
registration-until = Verdwijnt op
registration-resend = E-mail opnieuw sturen
registration-resend-lead = Een nieuwe e-mail met een nieuwe link en code gaat naar hetzelfde adres; de oudere werken dan niet meer. Jij ziet de link en de code niet.
registration-reason-hint = Voor het logboek hier. De reden wordt verwijderd als de registratie wordt bevestigd of verdwijnt.
registration-gone = Deze registratie wacht niet meer
registration-gone-lead = Die is bevestigd, verworpen of te oud. Wie heeft bevestigd, is nu klant: zoek op het adres.
registration-resend-submit = Opnieuw sturen
