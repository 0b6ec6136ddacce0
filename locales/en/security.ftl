# The hub, and what the pages behind it share.
cancel = Cancel
not-now = Not now
security-lead = How you sign in, and what protects that.
security-sign-in = How you sign in
security-change = Change
security-change-email = Change the email address
security-change-password = Change the password
security-password-since = Changed on { $date }.
security-second-step = Second step
security-app = Authenticator app
security-app-why = With it, a stolen password alone is not enough: signing in also needs a code from your phone.
# Stands behind the tag “On”.
security-app-since = since { $date }
# Tags: what stands at the authenticator app.
security-on = On
security-off = Off
security-set-up = Set up
security-manage = Manage
security-manage-spoken = Manage: { $what }
security-codes = Recovery codes
security-codes-left = { $count ->
    [0] None left.
    [one] One left.
   *[other] { $count } left.
}
security-renew-codes = Make new codes
security-few-codes = { $count ->
    [0] <strong>No recovery code left.</strong> Without your phone you could not sign in. <link>Make new codes</link>
    [one] <strong>One recovery code left.</strong> Make new ones before you need them. <link>Make new codes</link>
   *[other] <strong>{ $count } recovery codes left.</strong> Make new ones before you need them. <link>Make new codes</link>
}
