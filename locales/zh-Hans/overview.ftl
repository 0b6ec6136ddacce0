overview-hello = { $name }，您好
overview-hello-nobody = 您好
overview-lead = 关于您 { $brand } 账号的一切，都在这里。
overview-few-codes = { $count ->
    [0] <strong>恢复代码已全部用完。</strong>
   *[other] <strong>恢复代码还剩 { $count } 个。</strong>
}请提前生成新的恢复代码，以备不时之需。<link>生成新代码</link>
overview-security = 安全
overview-strong = 安全性高
overview-password-only = 仅密码
overview-with-app = 密码加身份验证器应用。
overview-without-app = 使用身份验证器应用会安全得多。
overview-password-changed = 密码已于{ $date }更改。
overview-security-link = 检查
overview-devices = 设备
overview-signed-in = { $count ->
    [1] 目前只有这台设备已登录。
   *[other] 目前已登录。
}
overview-newest = 最新：{ $device }，{ $when }。
overview-devices-link = 查看全部
overview-privacy = 隐私
overview-of = { $given } / { $total }
overview-allow = 您已同意：{ $list }。仅此而已。
overview-allow-nothing = 您目前没有同意任何事项。
overview-privacy-link = 设置
overview-lately = 近期动态
overview-all-activity = 所有活动记录
overview-nothing = 暂无记录
overview-nothing-hint = 登录和账号变更会显示在这里。
