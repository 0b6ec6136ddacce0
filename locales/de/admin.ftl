# The staff's section: its frame, its door, its first page.
desk-nav = Bereiche
desk-home = Start
desk-customers = Kundenkonten
desk-imports = Importe
desk-insights = Auswertung
desk-audit = Protokoll
desk-outbox = E-Mails
desk-content = Texte und Design
desk-defence = Anmeldeschutz
desk-system = System
desk-staff = Team
desk-hello = Hallo, { $name }
desk-lead = Diese Bereiche stehen Ihnen offen. <link>Was jede Rolle darf</link>
desk-customers-hint = Jemanden finden, sehen, wie es um das Konto steht, und helfen.
desk-customers-open = Konto suchen
desk-imports-hint = Kundenkonten aus einem anderen System übernehmen, mit ihren Passwörtern.
desk-imports-open = Importe öffnen
desk-insights-hint = Wer kommt, wer bleibt und wo Menschen aufgeben.
desk-insights-open = Zahlen ansehen
desk-audit-hint = Was geschehen ist, mit wem und durch wen; versiegelt, damit es sich beweisen lässt.
desk-audit-open = Protokoll lesen
desk-outbox-hint = Was auf den Versand wartet und was sich nicht senden ließ.
desk-outbox-open = E-Mails ansehen
desk-content-hint = Was jetzt gezeigt wird und was am Gespeicherten nicht stimmt.
desk-content-open = Texte und Design ansehen
desk-defence-hint = Wer nach zu vielen Versuchen warten muss und warum.
desk-defence-open = Limits ansehen
desk-system-hint = Datenbank, E-Mail-Versand, Hintergrundprozesse und wie alles eingerichtet ist.
desk-system-open = System ansehen
desk-staff-hint = Wer hier arbeitet und in welcher Rolle.
desk-staff-open = Team ansehen
desk-letters = { $waiting ->
    [0] keine wartet
    [one] eine wartet
   *[other] { $waiting } warten
}, { $givenup ->
    [0] keine aufgegeben
    [one] eine aufgegeben
   *[other] { $givenup } aufgegeben
}

# The door
staff-issuer = Team { $brand }
staff-sign-in = Anmeldung für das Team
staff-sign-in-lead = Für alle, die für { $brand } arbeiten.
staff-sign-in-submit = Anmelden
staff-sign-in-customers = Sie suchen Ihr Kundenkonto? <link>Hier anmelden</link>
staff-factor = Ihr Code
staff-factor-lead = Im Team braucht es immer beides: das Passwort und einen Code aus der Authentifizierungs-App.
staff-factor-submit = Anmelden
staff-factor-lost = Kein Telefon zur Hand? Die Leitung kann die App entfernen, damit Sie eine andere einrichten.
staff-factor-set-up = Richten Sie Ihre Authentifizierungs-App ein
staff-factor-set-up-lead = Ohne sie öffnet sich hier nichts. Scannen Sie das Bild mit einer Authentifizierungs-App und geben Sie den Code ein, den sie anzeigt.
staff-factor-finish = Einrichten und anmelden
staff-invitation = Willkommen im Team
staff-invitation-lead = Ihre Rolle bei { $brand }: <strong>{ $role }</strong>. Wählen Sie ein Passwort für <strong>{ $address }</strong>.
staff-invitation-again-lead = Wählen Sie ein anderes Passwort für <strong>{ $address }</strong>. Sie werden überall sonst abgemeldet.
staff-invitation-submit = Passwort speichern
staff-invitation-next = Danach richten Sie eine Authentifizierungs-App ein oder geben ihren Code ein.
staff-proof-lead = Was jetzt kommt, kann Schaden anrichten. Geben Sie noch einmal beides ein: Ihr Passwort und einen Code.
staff-proof-note = Danach fragen wir zehn Minuten lang nicht mehr.
staff-proof-wrong = Passwort oder Code stimmt nicht. Ein Code gilt nur einmal: Warten Sie auf den nächsten.

# Roles
role-owner = Leitung
role-support = Support
role-auditor = Revision
role-analyst = Analyse
role-marketing = Marketing
roles-title = Was jede Rolle darf
roles-lead = Ihre Rolle: { $role }. Jede sieht so wenig, wie ihre Aufgabe braucht.
roles-matrix = Rollen und Rechte
roles-permission = Darf
roles-yes = Ja
roles-no = Nein
permission-enter-desk = Hereinkommen und das eigene Konto verwalten
permission-find-customers = Kundenkonten suchen und ansehen, persönliche Angaben maskiert
permission-reveal-values = Eine persönliche Angabe ansehen, mit einer Begründung, die die betroffene Person liest
permission-help-customers = E-Mails erneut schicken, einen Link für ein neues Passwort schicken, Sitzungen beenden, ein Profil berichtigen, Notizen schreiben, eine verlorene Authentifizierungs-App zu zweit entfernen
permission-lock-customers = Konten sperren und entsperren
permission-close-customers = Konten schließen und eine Schließung abbrechen
permission-import-customers = Kundenkonten aus einem anderen System übernehmen
permission-export-customers = Kundenlisten exportieren
permission-see-insights = Zahlen ansehen, in denen niemand genannt wird
permission-read-audit = Alle Ereignisse lesen, von Kundenkonten und Team
permission-export-audit = Die Ereignisse exportieren
permission-see-outbox = Sehen, welche E-Mails warten oder aufgegeben wurden, nie ihren Inhalt
permission-retry-letters = E-Mails erneut senden lassen
permission-see-content = Sehen, was gezeigt wird und was daran nicht stimmt
permission-see-defence = Sehen, wer nach zu vielen Versuchen warten muss
permission-release-limits = Jemanden sofort wieder versuchen lassen
permission-see-system = Zustand, Hintergrundprozesse und die Konfiguration ohne ihre Geheimnisse sehen
permission-see-staff = Sehen, wer hier arbeitet
permission-manage-staff = Einladen, Rollen vergeben, Zugänge sperren

# Their own account
me-title = Ihr eigenes Konto
me-lead = Ihren Namen sieht nur das Team, nie die Kundschaft.
me-sign-in = So melden Sie sich an
me-role = Rolle
me-roles = Was Rollen dürfen
me-password-change = Passwort ändern
me-password-lead = Sie bleiben hier angemeldet, sonst nirgends.
me-about = Über Sie
me-zone-hint = Für die Zeiten auf diesen Seiten.
me-save = Speichern
