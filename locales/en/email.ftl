email-title = Change your email address
email-lead = You sign in with { $address }, and our letters go there.
email-new = New email address
email-new-hint = We send a letter there. Nothing changes until you confirm it.
email-submit = Send me the letter
email-same = This is your address already.
email-taken = Another account uses this address by now. Your account keeps the one that it has.
email-pending = A new address is waiting: { $address }. Confirm it with the letter that we sent there, or enter another one below.
email-undo-hint = Once you confirm the new address, we tell the old one. { $days ->
    [one] For one day, the change can be undone from there.
   *[other] For { $days } days, the change can be undone from there.
}
email-confirm = Confirm your new address
email-confirm-lead = From then on you sign in to { $brand } with <strong>{ $address }</strong>, and our letters go there.
email-confirm-submit = Use this address
email-confirm-not-you = You didn’t ask for this? Then close this page: the account keeps its address.
email-undo = Restore your old address
email-undo-lead = <strong>{ $address }</strong> becomes the address of your account again.
email-undo-submit = Restore my old address
email-undo-next = Every device is signed out, since someone else may be in your account. After that, choose a new password.
