# One customer, as staff see them, and what can be done for them.
customer-since = 自{ $date }起，品牌：{ $brand }，邮件语言：{ $language }
customer-number = 客户 { $id }
customer-about = 客户：{ $name }
customer-status-active = 正常
customer-status-closing = 注销中
customer-status-locked = 已锁定
customer-gone = 没有这位客户
customer-gone-erased = 此账号已于{ $date }删除，只留下同意过什么的证明。
customer-gone-never = 可能是网址有误，或账号早已删除。
customer-gone-find = 查找客户
customer-more = { $count ->
   *[other] 再显示 { $count } 条
}
# What screen readers hear of a button in a list: “Reveal: Phone”.
customer-act-spoken = { $act }：{ $what }
customer-reveal = 查看
customer-correct = 更正

# The account
customer-account = 账号
customer-new-address = 新邮箱
customer-new-address-waits = 等待验证
customer-password-changed = 设置于{ $date }。这里没有人能查看或设置密码。
customer-recovery = 发起账号恢复
customer-factor-off = 未设置
customer-factor-since = 自{ $date }起，{ $left ->
    [0] 恢复代码已全部用完
   *[other] 剩余 { $left } 个恢复代码
}
customer-factor-remove = 丢失了？
customer-access = 访问权限
customer-active-means = 客户可以登录。
customer-locked-means = 没有人能登录，也无法恢复账号。
customer-closing-means = 将于{ $date }删除，除非客户恢复账号。
customer-lock = 锁定
customer-unlock = 解锁
customer-close = 注销
customer-reopen = 取消注销

# The removal of a second factor
removal-waits = 移除两步验证的请求正在等待
removal-asked = { $name } 的请求理由：“{ $reason }”
removal-alone = 将于{ $time }执行，因为这里没有其他人可以批准。在此之前，客户可以阻止。
removal-mine = 需要这里的另一个人在{ $time }之前批准。在此之前，客户可以阻止。
removal-yours = 请求属实吗？请批准或取消。将于{ $time }失效。
removal-approve = 批准
removal-cancel = 取消移除

# Profile, devices, decisions, letters, activity
customer-profile-empty = { $count ->
   *[other] { $count } 项未填写
}
customer-device = 电脑
customer-device-carried = 手机或平板
customer-since-word = 登录时间
customer-no-sessions = 目前没有已登录的设备。
customer-sign-out = 全部结束
customer-consents = 选择与协议
customer-no-consents = 暂无选择记录。
customer-accepted = 已接受
customer-withdrawn = 已撤回
customer-declined = 暂不
customer-older = { $count ->
   *[other] { $count } 次更早的选择：{ $what }
}
customer-letters-never = 发了哪些邮件、何时发送，绝不显示内容
customer-no-letters = 最近没有邮件。
customer-letter-sent = 已发送
customer-letter-waiting = 待发送
customer-letter-given-up = 无法送达
customer-activity-words = 与客户在自己页面上看到的文字相同。
customer-audit = <link>在记录中查看全部事件及操作者</link>

# Notes
customer-notes = 备注
customer-notes-all = 全部备注
customer-notes-written = 已有备注
customer-no-notes = 暂无备注。
customer-note-write = 写备注
customer-note = 备注
customer-note-hint = 供同事查看。客户在这里看不到，但索取自己的数据时会一并得到：请按客户可能会读到的方式撰写。
customer-note-submit = 保存备注
note-missing = 请先写点内容。
note-too-long = 请最多填写 { $most } 个字符。
note-characters = 其中有无法显示的字符。请手动输入，不要粘贴。

# The reason
customer-reason = 理由
customer-reason-hint = 客户会在活动记录中读到这段原话。请写给客户看。
reason-too-short = 请说明理由，至少 { $least } 个字符。
reason-too-long = 请最多填写 { $most } 个字符。
reason-characters = 其中有无法显示的字符。请写一行纯文本。

# Looking at one value
reveal-title = 查看：{ $what }
reveal-lead = 您只能看到一次。客户会得知您查看过，以及理由。请只查看提供帮助所需的内容。
reveal-submit = 显示一次
reveal-told = 客户会得知您查看过，理由是：“{ $reason }”
reveal-shown = 仅显示一次
reveal-nothing = 这里没有内容。
reveal-back = 看完了，隐藏
reveal-open-sessions = 设备和地点
reveal-activity-devices = 活动记录中的设备和地点
reveal-sign-in-address = 邮箱
reveal-new-address = 新邮箱

# Correcting
correct-title = 更正：{ $what }
correct-lead = 您填写的内容会取代现有内容。客户会收到邮件，其中说明更正了哪一项，但不写更正后的内容。登录邮箱只有客户本人可以更改。
correct-empty = 留空即可删除现有内容。
correct-submit = 保存更正
correct-stale = 您打开此页面后，个人资料有更改，尚未保存任何内容。请确认更正仍然正确，然后再次保存。

# The questions. What will happen, then one button.
act-changed = 情况已有变化，未执行任何操作。请重新查看客户页面。
act-locked = 账号已锁定。请先解锁。
act-no-factor = 没有可移除的身份验证器应用。
act-waits-already = 已有人提出此请求，正在等待批准。
act-own-request = 这是您自己提出的请求，需要另一个人批准。
act-asker-gone = 提出请求的人已不再有此权限，请求已取消。如果仍有需要，请重新提出。
act-recovery = 要发起账号恢复吗？
act-recovery-lead = 客户会收到常规邮件，可通过其中的链接设置新密码。链接短时间内有效，只能使用一次。您绝不会看到该链接。
act-recovery-submit = 发送邮件
act-sign-out = 要结束所有会话吗？
act-sign-out-lead = 客户的所有设备会立即退出登录，客户会收到邮件，并可像以前一样重新登录。
act-sign-out-submit = 结束所有会话
act-end-session = 要结束此会话吗？
act-end-session-lead = 客户会立即在该设备上退出登录，并收到邮件。
act-end-session-submit = 结束会话
act-ask-removal = 要请求移除两步验证吗？
act-ask-removal-lead = 适用于应用和恢复代码都已丢失的客户。请务必确认是客户本人。此请求需要这里的另一个人批准；客户会收到邮件，并可阻止移除。使用应用中的验证码也会阻止移除。
act-ask-removal-alone = 适用于应用和恢复代码都已丢失的客户。请务必确认是客户本人。这里没有其他人可以批准，因此将于{ $time }执行。在此之前，客户会收到邮件，并可阻止移除。使用应用中的验证码也会阻止移除。
act-ask-removal-submit = 提出请求
act-approve-removal = 要批准移除两步验证吗？
act-approve-removal-lead = 应用和所有恢复代码会立即移除，所有会话都会结束。此后只需密码即可登录。请务必确认提出请求的是客户本人。
act-approve-removal-submit = 移除两步验证
act-cancel-removal = 要取消移除吗？
act-cancel-removal-lead = 两步验证保持不变，客户会收到邮件。
act-cancel-removal-submit = 取消移除
act-lock = 要锁定账号吗？
act-lock-lead = 所有会话都会结束，邮件中的链接全部失效。在这里有人解锁账号之前，没有人能登录。发给客户的邮件会说明该向谁询问。
act-lock-submit = 锁定账号
act-unlock = 要解锁账号吗？
act-unlock-lead = 客户可以用原来的密码重新登录，并会收到邮件。
act-unlock-submit = 解锁账号
act-close = 要注销账号吗？
act-close-lead = 所有会话都会结束，所有内容将于{ $time }删除。在此之前，客户可以登录或通过所收邮件中的链接恢复账号。
act-close-submit = 注销账号
act-reopen = 要取消注销吗？
act-reopen-lead = 账号及其中的所有内容都会保留，客户会收到邮件。
act-reopen-submit = 保留账号

# A sign-up that waits
registration-title = 等待验证的注册
registration-lead = 有人注册了，但尚未验证邮箱。验证之前，账号并不存在。
registration-standing = 当前情况
registration-where = { $brand }，邮件语言：{ $language }
registration-since = 注册时间
registration-until = 删除时间
registration-resend = 重新发送邮件
registration-resend-lead = 会向同一邮箱发送一封含新链接和新验证码的邮件，旧的随即失效。您看不到链接和验证码。
registration-reason-hint = 供此处记录使用。注册通过验证或被删除后，此理由也会删除。
registration-gone = 此注册已不再等待验证
registration-gone-lead = 它已通过验证、被丢弃或已过期。通过验证的人现在已是客户：请按邮箱查找。
registration-resend-submit = 重新发送
