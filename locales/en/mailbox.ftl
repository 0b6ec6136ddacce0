mailbox = Mailbox
mailbox-lead = Letters that the portal would have sent. In development they stay here.
mailbox-letters = Newest first
mailbox-waiting = Waiting
mailbox-empty = No letters yet
mailbox-empty-hint = Sign up, and the letter that confirms your address will be here.
mailbox-open = Read
