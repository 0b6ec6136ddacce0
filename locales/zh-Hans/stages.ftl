# Stages of the journey between sign-in and destination.
accept = { $title }已更新
accept-lead = 请阅读并接受，然后继续。
accept-valid-from = 自{ $date }起生效
accept-read = 阅读全文
accept-submit = 接受并继续
accept-else = 您也可以稍后再决定。在此之前，您的账号保持不变。
reopen = 您的账号正在注销
reopen-lead = 您申请了注销账号。我们将于{ $date }删除其中的所有内容。在此之前，您可以保留账号。
reopen-submit = 保留账号
reopen-else = 如果您确实想注销，则无需任何操作。
