# Letters. Each message may use { $brand }. A subject stands alone; it is the heading too.
letter-foot = { $brand } vraagt nooit per e-mail of telefoon om je wachtwoord.
letter-help = Vragen? Schrijf naar { $email }.
letter-fact-time = Tijdstip
letter-fact-device = Apparaat
letter-fact-place = Plaats
letter-fact = { $name }: { $value }
letter-not-you-recover = Was jij dit niet? Dan heeft misschien iemand anders toegang tot je account. Kies nu een nieuw wachtwoord: daarmee log je alle anderen uit.
letter-not-you-button = Nieuw wachtwoord kiezen

letter-confirm-address = Bevestig je e-mailadres
letter-confirm-address-code = Iemand, waarschijnlijk jij, maakt met dit adres een { $brand }-account aan. Vul deze code in op de pagina waar je het account aanmaakt. De code is 10 minuten geldig:
letter-confirm-address-link = Of gebruik de knop. Die is 24 uur geldig.
letter-confirm-address-button = Mijn adres bevestigen
letter-confirm-address-not-you = Was jij dit niet? Dan hoef je niets te doen: zonder jouw bevestiging komt er geen account, en wat is ingevuld wordt na 7 dagen verwijderd.

letter-account-exists = Je hebt al een { $brand }-account
letter-account-exists-what = Iemand, waarschijnlijk jij, wilde met dit adres een account aanmaken. Je hebt er al een: log gewoon in.
letter-account-exists-button = Inloggen
letter-account-exists-forgotten = Wachtwoord vergeten? Kies hier een nieuw wachtwoord:
letter-account-exists-not-you = Was jij dit niet? Dan hoef je niets te doen. Er is niets aan je account veranderd, en niemand is te weten gekomen dat je er een hebt.

letter-new-sign-in = Nieuw apparaat ingelogd: { $device }
letter-new-sign-in-from = Er is ingelogd vanuit { $place }
letter-new-sign-in-what = Iemand heeft ingelogd op je { $brand }-account met een apparaat dat we nog niet kenden.
letter-new-sign-in-you = Was jij dit? Dan hoef je niets te doen.
letter-new-sign-in-not-you = Was jij dit niet? Beëindig die sessie en kies daarna een nieuw wachtwoord.
letter-new-sign-in-button = Deze sessie beëindigen

letter-recovery = Kies een nieuw wachtwoord
letter-recovery-what = Iemand, waarschijnlijk jij, heeft om een nieuw wachtwoord voor je { $brand }-account gevraagd. Met de knop kies je er een. De knop werkt één keer en is één uur geldig.
letter-recovery-button = Nieuw wachtwoord kiezen
letter-recovery-not-you = Was jij dit niet? Dan hoef je niets te doen: je wachtwoord blijft zoals het is.

letter-password-changed = Je wachtwoord is gewijzigd
letter-password-changed-what = Het wachtwoord van je { $brand }-account is op { $time } gewijzigd. Alle andere apparaten zijn uitgelogd. Was jij dit? Dan hoef je niets te doen.

letter-address-change = Bevestig je nieuwe e-mailadres
letter-address-change-link = Je wilt dit adres gebruiken voor je { $brand }-account. Log in zoals altijd en bevestig het met de knop. Die is 24 uur geldig. Tot die tijd houdt je account het oude adres.
letter-address-change-button = Nieuw adres bevestigen
letter-address-change-not-you = Was jij dit niet? Dan hoef je niets te doen: het account houdt het oude adres.

letter-address-changed = Je account heeft een nieuw e-mailadres
letter-address-changed-what = Je { $brand }-account gebruikt nu het adres { $address }. Vanaf nu sturen we onze e-mails daarheen. Was jij dit? Dan hoef je niets te doen.
letter-address-changed-not-you = Was jij dit niet? Maak de wijziging ongedaan: dan komt dit adres terug, worden alle apparaten uitgelogd en kies je een nieuw wachtwoord.
letter-address-changed-button = Ongedaan maken

letter-address-restored = Je oude e-mailadres is terug
letter-address-restored-what = Je { $brand }-account gebruikt sinds { $time } weer dit adres. Alle apparaten zijn uitgelogd.
letter-address-restored-next = Heeft iemand anders het adres gewijzigd, dan is je wachtwoord bekend. Kies nu een nieuw wachtwoord, zodat niemand anders binnenkomt.

letter-second-factor-added = Twee stappen beschermen nu je account
letter-second-factor-added-what = Op { $time } is een authenticator-app ingesteld voor je { $brand }-account. Vanaf nu heb je bij het inloggen een code uit die app nodig.
letter-second-factor-removed = De tweede stap is verwijderd
letter-second-factor-removed-what = Op { $time } is de authenticator-app van je { $brand }-account verwijderd. Vanaf nu is je wachtwoord genoeg om in te loggen.
letter-recovery-codes-renewed = Je hebt nieuwe herstelcodes
letter-recovery-codes-renewed-what = Op { $time } zijn er nieuwe herstelcodes gemaakt voor je { $brand }-account. De oude werken niet meer.

letter-recovery-code-used = Er is een herstelcode gebruikt
letter-recovery-code-used-what = Op { $time } heeft iemand met een herstelcode ingelogd op je { $brand }-account. { $left ->
    [0] Er is geen code meer over: maak nu nieuwe.
    [one] Er is nog één code over: maak nieuwe voordat je ze nodig hebt.
   *[other] Er zijn nog { $left } codes over.
}
letter-recovery-code-used-button = Codes bekijken
letter-recovery-code-used-not-you = Was jij dit niet? Dan kent iemand je wachtwoord en een van je codes. Kies een nieuw wachtwoord en maak nieuwe codes.

letter-account-closing = Je account wordt op { $date } verwijderd
letter-account-closing-what = Je hebt ons gevraagd je { $brand }-account te sluiten. Tot { $date } kun je terugkomen: log in of gebruik de knop. Daarna verwijderen we het account.
letter-closing-reminder = Binnenkort verwijderen we je account
letter-closing-reminder-what = Op { $date } verwijderen we je { $brand }-account, zoals je hebt gevraagd. Wil je het behouden? Gebruik dan voor die tijd de knop of log in.
letter-closing-button = Account behouden
letter-closing-not-you = Heb jij dit niet gevraagd? Behoud het account en kies daarna een nieuw wachtwoord.

letter-account-reopened = Je account blijft
letter-account-reopened-what = Fijn dat je er weer bent. Je { $brand }-account is weer open, met alles erin.
letter-account-reopened-button = Inloggen
letter-account-reopened-not-you = Was jij dit niet? Kies dan een nieuw wachtwoord.

letter-account-erased = Je account is verwijderd
letter-account-erased-what = Je { $brand }-account en alles wat erin stond, zijn verwijderd. Dit is onze laatste e-mail aan jou.
letter-account-erased-kept = Wat we volgens de wet moeten bewaren, bewaren we zonder je naam: dat er ergens mee is ingestemd, en wanneer.
letter-account-erased-again = Je kunt met dit adres altijd weer een account aanmaken.

# From support: what they did for a customer, who is never told which of them it was.
letter-fact-changed = Gewijzigd
letter-support-not-asked = Heb jij hier niet om gevraagd? Schrijf ons dan: we vertellen je waarom het is gedaan.

letter-account-locked = Je account is vergrendeld
letter-account-locked-what = We hebben je { $brand }-account op { $time } vergrendeld en je overal uitgelogd. Niemand kan inloggen tot we het weer openen. Er gaat niets verloren van wat erin staat.
letter-account-locked-ask = Schrijf naar { $email }, dan zoeken we het samen uit.
letter-account-locked-ask-us = Schrijf ons, dan zoeken we het samen uit.
letter-account-unlocked = Je account is weer open
letter-account-unlocked-what = We hebben je { $brand }-account weer geopend. Log in als voorheen, met hetzelfde wachtwoord.
letter-account-unlocked-password = Kent misschien iemand anders je wachtwoord? Kies dan eerst een nieuw wachtwoord:

letter-signed-out-by-support = Je bent uitgelogd
letter-signed-out-by-support-what = Onze klantenservice heeft je op alle apparaten uitgelogd van je { $brand }-account. Log weer in met je wachtwoord.
letter-signed-out-by-support-one = Onze klantenservice heeft je op één apparaat uitgelogd van je { $brand }-account. Alle andere apparaten blijven ingelogd.

letter-factor-removal-asked = Je tweede stap staat op het punt te worden verwijderd
letter-factor-removal-asked-what = Onze klantenservice heeft gehoord dat je de authenticator-app van je { $brand }-account kwijt bent. Heb je hier zelf om gevraagd? Dan hoef je niets te doen.
letter-factor-removal-asked-second = Een tweede persoon bij ons kijkt ernaar en verwijdert dan de app. Vanaf dat moment is je wachtwoord genoeg om in te loggen.
letter-factor-removal-asked-due = Op { $time } wordt de authenticator-app van je { $brand }-account verwijderd. Vanaf dat moment is je wachtwoord genoeg om in te loggen.
letter-factor-removal-not-you = Heb je de app nog, of heb je er niet om gevraagd? Houd het nu tegen. Inloggen met een code uit de app houdt het ook tegen.
letter-factor-removal-button = Tweede stap behouden
letter-factor-removal-password = Heb jij er niet om gevraagd, dan kent misschien iemand je wachtwoord: kies dan ook een nieuw wachtwoord.
letter-factor-removal-reminder = Binnenkort verwijderen we je tweede stap
letter-factor-removal-cancelled = Je tweede stap blijft
letter-factor-removal-cancelled-what = Het verwijderen van de authenticator-app van je { $brand }-account is op { $time } afgebroken. Bij het inloggen vragen we om een code, net als voorheen.
letter-factor-removal-cancelled-not-you = Heb jij niet gevraagd om de app te verwijderen? Dan kent misschien iemand je wachtwoord. Kies een nieuw wachtwoord.

letter-profile-corrected = Je profiel is gecorrigeerd
letter-profile-corrected-what = Onze klantenservice heeft iets gecorrigeerd in het profiel van je { $brand }-account. Om het onder ons te houden, staat in deze e-mail niet wat er nu staat.
letter-profile-corrected-button = Mijn profiel bekijken

letter-closing-by-support-what = Onze klantenservice sluit je { $brand }-account. Tot { $date } kun je terugkomen: log in of gebruik de knop. Daarna verwijderen we het account.
letter-closing-reminder-support = Op { $date } verwijderen we je { $brand }-account, dat onze klantenservice heeft gesloten. Wil je het behouden? Gebruik dan voor die tijd de knop of log in.

# To those who work here
letter-staff-alarm = Iemand bekijkt veel klanten
letter-staff-alarm-what = { $name } heeft binnen een uur { $many ->
    [one] één persoonlijk gegeven van een klant
   *[other] { $many } persoonlijke gegevens van klanten
} bekeken, en is bij het volgende tegengehouden.
letter-staff-alarm-next = Misschien was het een drukke dag. Kun je het niet verklaren, blokkeer dan eerst de toegang en vraag het daarna na. In het logboek staat wat er is bekeken, en met welke redenen.
letter-staff-alarm-button = Pagina openen
letter-staff-invitation = Je bent uitgenodigd als medewerker van { $brand }
letter-staff-invitation-what = Een eigenaar heeft je uitgenodigd om met de klantaccounts van { $brand } te werken. De knop brengt je naar een pagina waar je een wachtwoord kiest; daarna stel je een authenticator-app in op je telefoon.
letter-staff-invitation-button = Uitnodiging aannemen
letter-staff-password = Kies een nieuw wachtwoord voor de medewerkerspagina’s
letter-staff-password-what = Een eigenaar heeft je deze link gestuurd om een ander wachtwoord te kiezen. Je wordt dan overal uitgelogd, en je authenticator-app blijft zoals die is.
letter-staff-password-button = Nieuw wachtwoord kiezen
letter-staff-until = De link werkt één keer en is geldig tot { $time }.
letter-staff-not-you = Werk je niet met { $brand }? Dan heeft iemand een adres verkeerd getypt. Er gebeurt niets zolang de link niet wordt gebruikt.
