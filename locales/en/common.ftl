# What many pages say. `language-name` is what the language's speakers call it.
language-name = English

skip = Skip to the content
menu = Menu
nav = Account
nav-overview = Overview
nav-profile = Profile
nav-security = Sign-in and security
nav-devices = Devices
nav-privacy = Privacy and consents
nav-activity = Activity
nav-data = Your data
# Two parts of one thing, as a device and its place, or a street and its town.
joined = { $first }, { $second }
# Two sentences, one after the other.
sentences = { $first } { $second }
sign-out = Sign out
foot-languages = Languages
foot-legal = Legal and help
foot-imprint = Imprint
foot-help = Help
legal-privacy = Privacy
legal-terms = Terms

pager = Pages
pager-newer = Newer
pager-older = Older

# Forms
problems = { $count ->
    [one] One thing needs another look:
   *[other] { $count } things need another look:
}
field-optional = (optional)
field-email = Email address
field-password = Password
choice-blank = Please choose
email-missing = Enter your email address.
email-malformed = This doesn’t look like an email address. It needs an @ and a domain: name@example.com.
password-missing = Enter your password.
too-many-tries = Too many tries. You can try again in { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
}.

# Times
# Stand alone, and in sentences.
ago-now = just now
ago-minutes = { $count ->
    [one] one minute ago
   *[other] { $count } minutes ago
}
ago-hours = { $count ->
    [one] one hour ago
   *[other] { $count } hours ago
}
ago-today = today, { $time }
ago-yesterday = yesterday, { $time }
# Stand in a sentence: “You can try again in 40 seconds.”
wait-seconds = { $count ->
    [one] one second
   *[other] { $count } seconds
}
wait-minutes = { $count ->
    [one] one minute
   *[other] { $count } minutes
}
wait-hours = { $count ->
    [one] one hour
   *[other] { $count } hours
}

# Passwords and codes
password-wrong = That isn’t the password of this account.
code-missing = Enter the code.
code-wrong = That isn’t the code. { $left ->
    [one] You have one more try.
   *[other] You have { $left } more tries.
}
code-expired = This code is too old, or was tried too often. We can send a new one.
second-factor-wrong = That code doesn’t fit. Codes change every 30 seconds: take the one that is shown now.
second-factor-code = Code
second-factor-code-hint = Six digits from your authenticator app, or one of your recovery codes.

# Attributes and decisions
consent-text = The exact text
consent-text-of = The exact text: { $what }
consent-needed = There is no account without this.
