# What many pages say. `language-name` is what the language's speakers call it.
language-name = 简体中文

skip = 跳到正文
menu = 菜单
nav = 账号
nav-overview = 概览
nav-profile = 个人资料
nav-security = 登录与安全
nav-devices = 设备
nav-privacy = 隐私与同意
nav-activity = 活动记录
nav-data = 您的数据
joined = { $first }，{ $second }
sentences = { $first }{ $second }
sign-out = 退出登录
foot-languages = 语言
foot-legal = 法律信息与帮助
foot-imprint = 运营者信息
foot-help = 帮助
legal-privacy = 隐私
legal-terms = 条款

pager = 分页
pager-newer = 较新
pager-older = 较早

# Forms
problems = { $count ->
   *[other] 有 { $count } 处需要您再看一下：
}
field-optional = （选填）
field-email = 邮箱
field-password = 密码
choice-blank = 请选择
email-missing = 请输入您的邮箱。
email-malformed = 这不像是邮箱。邮箱需要包含 @ 和域名，例如 name@example.com。
password-missing = 请输入密码。
too-many-tries = 尝试次数过多。请在 { $seconds ->
   *[other] { $seconds } 秒
}后再试。

# Times
ago-now = 刚刚
ago-minutes = { $count ->
   *[other] { $count } 分钟前
}
ago-hours = { $count ->
   *[other] { $count } 小时前
}
ago-today = 今天 { $time }
ago-yesterday = 昨天 { $time }
wait-seconds = { $count ->
   *[other] { $count } 秒
}
wait-minutes = { $count ->
   *[other] { $count } 分钟
}
wait-hours = { $count ->
   *[other] { $count } 小时
}

# Passwords and codes
password-wrong = 密码不正确。
code-missing = 请输入验证码。
code-wrong = 验证码不正确。{ $left ->
   *[other] 您还可以尝试 { $left } 次。
}
code-expired = 验证码已过期，或尝试次数过多。我们可以重新发送一个。
second-factor-wrong = 验证码不匹配。验证码每 30 秒更换一次，请输入当前显示的验证码。
second-factor-code = 验证码
second-factor-code-hint = 身份验证器应用中的六位数字，或您的一个恢复代码。

# Attributes and decisions
consent-text = 查看全文
consent-text-of = 查看全文：{ $what }
consent-needed = 同意此项后才能创建账号。
