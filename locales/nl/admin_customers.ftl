# Finding customers, looking at them, helping them.
customers-title = Klanten
customers-lead = Vind wie schrijft of belt. Namen en adressen zie je maar voor een deel; de rest vertelt degene die iets vraagt.
customers-box = Wie is het?
customers-box-hint = Een e-mailadres, een accountnummer, een telefoonnummer met + en landnummer, of het begin van een adres of naam (minstens twee tekens).
customers-find = Zoeken
customers-too-short = Typ minstens { $fewest } tekens.
customers-too-long = Dat is langer dan welke naam of welk adres ook. Typ alleen het begin.
customers-characters = Er staat een teken in dat in geen enkele naam of geen enkel adres voorkomt. Typ het opnieuw.
customers-too-many = Je hebt in één minuut veel gezocht. Je kunt verder over { $seconds ->
    [one] één seconde
   *[other] { $seconds } seconden
}.

# Filters
customers-filters = Filteren
customers-filters-set = Filteren ({ $count } actief)
customers-filters-use = Filters toepassen
customers-any = Alle
customers-status = Status
customers-status-active = Actief
customers-status-closing = Wordt gesloten
customers-status-locked = Vergrendeld
customers-from = Klant sinds, vanaf
customers-until = Klant sinds, tot en met
customers-brand = Merk
customers-language = Taal
customers-factor = Tweede stap
customers-factor-yes = Aan
customers-factor-no = Uit
customers-consent = Toestemming
customers-consent-yes = { $purpose }: gegeven
customers-consent-no = { $purpose }: niet gegeven

# What was found
customers-ask = Nog niemand gezocht
customers-ask-hint = Typ in het veld wat je weet, of stel filters in.
customers-newest = Nieuwste klanten tonen
customers-found = Gevonden
customers-by-newest = Nieuwste eerst
customers-by-name = Op naam
customers-by-address = Op adres
customers-customer = Klant
customers-created = Klant sinds
customers-nobody = Niemand gevonden
customers-nobody-hint = Controleer de spelling, of probeer het begin van de naam, een ander adres of minder filters.
customers-nobody-so-far = Tot nu toe niemand.
customers-looked-back = Klanten doorzocht tot en met { $date }.
customers-looked-part = Tot nu toe is een deel doorzocht.
customers-further = Verder zoeken
customers-more = Meer tonen
customers-top = Naar het begin

# Sign-ups that wait
customers-waiting = Nog geen klant
customers-waiting-tag = Geregistreerd, niet bevestigd
customers-waiting-since = Sinds { $date }, bij { $brand }.
customers-waiting-look = Bekijken
customers-waiting-until = Zonder bevestiging verdwijnt de registratie op { $date }.
