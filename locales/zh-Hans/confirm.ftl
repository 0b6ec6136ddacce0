confirm = 请验证您的身份
confirm-lead = 接下来的操作比较敏感，因此需要再确认一次。
confirm-who = 当前登录账号：<strong>{ $email }</strong>
confirm-submit = 继续
confirm-not-now = 暂不
