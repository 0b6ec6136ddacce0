# What happened: activity-<kind>. What more there is to say: activity-fact-<fact>, for one value with -<value>, for one kind of event
# activity-<kind>-<fact>-<value>. A fact without words isn't told.
activity-lead = What happened to your account, newest first. Something that wasn’t you? <password>Change your password</password>, and <devices>end the devices</devices> that you don’t know.
activity-none = Nothing has happened yet
activity-none-hint = Sign-ins and changes to your account will stand here.
activity-today = Today
activity-yesterday = Yesterday
activity-here = In this session

activity-signed-up = You created your account
activity-signed-in = You signed in
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
activity-imported = Your account was moved here from another system
activity-other = Something changed in your account

activity-fact-new_browser-true = a new device
activity-fact-second_factor-true = with a code from your app
activity-fact-by-letter = by the link in a letter
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
activity-sign-in-failed-factor-password = the password was wrong
activity-sign-in-failed-factor-code = the password was right, the code was wrong
activity-confirmed-factor-password = with your password
activity-confirmed-factor-code = with a code
