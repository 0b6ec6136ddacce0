# The staff's section: its frame, its door, its first page.
desk-nav = Onderdelen
desk-home = Start
desk-customers = Klanten
desk-imports = Imports
desk-insights = Inzichten
desk-audit = Logboek
desk-outbox = E-mails
desk-content = Tekst en stijl
desk-defence = Inlogbeveiliging
desk-system = Systeem
desk-staff = Medewerkers
desk-hello = Hallo, { $name }
desk-lead = Deze onderdelen zijn voor jou open. <link>Wat elke rol mag</link>
desk-customers-hint = Zoek iemand op, zie hoe het account ervoor staat, en help.
desk-customers-open = Klant zoeken
desk-imports-hint = Neem klanten over uit een ander systeem, met hun wachtwoorden.
desk-imports-open = Imports openen
desk-insights-hint = Wie er komt, wie er blijft en waar mensen afhaken.
desk-insights-open = Cijfers bekijken
desk-audit-hint = Wat er is gebeurd, met wie en door wie; verzegeld, zodat het te bewijzen is.
desk-audit-open = Logboek lezen
desk-outbox-hint = Wat nog verstuurd moet worden, en wat niet verstuurd kon worden.
desk-outbox-open = E-mails bekijken
desk-content-hint = Wat er nu te zien is, en wat er mis is met wat is opgeslagen.
desk-content-open = Tekst en stijl bekijken
desk-defence-hint = Wie na te veel pogingen moet wachten, en waarom.
desk-defence-open = Limieten bekijken
desk-system-hint = Database, e-mail, achtergrondprocessen en hoe alles is ingesteld.
desk-system-open = Systeem bekijken
desk-staff-hint = Wie hier werkt, en in welke rol.
desk-staff-open = Medewerkers bekijken
desk-letters = { $waiting ->
    [0] geen in de wacht
    [one] één in de wacht
   *[other] { $waiting } in de wacht
}, { $givenup ->
    [0] geen opgegeven
    [one] één opgegeven
   *[other] { $givenup } opgegeven
}

# The door
staff-issuer = { $brand }-medewerkers
staff-sign-in = Inloggen voor medewerkers
staff-sign-in-lead = Voor iedereen die voor { $brand } werkt.
staff-sign-in-submit = Inloggen
staff-sign-in-customers = Ben je klant? <link>Log in op je account</link>
staff-factor = Je code
staff-factor-lead = Medewerkers hebben altijd twee dingen nodig: het wachtwoord en een code uit hun authenticator-app.
staff-factor-submit = Inloggen
staff-factor-lost = Geen telefoon bij de hand? Een eigenaar kan de app verwijderen, zodat je een andere instelt.
staff-factor-set-up = Stel je authenticator-app in
staff-factor-set-up-lead = Zonder app gaat hier niets open. Scan dit met een authenticator-app en vul de code in die de app laat zien.
staff-factor-finish = Instellen en inloggen
staff-invitation = Welkom in het team
staff-invitation-lead = Je rol bij { $brand }: <strong>{ $role }</strong>. Kies een wachtwoord voor <strong>{ $address }</strong>.
staff-invitation-again-lead = Kies een ander wachtwoord voor <strong>{ $address }</strong>. Overal elders word je uitgelogd.
staff-invitation-submit = Wachtwoord opslaan
staff-invitation-next = Daarna stel je een authenticator-app in, of vul je de code uit je app in.
staff-proof-lead = Wat nu komt, kan schade aanrichten. Vul allebei nog een keer in: je wachtwoord en een code.
staff-proof-note = Daarna vragen we er tien minuten niet naar.
staff-proof-wrong = Het wachtwoord of de code klopt niet. Een code werkt één keer: wacht op de volgende.

# Roles
role-owner = Eigenaar
role-support = Support
role-auditor = Auditor
role-analyst = Analist
role-marketing = Marketing
roles-title = Wat elke rol mag
roles-lead = Je rol: { $role }. Elke rol ziet zo weinig als voor de taak nodig is.
roles-matrix = Rollen en rechten
roles-permission = Mag
roles-yes = Ja
roles-no = Nee
permission-enter-desk = Binnenkomen en het eigen account beheren
permission-find-customers = Klanten zoeken en bekijken, met persoonlijke gegevens afgeschermd
permission-reveal-values = Een persoonlijk gegeven bekijken, met een reden die de klant kan lezen
permission-help-customers = E-mails opnieuw sturen, een link voor een nieuw wachtwoord sturen, sessies beëindigen, een profiel corrigeren, notities schrijven, samen met een collega een verloren authenticator-app verwijderen
permission-lock-customers = Accounts vergrendelen en ontgrendelen
permission-close-customers = Accounts sluiten, en een sluiting afbreken
permission-import-customers = Klanten overnemen uit een ander systeem
permission-export-customers = Klantenlijsten exporteren
permission-see-insights = Cijfers bekijken, waarin niemand wordt genoemd
permission-read-audit = Alle gebeurtenissen lezen, van klanten en medewerkers
permission-export-audit = De gebeurtenissen exporteren
permission-see-outbox = Zien welke e-mails wachten of zijn opgegeven, nooit wat erin staat
permission-retry-letters = E-mails opnieuw laten versturen
permission-see-content = Zien wat er te zien is, en wat er mis mee is
permission-see-defence = Zien wie na te veel pogingen moet wachten
permission-release-limits = Iemand meteen opnieuw laten proberen
permission-see-system = Status, achtergrondprocessen en de configuratie zien, zonder de geheimen erin
permission-see-staff = Zien wie hier werkt
permission-manage-staff = Uitnodigen, rollen geven, toegang blokkeren

# Their own account
me-title = Je eigen account
me-lead = Collega’s zien je naam; klanten nooit.
me-sign-in = Hoe je inlogt
me-role = Rol
me-roles = Wat rollen mogen
me-password-change = Wachtwoord wijzigen
me-password-lead = Je blijft hier ingelogd, en nergens anders.
me-about = Over jou
me-zone-hint = Voor de tijden op deze pagina’s.
me-save = Opslaan
