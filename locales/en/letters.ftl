# Letters. Each message may use { $brand }. A subject stands alone; it is the heading too.
letter-foot = { $brand } never asks for your password by email or phone.
letter-help = Questions? Write to { $email }.
letter-fact-time = Time
letter-fact-device = Device
letter-fact-place = Place
# A line in the letter’s text: “Device: Firefox on Linux”.
letter-fact = { $name }: { $value }
letter-not-you-recover = It wasn’t you? Then someone else may be in your account. Choose a new password now: that signs everyone else out.
letter-not-you-button = Choose a new password

letter-confirm-address = Confirm your address
letter-confirm-address-code = Someone, most likely you, is creating a { $brand } account with this address. Enter this code where you signed up. It works for 10 minutes:
letter-confirm-address-link = Or use the button. It works for 24 hours.
letter-confirm-address-button = Confirm my address
letter-confirm-address-not-you = It wasn’t you? Then do nothing: without your confirmation there is no account, and what was entered is erased after 7 days.

letter-account-exists = You already have a { $brand } account
letter-account-exists-what = Someone, most likely you, tried to create an account with this address. You have one already: just sign in.
letter-account-exists-button = Sign in
letter-account-exists-forgotten = Forgotten your password? Choose a new one here:
letter-account-exists-not-you = It wasn’t you? Then do nothing. Nothing about your account has changed, and whoever it was didn’t learn that you have one.

letter-new-sign-in = New sign-in: { $device }
letter-new-sign-in-from = New sign-in from { $place }
letter-new-sign-in-what = Someone signed in to your { $brand } account on a device that we hadn’t seen before.
letter-new-sign-in-you = If it was you, there is nothing to do.
letter-new-sign-in-not-you = It wasn’t you? End that session, and then choose a new password.
letter-new-sign-in-button = End this session

letter-recovery = Choose a new password
letter-recovery-what = Someone, most likely you, asked for a new password for your { $brand } account. The button lets you choose one. It works once, for one hour.
letter-recovery-button = Choose a new password
letter-recovery-not-you = It wasn’t you? Then do nothing: your password stays as it is.

letter-password-changed = Your password was changed
letter-password-changed-what = The password of your { $brand } account was changed on { $time }. All other devices were signed out. If it was you, there is nothing to do.

letter-address-change = Confirm your new address
letter-address-change-link = You want to use this address for your { $brand } account. Confirm it with the button, signed in as usual. It works for 24 hours. Until then your account keeps its old address.
letter-address-change-button = Confirm my new address
letter-address-change-not-you = It wasn’t you? Then do nothing: the account keeps its old address.

letter-address-changed = Your account has a new address
letter-address-changed-what = Your { $brand } account now uses the address { $address }. Letters go there from now on. If it was you, there is nothing to do.
letter-address-changed-not-you = It wasn’t you? Take the change back: this address returns, every device is signed out, and you choose a new password.
letter-address-changed-button = Take it back

letter-address-restored = Your old address is back
letter-address-restored-what = Your { $brand } account uses this address again since { $time }. Every device was signed out.
letter-address-restored-next = If someone else changed it, they know your password. Choose a new one now, so that nobody else gets in.

letter-second-factor-added = Two steps now protect your account
letter-second-factor-added-what = An authenticator app was set up for your { $brand } account on { $time }. From now on, signing in needs a code from it.
letter-second-factor-removed = The second step was removed
letter-second-factor-removed-what = The authenticator app was removed from your { $brand } account on { $time }. From now on, your password alone is enough to sign in.
letter-recovery-codes-renewed = You have new recovery codes
letter-recovery-codes-renewed-what = New recovery codes were made for your { $brand } account on { $time }. The old ones no longer work.

letter-recovery-code-used = A recovery code was used
letter-recovery-code-used-what = Someone signed in to your { $brand } account with a recovery code on { $time }. { $left ->
    [0] There is none left: make new ones now.
    [one] One is left: make new ones before you need them.
   *[other] { $left } are left.
}
letter-recovery-code-used-button = See my codes
letter-recovery-code-used-not-you = It wasn’t you? Then someone knows your password and has one of your codes. Choose a new password and make new codes.

letter-account-closing = Your account will be erased on { $date }
letter-account-closing-what = As you asked, we close your { $brand } account. Until { $date } you can come back by signing in, or with the button. Then we erase it.
letter-closing-reminder = Soon your account will be gone
letter-closing-reminder-what = On { $date } we erase your { $brand } account, as you asked. If you want to keep it, use the button or sign in before then.
letter-closing-button = Keep my account
letter-closing-not-you = It wasn’t you who asked? Keep the account, and then choose a new password.

letter-account-reopened = Your account stays
letter-account-reopened-what = Good to have you back. Your { $brand } account is open again, with everything in it.
letter-account-reopened-button = Sign in
letter-account-reopened-not-you = It wasn’t you? Then choose a new password.

letter-account-erased = Your account is erased
letter-account-erased-what = Your { $brand } account and what was in it are gone. This is our last letter to you.
letter-account-erased-kept = What the law makes us keep, we keep without your name: that something was agreed to, and when.
letter-account-erased-again = You can sign up again with this address at any time.

# From support: what they did for a customer, who is never told which of them it was.
letter-fact-changed = Changed
letter-support-not-asked = You didn’t ask for this? Then write to us: we tell you why it was done.

letter-account-locked = Your account is locked
letter-account-locked-what = We locked your { $brand } account on { $time }, and signed you out everywhere. Nobody can sign in until we open it again. Nothing in it is lost.
letter-account-locked-ask = Write to { $email }, and we look into it together.
letter-account-locked-ask-us = Write to us, and we look into it together.
letter-account-unlocked = Your account is open again
letter-account-unlocked-what = We opened your { $brand } account again. Sign in as before, with the same password.
letter-account-unlocked-password = If somebody else may know your password, choose a new one first:

letter-signed-out-by-support = You were signed out
letter-signed-out-by-support-what = Our support signed you out of your { $brand } account on all devices. Sign in again with your password.
letter-signed-out-by-support-one = Our support signed you out of your { $brand } account on one device. All others stay signed in.

letter-factor-removal-asked = Your second step is about to be removed
letter-factor-removal-asked-what = Our support was told that you lost the authenticator app of your { $brand } account. If you asked for this, there is nothing to do.
letter-factor-removal-asked-second = A second person at our end looks at it, and then removes the app. From then on your password alone is enough to sign in.
letter-factor-removal-asked-due = On { $time } the authenticator app is removed from your { $brand } account. From then on your password alone is enough to sign in.
letter-factor-removal-not-you = You still have the app, or didn’t ask? Stop it now. Signing in with a code from the app stops it, too.
letter-factor-removal-button = Keep my second step
letter-factor-removal-password = If it wasn’t you who asked, somebody may know your password: choose a new one, too.
letter-factor-removal-reminder = Soon your second step is gone
letter-factor-removal-cancelled = Your second step stays
letter-factor-removal-cancelled-what = The removal of the authenticator app from your { $brand } account was called off on { $time }. Signing in asks for a code, as before.
letter-factor-removal-cancelled-not-you = It wasn’t you who asked for the removal? Then somebody may know your password. Choose a new one.

letter-profile-corrected = Your profile was corrected
letter-profile-corrected-what = Our support corrected something in the profile of your { $brand } account. To keep it between us, this letter doesn’t say what stands there now.
letter-profile-corrected-button = Look at my profile

letter-closing-by-support-what = Our support closes your { $brand } account. Until { $date } you can come back by signing in, or with the button. Then we erase it.
letter-closing-reminder-support = On { $date } we erase your { $brand } account, which our support closed. If you want to keep it, use the button or sign in before then.

# To those who work here
letter-staff-alarm = Somebody looks at many customers
letter-staff-alarm-what = { $name } looked at { $many ->
    [one] one personal value of a customer
   *[other] { $many } personal values of customers
} within an hour, and was stopped at the next.
letter-staff-alarm-next = Perhaps it was a busy day. If you can’t explain it, keep them out first and ask then. The record says what they looked at, and the reasons that they gave.
letter-staff-alarm-button = Open their page
letter-staff-invitation = You are invited to the staff of { $brand }
letter-staff-invitation-what = An owner invited you to work with the customer accounts of { $brand }. The button leads to a page where you choose a password; then you set up an authenticator app on your phone.
letter-staff-invitation-button = Take up the invitation
letter-staff-password = Choose a new password for the staff’s section
letter-staff-password-what = An owner sent you this link to choose another password. You are signed out everywhere then, and your authenticator app stays as it is.
letter-staff-password-button = Choose a new password
letter-staff-until = The link works once, until { $time }.
letter-staff-not-you = You don’t work with { $brand }? Then somebody mistyped an address. Nothing happens unless the link is used.
