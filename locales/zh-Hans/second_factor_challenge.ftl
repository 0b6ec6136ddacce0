second-factor-challenge = 输入验证码
second-factor-challenge-lead = 密码正确。还差一步：请输入身份验证器应用中的验证码。
second-factor-lost = 无法使用应用？
second-factor-lost-hint = 请改为输入您的一个恢复代码。每个只能使用一次。
second-factor-other-account = 使用其他账号
