second-factor-challenge = Enter your code
second-factor-challenge-lead = Your password is right. One more step: the code from your authenticator app.
second-factor-lost = No access to your app?
second-factor-lost-hint = Enter one of your recovery codes instead. Each works once.
second-factor-other-account = Use another account
