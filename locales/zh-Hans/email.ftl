email-title = 更改邮箱
email-lead = 您使用 { $address } 登录，我们的邮件也会发到这里。
email-new = 新邮箱
email-new-hint = 我们会向新邮箱发送一封邮件。在您验证之前，一切保持不变。
email-submit = 发送邮件
email-same = 这就是您目前使用的邮箱。
email-taken = 这个邮箱现已被另一个账号使用。您的账号将继续使用现有邮箱。
email-pending = 新邮箱 { $address } 等待验证。请通过我们发到该邮箱的邮件进行验证，或在下方填写其他邮箱。
email-undo-hint = 您验证新邮箱后，我们会通知原邮箱。{ $days ->
   *[other] 在 { $days } 天内，可以通过那封邮件撤销更改。
}
email-confirm = 验证您的新邮箱
email-confirm-lead = 验证后，您将使用 <strong>{ $address }</strong> 登录 { $brand }，我们的邮件也会发到这里。
email-confirm-submit = 使用此邮箱
email-confirm-not-you = 不是您本人的操作？请关闭此页面，账号的邮箱不会改变。
email-undo = 恢复原邮箱
email-undo-lead = <strong>{ $address }</strong> 将重新成为您账号的邮箱。
email-undo-submit = 恢复原邮箱
email-undo-next = 由于可能有其他人进入了您的账号，所有设备都会退出登录。之后，请设置新密码。
