# Operating: letters, words and looks, sign-in defence, the system.

# Letters
outbox-lead = Wat nog verstuurd moet worden, en wat niet verstuurd kon worden. Niemand ziet hier aan wie een e-mail is gericht of wat erin staat.
outbox-lists = Lijsten met e-mails
outbox-failing = Vertraagd
outbox-waiting = In de wacht
outbox-given-up = Opgegeven
outbox-count = { $count }
outbox-count-many = 1000 of meer
outbox-written = geschreven
outbox-tries = { $count ->
    [0] nog niet geprobeerd
    [one] één poging
   *[other] { $count } pogingen
}
outbox-next = Volgende poging: { $time }
outbox-no-reason = Er is geen reden genoteerd
outbox-retry = Opnieuw sturen
outbox-retry-spoken = Opnieuw sturen: { $letter }
outbox-retry-all = Alle vertraagde opnieuw sturen
outbox-given-up-note = Een e-mail wordt opgegeven als de mailserver hem definitief weigert, of na twintig pogingen in ongeveer twee dagen. Ontvanger en tekst worden dan verwijderd, dus versturen kan niet meer. Wie op een e-mail wacht, kan een nieuwe aanvragen: opnieuw registreren, of om een nieuwe link vragen.
outbox-failing-none = Geen e-mail is vertraagd
outbox-failing-none-hint = Neemt de mailserver een e-mail niet aan, dan staat die hier met de reden en wordt die vanzelf opnieuw verstuurd.
outbox-waiting-none = Geen e-mail in de wacht
outbox-waiting-none-hint = E-mails vertrekken binnen enkele seconden.
outbox-given-up-none = Geen e-mail is opgegeven
outbox-given-up-none-hint = Wat in de afgelopen maand is opgegeven, zou hier staan.

# Words and looks
content-lead = Alleen om te bekijken. Wat in de inhoudsmap wordt opgeslagen, wordt gecontroleerd en getoond als er niets mis mee is.
content-now = Nu
content-source = Waar het vandaan komt
content-source-built-in = Wat bij het programma hoort
content-source-folder = Een map, zoals die is opgeslagen
content-source-editions = Gepubliceerde edities
content-shown = Wat er te zien is
content-check = De laatste controle
content-check-well = Er is niets mis
content-check-warnings = { $count ->
    [one] één aandachtspunt
   *[other] { $count } aandachtspunten
}
content-check-errors = { $count ->
    [one] één fout
   *[other] { $count } fouten
}
content-check-kept = Tot die zijn hersteld, blijft te zien wat er eerder was.
content-findings = Wat er is gevonden
content-error = Fout
content-warning = Aandachtspunt
content-more = { $count ->
    [one] En nog één: portico check noemt ze allemaal.
   *[other] En nog { $count }: portico check noemt ze allemaal.
}
content-coverage = Wat elke taal zegt
content-language = Taal
content-said = Teksten
content-said-of = { $said } van { $of }
content-percent = Aandeel
content-editions = Edities
content-edition = Editie
content-note = Notitie
content-made = Gemaakt
content-standing = Te zien sinds
content-live = Actueel
content-editions-none = Er is niets gepubliceerd
content-editions-none-hint = portico content publish bewaart de inhoudsmap als editie.

# Sign-in defence
defence-lead = Wie het te vaak probeert, moet wachten. Niemand wordt voorgoed buitengesloten.
defence-waiting = { $count ->
    [0] niemand hoeft nu te wachten
    [one] één moet nu wachten
   *[other] { $count } moeten nu wachten
}
defence-waiting-many = 1000 of meer moeten nu wachten
defence-off = De limieten staan uit: iedereen mag het zo vaak proberen als gewenst. Dat is alleen bedoeld voor belastingtests tijdens de ontwikkeling.
defence-subject = E-mail- of netwerkadres
defence-subject-hint = Zoals alice@example.com, 192.0.2.1 of 2001:db8::1. Adressen zonder account worden ook geteld.
defence-subject-wrong = Dat is geen e-mailadres en ook geen netwerkadres.
defence-look = Stand bekijken
defence-found = { $subject }
defence-waits = Moet wachten. Misschien heeft de eigenaar het zelf geprobeerd, misschien is het iemand die raadt: bekijk eerst de activiteit.
defence-waits-not = Hoeft niet te wachten.
defence-tries = { $tries ->
    [0] geen poging telt
    [one] één poging telt
   *[other] { $tries } pogingen tellen
}, vrij: { $free }
defence-until = wacht tot { $time }
defence-counting = telt
defence-free = vrij
defence-limit-address = Verkeerde wachtwoorden voor dit adres
defence-limit-known-browser = Verkeerde wachtwoorden uit een browser waarmee eerder is ingelogd
defence-limit-second-factor = Verkeerde codes
defence-limit-letters = E-mails aan dit adres
defence-limit-recovery-letters = E-mails met een link voor een nieuw wachtwoord
defence-limit-staff = Verkeerde wachtwoorden bij het inloggen voor medewerkers
defence-limit-staff-factor = Verkeerde codes bij het inloggen voor medewerkers
defence-limit-network = Verkeerde wachtwoorden uit dit netwerk
defence-limit-sign-ups = Registraties uit dit netwerk
defence-limit-recoveries = Vergeten wachtwoorden uit dit netwerk
defence-limit-hints = Wachtwoordtips voor dit netwerk
defence-reason = Reden
defence-reason-hint = Die blijft in het logboek staan. Heeft het adres een account, dan leest de eigenaar de reden ook.
defence-reason-missing = Schrijf op waarom, in hoogstens { $most } tekens.
defence-release = Meteen opnieuw laten proberen
defence-rules = De regels
defence-rules-lead = Na de vrije pogingen verdubbelt elke volgende de wachttijd, tot de langste. Pogingen worden geteld voordat een wachtwoord wordt bekeken, of er nu een account bestaat of niet.

# System
system-lead = Hoe het portaal ervoor staat, en hoe het is ingesteld. Geheimen worden nooit getoond.
system-health = Toestand
system-development = Ontwikkeling
system-production = Productie
system-since = Draait sinds { $time }
system-database = Database
system-answers = Antwoordt
system-not-ready = Migratie nodig
system-statements = Opdrachten sinds dit proces draait: { $count }
system-mail = E-mail
system-mail-none = Geen server: e-mails blijven in het postvak
system-mail-well = Neemt e-mails aan
system-mail-failing = E-mails zijn vertraagd
system-mail-last = Laatste aangenomen e-mail:
system-mail-never = Nog geen e-mail aangenomen.
system-node = Servers
system-node-this = Deze:
system-nodes = { $count ->
    [one] Eén andere had laatst werk.
   *[other] { $count } andere hadden laatst werk.
}
system-workers = Achtergrondprocessen
system-worker-last = Laatste keer
system-worker-next = volgende niet vóór { $time }
system-worker-well = In orde
system-worker-new = Nog niet gestart
system-worker-failed = Mislukt
system-worker-late = Te laat
system-worker-sealer = Nummert gebeurtenissen en voegt ze aan de keten toe
system-worker-anchors = Ondertekent de keten van gebeurtenissen
system-worker-sweeper = Ruimt op wat verlopen is
system-worker-farewell = Herinnert aan sluitingen en voert ze uit
system-worker-care = Herinnert aan het verwijderen van tweede stappen en voert het uit
system-worker-catalogue = Vult aan waarmee klanten worden gevonden
system-worker-counter = Telt gebeurtenissen voor de cijfers
system-worker-other = Doet zijn werk
system-settings = Hoe het is ingesteld
system-settings-lead = Wat nu geldt, uit ingebouwde standaardwaarden, het bestand en omgevingsvariabelen. Het wordt gelezen als het programma start.
system-unset = niet ingesteld
system-secret = ingesteld, niet getoond
system-changed = Gewijzigd
