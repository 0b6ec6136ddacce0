# One customer, as staff see them, and what can be done for them.
customer-since = Since { $date } at { $brand }, letters in { $language }
customer-number = Customer { $id }
customer-about = About { $name }
customer-status-active = In use
customer-status-closing = Closing
customer-status-locked = Locked
customer-gone = There is no such customer
customer-gone-erased = This account was erased on { $date }. Nothing is left of it but proofs of what was agreed to.
customer-gone-never = The address may be mistyped, or the account was erased long ago.
customer-gone-find = Find a customer
customer-more = { $count ->
    [one] Show one more
   *[other] Show { $count } more
}
# What screen readers hear of a button in a list: “Reveal: Phone”.
customer-act-spoken = { $act }: { $what }
customer-reveal = Reveal
customer-correct = Correct

# The account
customer-account = The account
customer-new-address = New address
customer-new-address-waits = Waits for its proof
customer-password-changed = Chosen on { $date }. Nobody here can see or set it.
customer-recovery = Start a recovery
customer-factor-off = Not set up
customer-factor-since = Since { $date }, { $left ->
    [0] no recovery code left
    [one] one recovery code left
   *[other] { $left } recovery codes left
}
customer-factor-remove = Lost?
customer-access = Access
customer-active-means = The customer can sign in.
customer-locked-means = Nobody can sign in, and no recovery works.
customer-closing-means = Erased on { $date }, unless the customer comes back.
customer-lock = Lock
customer-unlock = Unlock
customer-close = Close
customer-reopen = Call the closing off

# The removal of a second factor
removal-waits = The removal of the second step waits
removal-asked = { $name } asked: “{ $reason }”
removal-alone = It is carried out on { $time }, because nobody else here could approve it. The customer can stop it until then.
removal-mine = Somebody else here has to approve it by { $time }. The customer can stop it until then.
removal-yours = Is it right? Approve it, or call it off. It lapses on { $time }.
removal-approve = Approve
removal-cancel = Call it off

# Profile, devices, decisions, letters, activity
customer-profile-empty = { $count ->
    [one] One thing is not filled in
   *[other] { $count } things are not filled in
}
customer-device = A computer
customer-device-carried = A phone or tablet
customer-since-word = Signed in
customer-no-sessions = Signed in nowhere.
customer-sign-out = End all
customer-consents = Decisions and agreements
customer-no-consents = Nothing decided.
customer-accepted = Accepted
customer-withdrawn = Withdrawn
customer-declined = Not now
customer-older = { $count ->
    [one] One older decision: { $what }
   *[other] { $count } older decisions: { $what }
}
customer-letters-never = Which and when, never what they say
customer-no-letters = No letters lately.
customer-letter-sent = Sent
customer-letter-waiting = Waiting
customer-letter-given-up = Given up
customer-activity-words = In the words that the customer reads on their own page.
customer-audit = <link>All of it, and who did it, in the record</link>

# Notes
customer-notes = Notes
customer-notes-all = All notes
customer-notes-written = Written so far
customer-no-notes = None yet.
customer-note-write = Write a note
customer-note = Note
customer-note-hint = For colleagues. The customer doesn’t see it here, but gets it with their data when they ask for it: write so that they may read it.
customer-note-submit = Save the note
note-missing = Write something first.
note-too-long = Write at most { $most } characters.
note-characters = There is a character in it that can’t be shown. Type it by hand instead of pasting it.

# The reason
customer-reason = Reason
customer-reason-hint = The customer reads this, word for word, in their activity. Write it for them.
reason-too-short = Write why, in { $least } characters at least.
reason-too-long = Write at most { $most } characters.
reason-characters = There is a character in it that can’t be shown. Write one line of plain text.

# Looking at one value
reveal-title = Reveal: { $what }
reveal-lead = You see it once. The customer reads that you looked, and why. Look only at what you need to help.
reveal-submit = Show it once
reveal-told = The customer reads that you looked, for this reason: “{ $reason }”
reveal-shown = Shown once
reveal-nothing = Nothing stands there.
reveal-back = Done, hide it
reveal-open-sessions = Devices and places
reveal-activity-devices = Devices and places of what happened
reveal-sign-in-address = Email address
reveal-new-address = New address

# Correcting
correct-title = Correct: { $what }
correct-lead = What you write takes the place of what stands there. The customer gets a letter that says what was corrected, not to what. The address for signing in is the customer’s alone.
correct-empty = Leave it empty to remove what stands there.
correct-submit = Save the correction
correct-stale = The profile was changed since you opened this page. Nothing is saved. Make sure that it is still right, then save again.

# The questions. What will happen, then one button.
act-changed = It stands otherwise by now: nothing was done. Look at the customer’s page again.
act-locked = The account is locked. Unlock it first.
act-no-factor = There is no authenticator app to remove.
act-waits-already = Somebody asked for this already. It waits for approval.
act-own-request = You asked for this yourself. Somebody else has to approve it.
act-asker-gone = Whoever asked for this may not do so any more: it is called off. Ask again if it is still needed.
act-recovery = Start a recovery?
act-recovery-lead = The customer gets the usual letter with a link, by which they choose a new password. It works once, for a short while. You never see the link.
act-recovery-submit = Send the letter
act-sign-out = End all sessions?
act-sign-out-lead = The customer is signed out everywhere, at once, and gets a letter. They sign in again as before.
act-sign-out-submit = End all sessions
act-end-session = End this session?
act-end-session-lead = The customer is signed out on that device, at once, and gets a letter.
act-end-session-submit = End the session
act-ask-removal = Ask for the removal of the second step?
act-ask-removal-lead = For a customer who lost both the app and the recovery codes. Be sure that it is them. Somebody else here has to approve it; the customer gets a letter, and can stop it. A code from the app stops it, too.
act-ask-removal-alone = For a customer who lost both the app and the recovery codes. Be sure that it is them. Nobody else here could approve it: it is carried out on { $time }. Until then the customer gets letters, and can stop it. A code from the app stops it, too.
act-ask-removal-submit = Ask for it
act-approve-removal = Approve the removal of the second step?
act-approve-removal-lead = The app and all recovery codes are removed at once, and all sessions end. From then on, the password alone is enough. Be sure that it is the customer who asks.
act-approve-removal-submit = Remove the second step
act-cancel-removal = Call the removal off?
act-cancel-removal-lead = The second step stays, and the customer gets a letter.
act-cancel-removal-submit = Call it off
act-lock = Lock the account?
act-lock-lead = All sessions end, and no link in a letter works any more. Nobody can sign in until somebody here unlocks the account. The letter to the customer says whom to ask.
act-lock-submit = Lock the account
act-unlock = Unlock the account?
act-unlock-lead = The customer can sign in again with the same password, and gets a letter.
act-unlock-submit = Unlock the account
act-close = Close the account?
act-close-lead = All sessions end. On { $time } everything is erased. Until then the customer can come back by signing in, or by the link in the letter that they get.
act-close-submit = Close the account
act-reopen = Call the closing off?
act-reopen-lead = The account stays, with everything in it, and the customer gets a letter.
act-reopen-submit = Keep the account

# A sign-up that waits
registration-title = A sign-up that waits
registration-lead = Somebody signed up, and has not proved the address yet. There is no account before that.
registration-standing = How it stands
registration-where = { $brand }, letter in { $language }
registration-since = Waits since
registration-until = Vanishes on
registration-resend = Send the letter again
registration-resend-lead = A new letter with a new link and code goes to the same address; the older ones end. You see neither.
registration-reason-hint = For the record here. It is erased when the sign-up is confirmed, or vanishes.
registration-gone = This sign-up doesn’t wait any more
registration-gone-lead = It was confirmed or thrown away, or it is too old. Who confirmed is a customer now: find them by their address.
registration-resend-submit = Send it again
