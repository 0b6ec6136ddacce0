# What happened: activity-<kind>. What more there is to say: activity-fact-<fact>, for one value with -<value>, for one kind of event
# activity-<kind>-<fact>-<value>. A fact without words isn't told.
activity-lead = 这里按时间倒序列出您账号中发生的事情。如果有不是您本人的操作，请<password>更改密码</password>，并<devices>让您不认识的设备退出登录</devices>。
activity-none = 暂无记录
activity-none-hint = 登录和账号变更会显示在这里。
activity-today = 今天
activity-yesterday = 昨天
activity-here = 本次会话

activity-sign-up-asked = 有人提交了注册
activity-sign-up-refused = 有一份注册表单需要修改
activity-signed-up = 您创建了账号
activity-signed-in = 您登录了账号
activity-sign-in-begun = 您输入了正确的密码
activity-sign-in-failed = 有人尝试登录，但未成功
activity-signed-out = 您退出了登录
activity-confirmed = 您验证了身份
activity-recovery-asked = 有人请求发送重置密码的链接
activity-recovered = 您通过邮件中的链接设置了新密码
activity-password-changed = 您更改了密码
activity-address-change-asked = 您填写了新邮箱
activity-address-changed = 您验证了新邮箱
activity-address-restored = 您恢复了原邮箱
activity-profile-changed = 您更改了个人资料
activity-second-factor-added = 您设置了身份验证器应用
activity-second-factor-removed = 您移除了身份验证器应用
activity-recovery-codes-renewed = 您生成了新的恢复代码
activity-recovery-code-used = 您使用了一个恢复代码
activity-contract-accepted = 您接受了一份协议
activity-consent-given = 您同意了一项数据使用
activity-consent-withdrawn = 您撤回了一项同意
activity-consent-declined = 您暂未同意新文本
activity-session-ended = 您结束了一个会话
activity-sessions-ended = 您让所有其他设备退出了登录
activity-exported = 您下载了您的数据
activity-closing-started = 您申请了注销账号
activity-reopened = 您选择了保留账号
activity-erased = 您的账号已删除
# What staff did, told to the customer; `reason` follows as a fact.
activity-looked = 客服打开了您的账号页面
activity-revealed = 客服查看了您个人资料中的一项内容
activity-noted = 客服为您的账号写了一条备注
activity-verification-resent = 客服重新向您发送了含验证链接的邮件
activity-recovery-started = 客服向您发送了设置新密码的链接
activity-sessions-ended-by-staff = 客服让您退出了登录
activity-factor-removal-asked = 有人请求客服移除您的两步验证
activity-factor-removal-cancelled = 移除您的两步验证的请求已取消
activity-factor-removal-done = 客服移除了您的两步验证
activity-locked = 客服锁定了您的账号
activity-unlocked = 客服解锁了您的账号
activity-corrected = 客服更正了您个人资料中的一项内容
activity-closed-by-staff = 客服开始注销您的账号
activity-reopened-by-staff = 客服保留了您的账号
activity-imported = 您的账号已从我们以前的系统迁移过来
activity-limit-released = 客服让您无需等待即可重试
activity-other = 您的账号有变更

activity-fact-new_browser-true = 新设备
activity-fact-second_factor-true = 使用了应用中的验证码
activity-fact-by-letter = 通过邮件中的链接
activity-fact-by-code = 通过应用中的验证码
activity-fact-by-time = 已过邮件中告知的时间
activity-fact-by-lapse = 没有人及时批准
activity-fact-by-lock = 因为账号已锁定
activity-fact-by-house = 提出请求的人已不再有此权限
activity-factor-removal-asked-alone-true = 会先等待一段时间，以便您阻止
activity-factor-removal-asked-alone-false = 会先由另一个人核实
activity-sessions-ended-by-staff-one-true = 仅一台设备
activity-fact-purpose = { $value }
activity-fact-changed = { $value }
activity-fact-changed-language = 语言
activity-fact-changed-time_zone = 时区
activity-fact-version = 版本 { $value }
activity-fact-left = { $value ->
    [0] 已全部用完
   *[other] 剩余 { $value } 个
}
activity-fact-count = { $value ->
    [0] 没有其他设备
   *[other] { $value } 台设备
}
activity-sign-in-begun-stage-second-factor = 随后需要验证码
activity-sign-in-begun-stage-reopen = 账号正在注销
activity-sign-in-begun-stage-accept = 有一份协议需要接受
activity-sign-in-failed-why-locked = 密码正确，账号已锁定
activity-sign-in-failed-factor-password = 密码错误
activity-sign-in-failed-factor-code = 密码正确，验证码错误
activity-confirmed-factor-password = 使用密码
activity-confirmed-factor-code = 使用验证码
activity-fact-field = { $value }
activity-fact-field-sign-in-address = 邮箱
activity-fact-field-new-address = 新邮箱
activity-fact-field-open-sessions = 设备和地点
activity-fact-field-activity-devices = 活动记录中的设备和地点
# The reason that staff gave, in their own words.
activity-fact-reason = “{ $value }”
