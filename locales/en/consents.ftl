consents-lead = What you allowed, and what you did not. Change your mind at any time: it takes effect at once.
consents-decisions = Your decisions
consents-each = Each has its own text and history
consents-text = The exact text
consents-text-of = The exact text: { $what }
consents-history = History
consents-history-of = History: { $what }
consents-allowed = Allowed
# Stands behind the tag “Allowed”.
consents-since = since { $date }, version { $version }
consents-not-allowed = Not allowed
consents-new-text = New text
# Stands behind the tag “New text”.
consents-changed = The wording changed on { $date }.
consents-changed-allowed = The wording changed on { $date }. What you allowed before still holds.
consents-newer = The wording changed on { $date }: <link>the new text</link>. What you allowed still holds as you allowed it.
consents-stale = The text changed while this page was open. Nothing was decided: look at it, then choose again.
consents-allow-new = Allow the new text
consents-allow-new-spoken = Allow the new text: { $what }
consents-allow = Allow
consents-allow-spoken = Allow: { $what }
consents-withdraw = Withdraw
consents-withdraw-spoken = Withdraw: { $what }
consents-not-now-spoken = Not now: { $what }
consents-none = There is nothing to decide
consents-none-hint = When we would like to use your data for something that needs your permission, it will stand here.
consents-agreements = Agreements and notices
consents-with-version = { $what }, version { $version }
# Stands below the agreement’s name; a link to its history follows.
consents-accepted = Accepted on { $date }, in { $language }. Needed for the account.
consents-contract-end = It ends when you <link>close your account</link>.
consents-notice = For your information: nothing to accept.
consents-former = We don’t ask about this any more.
consents-read = Read
consents-read-spoken = Read: { $what }

consents-history-title = History: { $what }
consents-history-lead = Each of your decisions, with the text that it was about.
consents-history-none = Nothing decided yet
consents-history-none-hint = Each time you allow or withdraw this, it will stand here.
consents-you-accepted = You accepted it
consents-you-allowed = You allowed it
consents-you-withdrew = You withdrew it
consents-you-declined = You chose “Not now” for the new text
consents-wording = Version { $version }, in { $language }
consents-at-sign-up = when you signed up
consents-at-sign-in = when you signed in
consents-on-page = in your account
consents-before = where you were a customer before

consents-accepted-on = You accepted this text on { $moment }.
consents-allowed-on = You allowed this on { $moment }.
consents-withdrawn-on = You withdrew this on { $moment }.
consents-declined-on = You chose “Not now” for this text on { $moment }.
consents-exact = This is the text word for word, in { $language }, as it was shown to you.
consents-digest = Its fingerprint (SHA-256):
