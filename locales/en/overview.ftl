overview-hello = Hello, { $name }
overview-hello-nobody = Hello
overview-lead = Everything about your { $brand } account, in one place.
overview-few-codes = { $count ->
    [0] <strong>No recovery code left.</strong>
    [one] <strong>One recovery code left.</strong>
   *[other] <strong>{ $count } recovery codes left.</strong>
} Make new ones before you need them. <link>New codes</link>
overview-security = Security
# Tags: how well the account is protected.
overview-strong = Strong
overview-password-only = Password only
overview-with-app = Password and authenticator app.
overview-without-app = An authenticator app would make it much safer.
overview-password-changed = Password changed { $date }.
overview-security-link = Review
overview-devices = Devices
# Stands below the number of devices, which is large: “3”, then “Signed in now.”
overview-signed-in = { $count ->
    [one] This one is signed in now.
   *[other] Signed in now.
}
overview-newest = The newest: { $device }, { $when }.
overview-devices-link = See all
overview-privacy = Privacy
overview-of = { $given } of { $total }
overview-allow = You allow: { $list }. Nothing else.
overview-allow-nothing = You allow nothing so far.
overview-privacy-link = Decide
overview-lately = Lately
overview-all-activity = All activity
overview-nothing = Nothing has happened yet
overview-nothing-hint = Sign-ins and changes to your account will stand here.
