# What happened: activity-<kind>. What more there is to say: activity-fact-<fact>, for one value with -<value>, for one kind of event
# activity-<kind>-<fact>-<value>. A fact without words isn't told.
activity-lead = What happened to your account, newest first. Something that wasn’t you? <password>Change your password</password>, and <devices>end the devices</devices> that you don’t know.
activity-none = Nothing has happened yet
activity-none-hint = Sign-ins and changes to your account will stand here.
activity-today = Today
activity-yesterday = Yesterday
activity-here = In this session

activity-sign-up-asked = Somebody signed up
activity-sign-up-refused = A sign-up form needed another look
activity-signed-up = You created your account
activity-signed-in = You signed in
activity-sign-in-begun = You gave the right password
activity-sign-in-failed = Somebody tried to sign in and failed
activity-signed-out = You signed out
activity-confirmed = You confirmed that it was you
activity-recovery-asked = Somebody asked for a link to choose a new password
activity-recovered = You chose a new password by the link in a letter
activity-password-changed = You changed your password
activity-address-change-asked = You entered a new email address
activity-address-changed = You confirmed your new email address
activity-address-restored = You restored your old email address
activity-profile-changed = You changed your profile
activity-second-factor-added = You set up an authenticator app
activity-second-factor-removed = You removed the authenticator app
activity-recovery-codes-renewed = You made new recovery codes
activity-recovery-code-used = You used a recovery code
activity-contract-accepted = You accepted an agreement
activity-consent-given = You allowed something
activity-consent-withdrawn = You withdrew a consent
activity-consent-declined = You chose “Not now” for a new text
activity-session-ended = You ended a session
activity-sessions-ended = You signed out everywhere else
activity-exported = You downloaded your data
activity-closing-started = You asked us to close your account
activity-reopened = You kept your account
activity-erased = Your account was erased
# What staff did, told to the customer; `reason` follows as a fact.
activity-looked = Support opened your account’s page
activity-revealed = Support looked at something in your profile
activity-noted = Support wrote a note about your account
activity-verification-resent = Support sent you the letter with the confirmation link again
activity-recovery-started = Support sent you a link to choose a new password
activity-sessions-ended-by-staff = Support signed you out
activity-factor-removal-asked = Support was asked to remove your second step
activity-factor-removal-cancelled = The removal of your second step was called off
activity-factor-removal-done = Support removed your second step
activity-locked = Support locked your account
activity-unlocked = Support unlocked your account
activity-corrected = Support corrected something in your profile
activity-closed-by-staff = Support began to close your account
activity-reopened-by-staff = Support called off the closing of your account
activity-imported = Your account was brought over from our former system
activity-limit-released = Support let you try again without waiting
activity-other = Something changed in your account

activity-fact-new_browser-true = a new device
activity-fact-second_factor-true = with a code from your app
activity-fact-by-letter = by the link in a letter
activity-fact-by-code = by a code from your app
activity-fact-by-time = after the time that the letters named
activity-fact-by-lapse = nobody approved it in time
activity-fact-by-lock = because the account was locked
activity-fact-by-house = who asked for it may not do so any more
activity-factor-removal-asked-alone-true = it waits, so that you can stop it
activity-factor-removal-asked-alone-false = a second person looks at it first
activity-sessions-ended-by-staff-one-true = on one device
activity-fact-purpose = { $value }
activity-fact-changed = { $value }
activity-fact-changed-language = Language
activity-fact-changed-time_zone = Time zone
activity-fact-version = version { $value }
activity-fact-left = { $value ->
    [0] none left
    [one] one left
   *[other] { $value } left
}
activity-fact-count = { $value ->
    [0] no other device
    [one] one device
   *[other] { $value } devices
}
activity-sign-in-begun-stage-second-factor = a code was asked next
activity-sign-in-begun-stage-reopen = the account was about to close
activity-sign-in-begun-stage-accept = there was an agreement to accept
activity-sign-in-failed-why-locked = the password was right, and the account is locked
activity-sign-in-failed-factor-password = the password was wrong
activity-sign-in-failed-factor-code = the password was right, the code was wrong
activity-confirmed-factor-password = with your password
activity-confirmed-factor-code = with a code
activity-fact-field = { $value }
activity-fact-field-sign-in-address = Email address
activity-fact-field-new-address = New email address
activity-fact-field-open-sessions = Devices and places
activity-fact-field-activity-devices = Devices and places of what happened
# The reason that staff gave, in their own words.
activity-fact-reason = “{ $value }”
