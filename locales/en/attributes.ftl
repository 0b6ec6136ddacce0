### What we ask about a person: labels, help, and what helps when a value can't be read.
### An attribute's label is attribute-<name>, its help attribute-<name>-help.

attribute-given_name = First name
attribute-given_name-help = What shall we call you?
attribute-family_name = Last name
attribute-family_name-help = As it should stand on letters and invoices.
attribute-birthday = Birthday
attribute-birthday-help = Year, month and day.
attribute-phone = Phone
attribute-phone-help = With the country’s code, like +44 20 7946 0018.
attribute-postal_address = Postal address
attribute-postal_address-help = Where letters and parcels reach you.

## The fields of every postal address.

address-street = Street and number
address-line2 = Addition (flat, floor, company)
address-postal_code = Postal code
address-city = Town or city
address-region = State or region
address-country = Country

## What is wrong with a value.

attribute-required = This one is needed.
attribute-too-short = Write at least { $min ->
    [one] one character
   *[other] { $min } characters
}.
attribute-too-long = Write at most { $max ->
    [one] one character
   *[other] { $max } characters
}.
attribute-characters = There is a character in it that can’t be shown. Type it by hand instead of pasting it.
choice-unknown = Choose one of those offered.
country-unknown = Choose a country from the list.

date-unreadable = We can’t read this as a day. Write year, month and day, like 1987-06-05.
date-too-far-away = Look at the year again.
date-ahead = This day is still to come. Look at the year again.

phone-country-missing = Begin with + and the country’s code, like +44.
phone-unknown = There is no such number. Look at it again, digit by digit.

## What is wrong with an e-mail address.

address-missing = Write your email address.
address-too-long = This is longer than an email address can be.
address-malformed = An email address looks like name@example.com.
address-characters = There is a space or a character in it that an email address can’t have. Type it by hand instead of pasting it.
address-domain = Look at the part after the @: there is no such place on the internet.

## Answers to yes or no.

answer-yes = Yes
answer-no = No
