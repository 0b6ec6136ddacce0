email-title = E-mailadres wijzigen
email-lead = Je logt in met { $address }, en daar sturen we onze e-mails naartoe.
email-new = Nieuw e-mailadres
email-new-hint = We sturen een e-mail naar dat adres. Er verandert niets totdat je het bevestigt.
email-submit = Stuur me de e-mail
email-same = Dit is al je e-mailadres.
email-taken = Dit adres hoort inmiddels bij een ander account. Jouw account houdt het adres dat het nu heeft.
email-pending = Er wacht een nieuw adres: { $address }. Bevestig het met de e-mail die we daarheen hebben gestuurd, of vul hieronder een ander adres in.
email-undo-hint = Zodra je het nieuwe adres bevestigt, sturen we een e-mail naar het oude. { $days ->
    [one] Daarmee kun je de wijziging één dag lang ongedaan maken.
   *[other] Daarmee kun je de wijziging { $days } dagen lang ongedaan maken.
}
email-confirm = Bevestig je nieuwe adres
email-confirm-lead = Vanaf dat moment log je bij { $brand } in met <strong>{ $address }</strong> en sturen we onze e-mails daarheen.
email-confirm-submit = Dit adres gebruiken
email-confirm-not-you = Heb je dit niet aangevraagd? Sluit deze pagina dan: het account houdt zijn adres.
email-undo = Je oude adres herstellen
email-undo-lead = <strong>{ $address }</strong> wordt weer het adres van je account.
email-undo-submit = Mijn oude adres herstellen
email-undo-next = Alle apparaten worden uitgelogd, want misschien heeft iemand anders toegang tot je account. Kies daarna een nieuw wachtwoord.
