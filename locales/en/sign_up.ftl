sign-up = Create an account
sign-up-lead = One account for everything at { $brand }.
sign-up-submit = Create my account
sign-up-decisions = Your decisions
sign-up-privacy = What we do with your data stands in the <link>privacy notice</link>.
sign-up-have = You have an account? <link>Sign in</link>
