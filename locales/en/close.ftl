close-title = Close your account
close-lead = Your account closes on { $date }. Until then, for { $days ->
    [one] one day
   *[other] { $days } days
}, you can come back by signing in. After that we erase it.
close-goes = What goes
close-goes-profile = Your address, your name and your whole profile
close-goes-access = Your password, your authenticator app and your recovery codes
close-goes-devices = Every device is signed out, and the list of devices and places is erased
close-goes-letters = What we wrote to you
close-stays = What stays, and why
close-stays-consents = The proof of what you agreed to and withdrew, without your name: the law obliges us to be able to show it (GDPR, Article 7(1)). You find it again with your address only.
close-stays-events = That something happened, and when, as fingerprints that say nothing about you: so that nobody can change the record unnoticed.
close-now = Close it
close-export-first = You would like to keep a copy? <link>Take your data</link> first.
close-confirm = I understand that my account is erased on { $date }.
close-confirm-missing = Tick this to close your account.
close-submit = Close my account
close-keep = Keep it
keep-account = Keep your account?
keep-account-lead = Your { $brand } account closes on { $date }. One click, and it stays, with everything in it.
keep-account-submit = Keep my account
keep-account-else = If you want it closed, you need to do nothing.
