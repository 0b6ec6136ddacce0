# Stages of the journey between sign-in and destination.
accept = { $title }: there is a new version
accept-lead = Please read it, and accept it to go on.
accept-valid-from = Valid from { $date }
accept-read = Read the text
accept-submit = Accept and go on
accept-else = You can also decide later: your account stays as it is until then.
reopen = Your account is closing
reopen-lead = You asked us to close it. On { $date } we erase everything in it. Until then you can keep it.
reopen-submit = Keep my account
reopen-else = If you want it erased, you need to do nothing.
