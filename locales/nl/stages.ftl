# Stages of the journey between sign-in and destination.
accept = { $title }: er is een nieuwe versie
accept-lead = Lees de tekst en accepteer die om verder te gaan.
accept-valid-from = Geldig vanaf { $date }
accept-read = Lees de tekst
accept-submit = Accepteren en doorgaan
accept-else = Je kunt ook later kiezen: tot die tijd blijft je account zoals het is.
reopen = Je account wordt gesloten
reopen-lead = Je hebt ons gevraagd het te sluiten. Op { $date } verwijderen we alles wat erin staat. Tot die tijd kun je het behouden.
reopen-submit = Account behouden
reopen-else = Wil je het wel sluiten? Dan hoef je niets te doen.
