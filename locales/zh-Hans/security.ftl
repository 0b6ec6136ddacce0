# The hub, and what the pages behind it share.
cancel = 取消
not-now = 暂不
security-lead = 您的登录方式，以及对它的保护。
security-sign-in = 登录方式
security-change = 更改
security-change-email = 更改邮箱
security-change-password = 更改密码
security-password-since = 已于{ $date }更改。
security-second-step = 两步验证
security-app = 身份验证器应用
security-app-why = 启用后，仅凭盗来的密码无法登录：登录时还需要您手机上的验证码。
security-app-since = 自{ $date }起
security-on = 已启用
security-off = 未启用
security-set-up = 设置
security-manage = 管理
security-manage-spoken = 管理：{ $what }
security-codes = 恢复代码
security-codes-left = { $count ->
    [0] 已全部用完。
   *[other] 剩余 { $count } 个。
}
security-renew-codes = 生成新代码
security-few-codes = { $count ->
    [0] <strong>恢复代码已全部用完。</strong>没有手机时，您将无法登录。<link>生成新代码</link>
   *[other] <strong>恢复代码还剩 { $count } 个。</strong>请提前生成新的恢复代码，以备不时之需。<link>生成新代码</link>
}
