# Figures for staff. Charts first: they stand on several pages.

# A percentage; the number has its decimals already.
share = { $value }%
# At the end of the line of the days that are looked at, and of the days before: one short word each.
chart-now = now
chart-before = before
# A number, and which part of all it is: “120 · 34%”.
chart-part = { $count } · { $share }
# Between two steps of a funnel.
chart-lost = { $count } went no further ({ $share })
chart-numbers = The numbers
chart-csv = Download as CSV
chart-nothing = Nothing was counted in these days.

# The page
insights = Insights
insights-lead = What happens in the portal, and where people give up. Counted from events, never from a look at a person.
insights-complete = Counted up to:
insights-complete-not-yet = Nothing has been counted yet.
insights-complete-rebuilding = The figures are being counted anew. Until that is done, they are too low.
insights-utc = days begin and end at midnight UTC
insights-none = No figures yet
insights-none-hint = As soon as the first person signs up or in, their numbers stand here.
insights-range = Days
insights-range-7 = 7 days
insights-range-28 = 28 days
insights-range-90 = 90 days
insights-range-365 = 365 days
insights-range-year = This year
insights-from = From
insights-to = To
insights-show = Show these days
insights-day-unreadable = Enter a day, as in 2026-11-22.
insights-day-ahead = That day is still to come.
insights-day-order = The first day stands after the last.
insights-day-many = Choose { $days } days at most.

# The figures: name, and what to know about it
insights-registrations = Registrations
insights-registrations-hint = Forms that were filled in and accepted. An address that already has an account counts, too: its owner gets a letter, and nobody else learns of it.
insights-registrations-field = Forms that were sent back, by what was wrong
insights-verifications = Addresses confirmed
insights-verifications-hint = Each one is a new customer.
insights-sign-ins = Sign-ins
insights-sign-ins-stage = Asked for more after the password
insights-failures = Failed sign-ins
insights-failures-reason = Why they failed
insights-failures-hint = Tries that a limit turned away are not counted: a flood of them would fill the records.
insights-active = Active customers a day
insights-active-hint = Customers who signed in or did something that is recorded, each once a day.
insights-active-months = Active customers a month
insights-active-months-hint = Each customer once a month. This month is not over yet.
insights-second-factor = Customers with a second factor
insights-second-factor-hint = The share of all customers at the end of each day.
insights-consents = Consents given
insights-consents-given = Given, by purpose
insights-consents-withdrawn = Withdrawn, by purpose
insights-closings = Closings begun
insights-closings-hint = Customers can come back until their account is erased.
insights-closings-after = What became of closings in these days

# How it compares. $days are the days that are looked at: 28 of them are compared with the 28 before.
insights-change-more = { $share } more than in the { $days ->
    [one] day before
   *[other] { $days } days before
}
insights-change-less = { $share } less than in the { $days ->
    [one] day before
   *[other] { $days } days before
}
insights-change-same = The same as in the { $days ->
    [one] day before
   *[other] { $days } days before
}
insights-change-new = None in the { $days ->
    [one] day before
   *[other] { $days } days before
}
insights-change-from = Up from { $before } in the { $days ->
    [one] day before
   *[other] { $days } days before
}
insights-points-more = { $points } percentage points more than { $days ->
    [one] a day
   *[other] { $days } days
} before
insights-points-less = { $points } percentage points less than { $days ->
    [one] a day
   *[other] { $days } days
} before
insights-gist-change = { $change }.
insights-gist-sum = { $value } in all.
insights-gist-mean = { $value } on an average day.
insights-gist-last = { $value } at the end.
insights-gist-highest = The highest: { $value } ({ $day }).
# Beneath a chart of many days.
insights-weekly = Each point is a week, named by its last day.
insights-all = All together
insights-unknown = Not known
insights-column-day = Day
insights-column-month = Month
insights-column-now = Counted
insights-column-before = As long before
insights-column-through = Come through

# Why a sign-in failed
insights-reason-password = The password was wrong
insights-reason-unknown = The address has no account
insights-reason-code = The code was wrong
insights-reason-locked = The account is locked
insights-reason-confirm = A password or code that was asked again was wrong
# What was asked after the password
insights-stage-second-factor = A code of the second factor
insights-stage-reopen = To come back or to leave, before the account closes
insights-stage-accept = To accept a new agreement
insights-stage-verify-email = To confirm the address
# What was wrong with a form
insights-field-email = Email address
insights-field-password = Password
insights-field-consent = The agreement was not accepted
# What became of closings
insights-after-reopened = Came back
insights-after-erased = Erased

# Where people give up
insights-funnels = Where people give up
insights-funnels-lead = Each step, and who came no further. Counted in tries, not in people: whoever tries twice counts twice.
insights-by = Compare
insights-by-all = All together
insights-by-brand = By brand
insights-by-language = By language
insights-by-device = By device
insights-device-desktop = Desktop
insights-device-phone = Phone
insights-device-tablet = Tablet
insights-device-other = Something else
insights-sign-up-funnel = Signing up
insights-sign-up-funnel-hint = Whoever confirms on a later day counts on that day. Sign-ups with an address that has an account stop after the second step.
insights-sign-in-funnel = Signing in
insights-factor-funnel = The second factor
insights-step-sent = The form was sent
insights-step-accepted = The form was accepted
insights-step-proved = The address was confirmed
insights-step-arrived = Arrived
insights-step-tried = Address and password were sent
insights-step-right = They belonged together
insights-step-code-asked = A code was asked
insights-step-code-right = The code was right, and they arrived
