close-title = Close your account
close-lead = Your account will be erased on { $date }. Until then, for { $days ->
    [one] one day
   *[other] { $days } days
}, you can come back by signing in.
close-goes = What goes
close-goes-profile = Your address, your name and your whole profile
close-goes-access = Your password, your authenticator app and your recovery codes
close-goes-devices = Every device is signed out, and the list of devices and places is erased
close-goes-letters = What we wrote to you
close-stays = What stays, and why
close-stays-consents = The proof of what you agreed to and withdrew, without your name: the law obliges us to be able to show it (GDPR, Article 7(1)). Only someone who has your address can find it again.
close-stays-events = That something happened, and when, as fingerprints that say nothing about you: so that nobody can change the record unnoticed.
close-now = Close it
close-export-first = You would like to keep a copy? <link>Take your data</link> first.
close-confirm = I understand that my account is erased on { $date }.
close-confirm-missing = Tick this to close your account.
close-submit = Close my account
close-keep = Keep it
keep-account = Keep your account?
keep-account-lead = Your { $brand } account will be erased on { $date }. One click, and it stays, with everything in it.
keep-account-submit = Keep my account
keep-account-else = If you want it erased, you need to do nothing.
