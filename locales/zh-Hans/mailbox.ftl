mailbox = 收件箱
mailbox-lead = 本应发送出去的邮件。在开发环境中，邮件会留在这里。
mailbox-letters = 最新的在前
mailbox-waiting = 等待发送
mailbox-empty = 暂无邮件
mailbox-empty-hint = 注册后，验证邮箱的邮件会显示在这里。
mailbox-open = 阅读
