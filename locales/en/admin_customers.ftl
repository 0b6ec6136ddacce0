# Finding customers, looking at them, helping them.
customers-title = Customers
customers-lead = Find the one who writes or calls. Names and addresses are shown in part; who asks tells you the rest.
customers-box = Who is it?
customers-box-hint = An email address, an id, a phone number with + and the country’s code, or the beginning of an address or name (two characters or more).
customers-find = Find
customers-too-short = Type at least { $fewest } characters.
customers-too-long = That is longer than any name or address. Type only its beginning.
customers-characters = There is a character in it that no name or address has. Type it anew.
customers-too-many = You searched a lot within a minute. You can go on in { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
}.

# Filters
customers-filters = Filters
customers-filters-set = Filters ({ $count } set)
customers-filters-use = Use these filters
customers-any = Any
customers-status = Status
customers-status-active = Active
customers-status-closing = Closing
customers-status-locked = Locked
customers-from = Customer since, from
customers-until = Customer since, until
customers-brand = Brand
customers-language = Language
customers-factor = Second factor
customers-factor-yes = On
customers-factor-no = Off
customers-consent = Consent
customers-consent-yes = { $purpose }: given
customers-consent-no = { $purpose }: not given

# What was found
customers-ask = Nobody asked for yet
customers-ask-hint = Type into the box what you know, or set filters.
customers-newest = Show the newest customers
customers-found = Found
customers-by-newest = Newest first
customers-by-name = By name
customers-by-address = By address
customers-customer = Customer
customers-created = Customer since
customers-nobody = Nobody found
customers-nobody-hint = Look at the spelling, or try the beginning of the name, another address, or fewer filters.
customers-nobody-so-far = Nobody so far.
customers-looked-back = Looked through customers back to { $date }.
customers-looked-part = Looked through a part of them so far.
customers-further = Look further
customers-more = Show more
customers-top = Back to the top

# Sign-ups that wait
customers-waiting = Not a customer yet
customers-waiting-tag = Signed up, not confirmed
customers-waiting-since = Since { $date }, at { $brand }.
customers-waiting-look = Look at it
customers-waiting-until = Without a confirmation it vanishes on { $date }.
