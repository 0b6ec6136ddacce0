sign-up = 创建账号
sign-up-lead = 一个账号，适用于 { $brand } 的所有服务。
sign-up-submit = 创建账号
sign-up-decisions = 您的选择
sign-up-privacy = 我们如何处理您的数据，请见<link>隐私声明</link>。
sign-up-have = 已有账号？<link>登录</link>
