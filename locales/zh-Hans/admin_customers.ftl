# Finding customers, looking at them, helping them.
customers-title = 客户
customers-lead = 查找来信或来电的客户。姓名和邮箱只显示一部分，其余由对方告诉您。
customers-box = 要找谁？
customers-box-hint = 邮箱、ID、带 + 和国家/地区代码的电话号码，或邮箱、姓名的开头（至少两个字符）。
customers-find = 查找
customers-too-short = 请至少输入 { $fewest } 个字符。
customers-too-long = 没有这么长的姓名或邮箱。请只输入开头部分。
customers-characters = 其中有姓名和邮箱中不会出现的字符。请重新输入。
customers-too-many = 您在一分钟内搜索次数过多。请在 { $seconds ->
   *[other] { $seconds } 秒
}后继续。

# Filters
customers-filters = 筛选
customers-filters-set = 筛选（已设 { $count } 项）
customers-filters-use = 应用筛选
customers-any = 不限
customers-status = 状态
customers-status-active = 正常
customers-status-closing = 注销中
customers-status-locked = 已锁定
customers-from = 成为客户，最早
customers-until = 成为客户，最晚
customers-brand = 品牌
customers-language = 语言
customers-factor = 两步验证
customers-factor-yes = 已启用
customers-factor-no = 未启用
customers-consent = 同意
customers-consent-yes = { $purpose }：已同意
customers-consent-no = { $purpose }：未同意

# What was found
customers-ask = 尚未查找任何人
customers-ask-hint = 请在框中输入您知道的信息，或设置筛选条件。
customers-newest = 显示最新客户
customers-found = 查找结果
customers-by-newest = 最新的在前
customers-by-name = 按姓名
customers-by-address = 按邮箱
customers-customer = 客户
customers-created = 成为客户
customers-nobody = 没有找到
customers-nobody-hint = 请检查拼写，或尝试姓名的开头、其他邮箱、更少的筛选条件。
customers-nobody-so-far = 目前还没有找到。
customers-looked-back = 从最新的客户起，已查找到{ $date }。
customers-looked-part = 目前只查找了一部分客户。
customers-further = 继续查找
customers-more = 显示更多
customers-top = 回到开头

# Sign-ups that wait
customers-waiting = 还不是客户
customers-waiting-tag = 已注册，未验证
customers-waiting-since = 注册于{ $date }，品牌：{ $brand }。
customers-waiting-look = 查看
customers-waiting-until = 如果未验证，将于{ $date }自动删除。
