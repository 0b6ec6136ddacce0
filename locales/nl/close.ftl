close-title = Account sluiten
close-lead = Je account wordt op { $date } verwijderd. Tot die tijd, dus nog { $days ->
    [one] één dag
   *[other] { $days } dagen
}, kun je terugkomen door in te loggen.
close-goes = Wat we verwijderen
close-goes-profile = Je e-mailadres, je naam en je hele profiel
close-goes-access = Je wachtwoord, je authenticator-app en je herstelcodes
close-goes-devices = Alle apparaten worden uitgelogd, en de lijst met apparaten en plaatsen wordt verwijderd
close-goes-letters = De e-mails die we je hebben gestuurd
close-stays = Wat blijft, en waarom
close-stays-consents = Het bewijs van wat je hebt geaccepteerd, toegestaan en ingetrokken, zonder je naam: we moeten dat volgens de wet kunnen aantonen (AVG, artikel 7, lid 1). Het is alleen terug te vinden met je e-mailadres.
close-stays-events = Dat er iets is gebeurd en wanneer, als digitale vingerafdrukken die niets over jou zeggen. Zo kan niemand het logboek ongemerkt veranderen.
close-now = Nu sluiten
close-export-first = Wil je een kopie bewaren? <link>Download dan eerst je gegevens</link>.
close-confirm = Ik begrijp dat mijn account op { $date } wordt verwijderd.
close-confirm-missing = Vink dit aan om je account te sluiten.
close-submit = Mijn account sluiten
close-keep = Behouden
keep-account = Je account behouden?
keep-account-lead = Je { $brand }-account wordt op { $date } verwijderd. Eén klik en het blijft, met alles erin.
keep-account-submit = Account behouden
keep-account-else = Wil je het wel sluiten? Dan hoef je niets te doen.
