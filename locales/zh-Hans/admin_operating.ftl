# Operating: letters, words and looks, sign-in defence, the system.

# Letters
outbox-lead = 哪些邮件等待发送，哪些无法送达。这里没有人能看到邮件发给谁、写了什么。
outbox-lists = 邮件列表
outbox-failing = 发送失败
outbox-waiting = 待发送
outbox-given-up = 无法送达
outbox-count = { $count }
outbox-count-many = 1000 或更多
outbox-written = 撰写于
outbox-tries = { $count ->
    [0] 尚未尝试
   *[other] 已尝试 { $count } 次
}
outbox-next = 下次尝试：{ $time }
outbox-no-reason = 未记录原因
outbox-retry = 重试
outbox-retry-spoken = 重试：{ $letter }
outbox-retry-all = 重试所有失败的邮件
outbox-given-up-note = 如果邮件服务器最终拒收，或在约两天内尝试了二十次仍未成功，就会放弃这封邮件。届时收件人和正文会被删除，因此无法再发送。等待邮件的人可以重新获取：再次注册，或请求新的链接。
outbox-failing-none = 没有发送失败的邮件
outbox-failing-none-hint = 如果邮件服务器未接收邮件，邮件会连同原因显示在这里，并自动重试。
outbox-waiting-none = 没有待发送的邮件
outbox-waiting-none-hint = 邮件会在几秒内发出。
outbox-given-up-none = 没有无法送达的邮件
outbox-given-up-none-hint = 最近一个月内放弃的邮件会显示在这里。

# Words and looks
content-lead = 仅供查看。内容文件夹中保存的内容会经过检查，没有错误才会显示。
content-now = 现在
content-source = 内容来源
content-source-built-in = 程序自带的内容
content-source-folder = 文件夹，按已保存的内容
content-source-editions = 已发布的版本
content-shown = 显示内容
content-check = 上次检查
content-check-well = 没有问题
content-check-warnings = { $count ->
   *[other] { $count } 处需要看一下
}
content-check-errors = { $count ->
   *[other] { $count } 处错误
}
content-check-kept = 在修正之前，继续显示原来的内容。
content-findings = 检查结果
content-error = 错误
content-warning = 请查看
content-more = { $count ->
   *[other] 还有 { $count } 处：运行 portico check 可查看全部。
}
content-coverage = 各语言的完成情况
content-language = 语言
content-said = 文案数
content-said-of = { $said } / { $of }
content-percent = 比例
content-editions = 版本
content-edition = 版本
content-note = 备注
content-made = 创建时间
content-standing = 显示
content-live = 正在显示
content-editions-none = 尚未发布任何版本
content-editions-none-hint = 运行 portico content publish 可将内容文件夹保存为一个版本。

# Sign-in defence
defence-lead = 尝试过于频繁的人需要等待。没有人会被永久拒之门外。
defence-waiting = { $count ->
    [0] 目前没有人需要等待
   *[other] 目前有 { $count } 个需要等待
}
defence-waiting-many = 目前有 1000 个或更多需要等待
defence-off = 限制已关闭：任何人都可以无限次尝试。这仅供开发环境中的负载测试使用。
defence-subject = 邮箱或网络地址
defence-subject-hint = 例如 alice@example.com、192.0.2.1 或 2001:db8::1。没有账号的邮箱也会计数。
defence-subject-wrong = 这既不是邮箱，也不是网络地址。
defence-look = 查看情况
defence-found = { $subject }
defence-waits = 需要等待。尝试的可能是本人，也可能是在猜密码的人：请先查看活动记录。
defence-waits-not = 无需等待。
defence-tries = { $tries ->
    [0] 没有计入的尝试
   *[other] 已计入 { $tries } 次尝试
}，前 { $free } 次无需等待
defence-until = 需等待至{ $time }
defence-counting = 计数中
defence-free = 不受限
defence-limit-address = 此邮箱的错误密码
defence-limit-known-browser = 曾登录过的浏览器上的错误密码
defence-limit-second-factor = 错误的验证码
defence-limit-letters = 发往此邮箱的邮件
defence-limit-recovery-letters = 含重置密码链接的邮件
defence-limit-staff = 员工登录的错误密码
defence-limit-staff-factor = 员工登录的错误验证码
defence-limit-network = 来自此网络的错误密码
defence-limit-sign-ups = 来自此网络的注册
defence-limit-recoveries = 来自此网络的账号恢复
defence-limit-hints = 向此网络给出的密码提示
defence-reason = 理由
defence-reason-hint = 理由会保留在记录中。如果该邮箱有账号，账号持有人可以看到。
defence-reason-missing = 请说明理由，不超过 { $most } 个字符。
defence-release = 允许立即重试
defence-rules = 规则
defence-rules-lead = 用完无需等待的次数后，每多尝试一次，等待时间就加倍，直至上限。无论账号是否存在，都会在核对密码之前计数。

# System
system-lead = 系统的运行状况和配置。机密内容绝不显示。
system-health = 运行状况
system-development = 开发环境
system-production = 生产环境
system-since = 启动于{ $time }
system-database = 数据库
system-answers = 响应正常
system-not-ready = 需要迁移
system-statements = 此进程启动以来执行的语句：{ $count }
system-mail = 邮件
system-mail-none = 没有服务器：邮件保留在收件箱中
system-mail-well = 正常接收邮件
system-mail-failing = 有邮件发送失败
system-mail-last = 上次接收邮件：
system-mail-never = 尚未接收过邮件。
system-node = 节点
system-node-this = 此节点：
system-nodes = { $count ->
   *[other] 另有 { $count } 个节点最近承担过任务。
}
system-workers = 后台任务
system-worker-last = 上次运行
system-worker-next = 下次不早于 { $time }
system-worker-well = 正常
system-worker-new = 尚未运行
system-worker-failed = 失败
system-worker-late = 延迟
system-worker-sealer = 为事件编号并加入记录链
system-worker-anchors = 为记录链签名
system-worker-sweeper = 清除已过期的内容
system-worker-farewell = 发送注销提醒并执行注销
system-worker-care = 发送移除两步验证的提醒并执行移除
system-worker-catalogue = 补全用于查找客户的信息
system-worker-counter = 统计事件，生成数据
system-worker-other = 执行自己的任务
system-settings = 配置
system-settings-lead = 当前生效的配置，来自内置默认值、配置文件和环境变量，在程序启动时读取。
system-unset = 未设置
system-secret = 已设置，不显示
system-changed = 已更改
