# Figures for staff. Charts first: they stand on several pages.

# A percentage; the number has its decimals already.
share = { $value }%
# At the end of the line of the days that are looked at, and of the days before: one short word each.
chart-now = 本期
chart-before = 上期
# A number, and which part of all it is: “120 · 34%”.
chart-part = { $count } · { $share }
# Between two steps of a funnel.
chart-lost = { $count } 次到此为止（{ $share }）
chart-numbers = 详细数字
chart-csv = 下载 CSV
chart-nothing = 这段时间没有数据。

# The page
insights = 数据分析
insights-lead = 门户中发生了什么，人们在哪一步放弃。数据由事件统计得出，从不查看任何个人。
insights-complete = 数据统计至：
insights-complete-not-yet = 尚未统计任何数据。
insights-complete-rebuilding = 正在重新统计。完成之前，数字会偏低。
insights-utc = 每天以 UTC 零点为界
insights-none = 暂无数据
insights-none-hint = 第一个人注册或登录后，数据就会显示在这里。
insights-range = 日期范围
insights-range-7 = 7 天
insights-range-28 = 28 天
insights-range-90 = 90 天
insights-range-365 = 365 天
insights-range-year = 今年
insights-from = 开始日期
insights-to = 结束日期
insights-show = 显示这段时间
insights-day-unreadable = 请输入日期，例如 2026-11-22。
insights-day-ahead = 这一天还没有到。
insights-day-order = 开始日期晚于结束日期。
insights-day-many = 请最多选择 { $days } 天。

# The figures: name, and what to know about it
insights-registrations = 注册
insights-registrations-hint = 已填写并通过的表单。邮箱已有账号的也计算在内：账号持有人会收到一封邮件，其他人不会得知。
insights-registrations-field = 被退回的表单，按问题
insights-verifications = 已验证的邮箱
insights-verifications-hint = 每一个都是一位新客户。
insights-sign-ins = 登录
insights-sign-ins-stage = 输入密码后还需要
insights-failures = 登录失败
insights-failures-reason = 失败原因
insights-failures-hint = 因超出限制而被拒绝的尝试不计算在内：大量涌入时会塞满记录。
insights-active = 日活跃客户
insights-active-hint = 当天登录过或有操作记录的客户，每人每天计一次。
insights-active-months = 月活跃客户
insights-active-months-hint = 每位客户每月计一次。本月尚未结束。
insights-second-factor = 启用两步验证的客户
insights-second-factor-hint = 每天结束时占全部客户的比例。
insights-consents = 给予的同意
insights-consents-given = 已同意，按用途
insights-consents-withdrawn = 已撤回，按用途
insights-closings = 开始的注销
insights-closings-hint = 在账号删除之前，客户可以恢复账号。
insights-closings-after = 这段时间内注销的结果

# How it compares. $days are the days that are looked at: 28 of them are compared with the 28 before.
insights-change-more = { $days ->
   *[other] 比之前 { $days } 天
}多 { $share }
insights-change-less = { $days ->
   *[other] 比之前 { $days } 天
}少 { $share }
insights-change-same = { $days ->
   *[other] 与之前 { $days } 天
}相同
insights-change-new = { $days ->
   *[other] 之前 { $days } 天
}没有
insights-change-from = { $days ->
   *[other] 高于之前 { $days } 天
}的 { $before }
insights-points-more = { $days ->
   *[other] 比 { $days } 天前
}高 { $points } 个百分点
insights-points-less = { $days ->
   *[other] 比 { $days } 天前
}低 { $points } 个百分点
insights-gist-change = { $change }。
insights-gist-sum = 共 { $value }。
insights-gist-mean = 平均每天 { $value }。
insights-gist-last = 期末为 { $value }。
insights-gist-highest = 最高：{ $value }（{ $day }）。
# Beneath a chart of many days.
insights-weekly = 每个点代表一周，以该周最后一天标示。
insights-all = 合计
insights-unknown = 未知
insights-column-day = 日期
insights-column-month = 月份
insights-column-now = 本期
insights-column-before = 上期
insights-column-through = 完成率

# Why a sign-in failed
insights-reason-password = 密码错误
insights-reason-unknown = 该邮箱没有账号
insights-reason-code = 验证码错误
insights-reason-locked = 账号已锁定
insights-reason-confirm = 再次要求的密码或验证码错误
# What was asked after the password
insights-stage-second-factor = 两步验证的验证码
insights-stage-reopen = 在账号注销前选择恢复或离开
insights-stage-accept = 接受新协议
insights-stage-verify-email = 验证邮箱
# What was wrong with a form
insights-field-email = 邮箱
insights-field-password = 密码
insights-field-consent = 未接受协议
# What became of closings
insights-after-reopened = 已恢复
insights-after-erased = 已删除

# Where people give up
insights-funnels = 在哪一步放弃
insights-funnels-lead = 每一步，以及到此为止的数量。按尝试次数而非人数统计：尝试两次就计两次。
insights-by = 比较
insights-by-all = 合计
insights-by-brand = 按品牌
insights-by-language = 按语言
insights-by-device = 按设备
insights-device-desktop = 电脑
insights-device-phone = 手机
insights-device-tablet = 平板
insights-device-other = 其他设备
insights-sign-up-funnel = 注册
insights-sign-up-funnel-hint = 之后才验证的，计入验证当天。邮箱已有账号的注册会停在第二步。
insights-sign-in-funnel = 登录
insights-factor-funnel = 两步验证
insights-step-sent = 已提交表单
insights-step-accepted = 表单已通过
insights-step-proved = 邮箱已验证
insights-step-arrived = 已进入
insights-step-tried = 已提交邮箱和密码
insights-step-right = 邮箱和密码匹配
insights-step-code-asked = 已要求验证码
insights-step-code-right = 验证码正确，已进入
