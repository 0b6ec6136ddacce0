# The staff's section: its frame, its door, its first page.
desk-nav = Rooms
desk-home = Start
desk-customers = Customers
desk-imports = Imports
desk-insights = Insights
desk-audit = Audit
desk-outbox = Letters
desk-content = Words and looks
desk-defence = Sign-in defence
desk-system = System
desk-staff = Staff
desk-hello = Hello, { $name }
desk-lead = These rooms are open to you. <link>What each role may do</link>
desk-customers-hint = Find somebody, see how their account stands, and help.
desk-customers-open = Find a customer
desk-imports-hint = Bring customers over from another system, with their passwords.
desk-imports-open = Open the imports
desk-insights-hint = Who comes, who stays, and where people give up.
desk-insights-open = Look at the figures
desk-audit-hint = What happened, to whom, by whom; sealed, so that it can be proved.
desk-audit-open = Read the record
desk-outbox-hint = What waits to be sent, and what could not be.
desk-outbox-open = See the letters
desk-content-hint = What is shown now, and what is wrong with what was saved.
desk-content-open = See words and looks
desk-defence-hint = Who has to wait after too many tries, and why.
desk-defence-open = See the limits
desk-system-hint = Database, mail, background work, and the configuration.
desk-system-open = See the system
desk-staff-hint = Who works here, and as what.
desk-staff-open = See the staff
desk-letters = { $waiting ->
    [0] none waiting
    [one] one waiting
   *[other] { $waiting } waiting
}, { $givenup ->
    [0] none given up
    [one] one given up
   *[other] { $givenup } given up
}

# The door
staff-issuer = { $brand } staff
staff-sign-in = Staff sign-in
staff-sign-in-lead = For those who work for { $brand }.
staff-sign-in-submit = Sign in
staff-sign-in-customers = A customer? <link>Sign in to your account</link>
staff-factor = Your code
staff-factor-lead = Staff always show two things: the password, and a code from their authenticator app.
staff-factor-submit = Sign in
staff-factor-lost = No phone at hand? An owner can take the app off, so that you set up another.
staff-factor-set-up = Set up your authenticator app
staff-factor-set-up-lead = Nothing opens without it. Scan this with an authenticator app, and type the code that it shows.
staff-factor-finish = Set up and sign in
staff-invitation = Welcome to the staff
staff-invitation-lead = You join { $brand } as <strong>{ $role }</strong>. Choose a password for <strong>{ $address }</strong>.
staff-invitation-again-lead = Choose another password for <strong>{ $address }</strong>. You are signed out everywhere else.
staff-invitation-submit = Save the password
staff-invitation-next = Next, you set up an authenticator app, or show its code.
staff-proof-lead = What comes next can do harm. Show both again: your password, and a code.
staff-proof-note = After that, we don’t ask for ten minutes.
staff-proof-wrong = The password or the code isn’t right. A code counts once: wait for the next one.

# Roles
role-owner = Owner
role-support = Support
role-auditor = Auditor
role-analyst = Analyst
role-marketing = Marketing
roles-title = What each role may do
roles-lead = Your role: { $role }. Each sees as little as its task needs.
roles-matrix = Roles and permissions
roles-permission = Permission
roles-yes = Yes
roles-no = No
permission-enter-desk = Come in, and keep their own account
permission-find-customers = Find customers, and look at them with personal values masked
permission-reveal-values = Look at a personal value, for a reason that the customer reads
permission-help-customers = Resend letters, start a recovery, end sessions, correct a profile, write notes, remove a lost authenticator app together with a colleague
permission-lock-customers = Lock and unlock accounts
permission-close-customers = Close accounts, and call a closing off
permission-import-customers = Bring customers over from another system
permission-export-customers = Take lists of customers out of the house
permission-see-insights = See figures, which name nobody
permission-read-audit = Read all events, of customers and staff
permission-export-audit = Take the events out of the house
permission-see-outbox = See which letters wait or were given up, never what they say
permission-retry-letters = Have letters tried again
permission-see-content = See what is shown, and what is wrong with it
permission-see-defence = See who has to wait after too many tries
permission-release-limits = Let somebody try again at once
permission-see-system = See health, workers, and the configuration without its secrets
permission-see-staff = See who works here
permission-manage-staff = Invite, give roles, keep out

# Their own account
me-title = Your own account
me-lead = Colleagues see your name; customers never do.
me-sign-in = How you sign in
me-role = Role
me-roles = What roles may do
me-password-change = Change the password
me-password-lead = You stay signed in here, and nowhere else.
me-about = About you
me-zone-hint = For the times on these pages.
me-save = Save
