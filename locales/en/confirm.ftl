confirm = Confirm that it’s you
confirm-lead = What comes next is sensitive, so we ask once more.
confirm-who = Signed in as <strong>{ $email }</strong>
confirm-submit = Go on
confirm-not-now = Not now
