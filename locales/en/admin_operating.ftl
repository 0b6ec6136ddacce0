# Operating: letters, words and looks, sign-in defence, the system.

# Letters
outbox-lead = What waits to be sent, and what could not be. Nobody here sees to whom a letter goes, or what it says.
outbox-lists = Lists of letters
outbox-failing = Failing
outbox-waiting = Waiting
outbox-given-up = Given up
outbox-count = { $count }
outbox-count-many = 1000 or more
outbox-written = written
outbox-tries = { $count ->
    [0] not tried yet
    [one] one try
   *[other] { $count } tries
}
outbox-next = Next try: { $time }
outbox-no-reason = No reason was noted
outbox-retry = Try again
outbox-retry-spoken = Try again: { $letter }
outbox-retry-all = Try all failing ones again
outbox-given-up-note = A letter is given up when the mail server refuses it for good, or after twenty tries within about two days. Its recipient and text are erased then, so it can’t be sent any more. Who waits for one can ask for it anew: sign up again, or ask for a new link.
outbox-failing-none = No letter is failing
outbox-failing-none-hint = When the mail server doesn’t take a letter, it stands here with the reason, and is tried again by itself.
outbox-waiting-none = No letter waits
outbox-waiting-none-hint = Letters leave within seconds.
outbox-given-up-none = No letter was given up
outbox-given-up-none-hint = What was given up within the last month would stand here.

# Words and looks
content-lead = Read only. What is saved in the content folder is checked, and shown if nothing is wrong with it.
content-now = Now
content-source = Where it comes from
content-source-built-in = What comes with the program
content-source-folder = A folder, as it is saved
content-source-editions = Published editions
content-shown = What is shown
content-check = The last check
content-check-well = Nothing is wrong
content-check-warnings = { $count ->
    [one] one thing to look at
   *[other] { $count } things to look at
}
content-check-errors = { $count ->
    [one] one mistake
   *[other] { $count } mistakes
}
content-check-kept = What was shown before stays until they are mended.
content-findings = What was found
content-error = Mistake
content-warning = Look at it
content-more = { $count ->
    [one] And one more: portico check tells all.
   *[other] And { $count } more: portico check tells all.
}
content-coverage = What each language says
content-language = Language
content-said = Messages
content-said-of = { $said } of { $of }
content-percent = Share
content-editions = Editions
content-edition = Edition
content-note = Note
content-made = Made
content-standing = Shown
content-live = Shown now
content-editions-none = Nothing was published
content-editions-none-hint = portico content publish keeps the content folder as an edition.

# Sign-in defence
defence-lead = Who tries too often has to wait. Nobody is ever locked out for good.
defence-waiting = { $count ->
    [0] nobody has to wait now
    [one] one has to wait now
   *[other] { $count } have to wait now
}
defence-waiting-many = 1000 or more have to wait now
defence-off = Limits are off: everybody may try as often as they like. That is for load tests in development alone.
defence-subject = Email or network address
defence-subject-hint = Such as alice@example.com, 192.0.2.1 or 2001:db8::1. Addresses without an account are counted, too.
defence-subject-wrong = That is neither an email address nor a network address.
defence-look = See how it stands
defence-found = { $subject }
defence-waits = Has to wait. The owner may be the one who tried, or somebody who guesses: look at the activity first.
defence-waits-not = Does not have to wait.
defence-tries = { $tries ->
    [0] no try counts
    [one] one try counts
   *[other] { $tries } tries count
}, { $free } left
defence-until = waits until { $time }
defence-counting = counting
defence-free = free
defence-limit-address = Wrong passwords for this address
defence-limit-known-browser = Wrong passwords from a browser that signed in before
defence-limit-second-factor = Wrong codes
defence-limit-letters = Letters to this address
defence-limit-recovery-letters = Letters with a link for a new password
defence-limit-staff = Wrong passwords at the staff’s door
defence-limit-staff-factor = Wrong codes at the staff’s door
defence-limit-network = Wrong passwords from this network
defence-limit-sign-ups = Sign-ups from this network
defence-limit-recoveries = Recoveries from this network
defence-limit-hints = Hints about passwords for this network
defence-reason = Reason
defence-reason-hint = It stays in the record. If the address has an account, its owner reads it.
defence-reason-missing = Say why, in { $most } characters at most.
defence-release = Let them try again at once
defence-rules = The rules
defence-rules-lead = After the free tries each further one doubles the wait, up to the longest. Tries are counted before any password is looked at, whether an account exists or not.

# System
system-lead = How the house stands, and how it is set up. Secrets are never shown.
system-health = Health
system-development = Development
system-production = Production
system-since = Runs since { $time }
system-database = Database
system-answers = Answers
system-not-ready = Needs a migration
system-statements = Statements since this process runs: { $count }
system-mail = Mail
system-mail-none = No server: letters stay in the mailbox
system-mail-well = Takes letters
system-mail-failing = Letters are failing
system-mail-last = It took the last letter:
system-mail-never = It took no letter yet.
system-node = Nodes
system-node-this = This one:
system-nodes = { $count ->
    [one] One other had work in hand last.
   *[other] { $count } others had work in hand last.
}
system-workers = Workers
system-worker-last = Last run
system-worker-next = next not before { $time }
system-worker-well = Well
system-worker-new = Not run yet
system-worker-failed = Failed
system-worker-late = Late
system-worker-sealer = Numbers and chains events
system-worker-anchors = Signs the chain of events
system-worker-sweeper = Removes what is over
system-worker-farewell = Reminds of closings, and carries them out
system-worker-care = Reminds of removals of second factors, and carries them out
system-worker-catalogue = Fills in what customers are found by
system-worker-counter = Counts events for the figures
system-worker-other = Does its work
system-settings = How it is set up
system-settings-lead = What holds now, from built-in defaults, the file and variables. It is read when the program starts.
system-unset = not set
system-secret = set, not shown
system-changed = Changed
