# Letters. Each message may use { $brand }. A subject stands alone; it is the heading too.
letter-foot = { $brand } 绝不会通过邮件或电话询问您的密码。
letter-help = 有疑问？请发邮件至 { $email }。
letter-fact-time = 时间
letter-fact-device = 设备
letter-fact-place = 地点
# A line in the letter’s text: “Device: Firefox on Linux”.
letter-fact = { $name }：{ $value }
letter-not-you-recover = 不是您本人的操作？那么可能有其他人进入了您的账号。请立即设置新密码，这样其他所有人都会退出登录。
letter-not-you-button = 设置新密码

letter-confirm-address = 验证您的邮箱
letter-confirm-address-code = 有人（很可能是您本人）正在用此邮箱创建 { $brand } 账号。请在注册页面输入以下验证码，10 分钟内有效：
letter-confirm-address-link = 您也可以点击按钮，24 小时内有效。
letter-confirm-address-button = 验证我的邮箱
letter-confirm-address-not-you = 不是您本人的操作？无需理会：未经您验证，账号不会创建，所填信息会在 7 天后删除。

letter-account-exists = 您已有 { $brand } 账号
letter-account-exists-what = 有人（很可能是您本人）尝试用此邮箱创建账号。您已经有账号了，直接登录即可。
letter-account-exists-button = 登录
letter-account-exists-forgotten = 忘记密码了？请在这里设置新密码：
letter-account-exists-not-you = 不是您本人的操作？无需理会。您的账号没有任何变化，对方也无从得知您已有账号。

letter-new-sign-in = 新登录：{ $device }
letter-new-sign-in-from = 新登录：{ $place }
letter-new-sign-in-what = 有人在一台我们未曾见过的设备上登录了您的 { $brand } 账号。
letter-new-sign-in-you = 如果是您本人，则无需任何操作。
letter-new-sign-in-not-you = 不是您本人的操作？请结束该会话，然后设置新密码。
letter-new-sign-in-button = 结束此会话

letter-recovery = 设置新密码
letter-recovery-what = 有人（很可能是您本人）申请重置您的 { $brand } 账号密码。点击按钮即可设置新密码，一小时内有效，只能使用一次。
letter-recovery-button = 设置新密码
letter-recovery-not-you = 不是您本人的操作？无需理会，您的密码不会改变。

letter-password-changed = 您的密码已更改
letter-password-changed-what = 您的 { $brand } 账号密码已于{ $time }更改，所有其他设备均已退出登录。如果是您本人，则无需任何操作。

letter-address-change = 验证您的新邮箱
letter-address-change-link = 您想将此邮箱用于您的 { $brand } 账号。请像平常一样登录，然后点击按钮验证，24 小时内有效。在此之前，您的账号继续使用原邮箱。
letter-address-change-button = 验证新邮箱
letter-address-change-not-you = 不是您本人的操作？无需理会，账号会继续使用原邮箱。

letter-address-changed = 您账号的邮箱已更改
letter-address-changed-what = 您的 { $brand } 账号现在使用邮箱 { $address }，今后的邮件会发到那里。如果是您本人，则无需任何操作。
letter-address-changed-not-you = 不是您本人的操作？请撤销更改：账号会恢复使用此邮箱，所有设备退出登录，然后由您设置新密码。
letter-address-changed-button = 撤销更改

letter-address-restored = 您的原邮箱已恢复
letter-address-restored-what = 您的 { $brand } 账号已于{ $time }恢复使用此邮箱，所有设备均已退出登录。
letter-address-restored-next = 如果更改邮箱的是其他人，对方就知道您的密码。请立即设置新密码，以免其他人再次进入。

letter-second-factor-added = 您的账号已启用两步验证
letter-second-factor-added-what = 您的 { $brand } 账号已于{ $time }设置身份验证器应用。今后登录时，需要输入应用中的验证码。
letter-second-factor-removed = 两步验证已关闭
letter-second-factor-removed-what = 身份验证器应用已于{ $time }从您的 { $brand } 账号中移除。今后只需密码即可登录。
letter-recovery-codes-renewed = 您有了新的恢复代码
letter-recovery-codes-renewed-what = 您的 { $brand } 账号已于{ $time }生成新的恢复代码，旧的恢复代码已失效。

letter-recovery-code-used = 有一个恢复代码已使用
letter-recovery-code-used-what = 有人于{ $time }使用恢复代码登录了您的 { $brand } 账号。{ $left ->
    [0] 恢复代码已全部用完，请立即生成新的。
    [1] 只剩 1 个，请在用完之前生成新的恢复代码。
   *[other] 还剩 { $left } 个。
}
letter-recovery-code-used-button = 查看恢复代码
letter-recovery-code-used-not-you = 不是您本人的操作？那么有人知道您的密码，还拿到了您的一个恢复代码。请设置新密码，并生成新的恢复代码。

letter-account-closing = 您的账号将于{ $date }删除
letter-account-closing-what = 根据您的申请，我们将注销您的 { $brand } 账号。在{ $date }之前，您可以登录或点击按钮来恢复账号。之后我们会将其删除。
letter-closing-reminder = 您的账号即将删除
letter-closing-reminder-what = 根据您的申请，我们将于{ $date }删除您的 { $brand } 账号。如果想保留账号，请在此之前点击按钮或登录。
letter-closing-button = 保留账号
letter-closing-not-you = 不是您本人申请的？请保留账号，然后设置新密码。

letter-account-reopened = 您的账号已保留
letter-account-reopened-what = 很高兴您回来。您的 { $brand } 账号已重新开放，其中的所有内容都在。
letter-account-reopened-button = 登录
letter-account-reopened-not-you = 不是您本人的操作？请设置新密码。

letter-account-erased = 您的账号已删除
letter-account-erased-what = 您的 { $brand } 账号及其中的内容已经删除。这是我们发给您的最后一封邮件。
letter-account-erased-kept = 法律要求我们保留的记录，我们会在不含您姓名的情况下保留：同意过什么，以及在什么时间。
letter-account-erased-again = 您可以随时用此邮箱重新注册。

# From support: what they did for a customer, who is never told which of them it was.
letter-fact-changed = 更改项目
letter-support-not-asked = 不是您提出的？请联系我们，我们会告诉您原因。

letter-account-locked = 您的账号已锁定
letter-account-locked-what = 我们已于{ $time }锁定您的 { $brand } 账号，并让您的所有设备退出登录。在我们重新开放之前，没有人能登录。账号中的内容都没有丢失。
letter-account-locked-ask = 请发邮件至 { $email }，我们会和您一起查明情况。
letter-account-locked-ask-us = 请联系我们，我们会和您一起查明情况。
letter-account-unlocked = 您的账号已重新开放
letter-account-unlocked-what = 我们已重新开放您的 { $brand } 账号。请像以前一样，用原来的密码登录。
letter-account-unlocked-password = 如果可能有其他人知道您的密码，请先设置新密码：

letter-signed-out-by-support = 您已退出登录
letter-signed-out-by-support-what = 我们的客服已让您的 { $brand } 账号在所有设备上退出登录。请用密码重新登录。
letter-signed-out-by-support-one = 我们的客服已让您的 { $brand } 账号在一台设备上退出登录。所有其他设备保持登录。

letter-factor-removal-asked = 您的两步验证将移除
letter-factor-removal-asked-what = 我们的客服得知，您丢失了 { $brand } 账号的身份验证器应用。如果是您本人提出的，则无需任何操作。
letter-factor-removal-asked-second = 我们会由另一个人核实，然后移除该应用。此后只需密码即可登录。
letter-factor-removal-asked-due = 身份验证器应用将于{ $time }从您的 { $brand } 账号中移除。此后只需密码即可登录。
letter-factor-removal-not-you = 应用还在，或不是您提出的？请立即阻止移除。用应用中的验证码登录也可以阻止移除。
letter-factor-removal-button = 保留两步验证
letter-factor-removal-password = 如果不是您本人提出的，可能有人知道您的密码：请同时设置新密码。
letter-factor-removal-reminder = 您的两步验证即将移除
letter-factor-removal-cancelled = 您的两步验证已保留
letter-factor-removal-cancelled-what = 从您的 { $brand } 账号中移除身份验证器应用的请求已于{ $time }取消。登录时仍像以前一样需要验证码。
letter-factor-removal-cancelled-not-you = 不是您本人请求移除的？那么可能有人知道您的密码。请设置新密码。

letter-profile-corrected = 您的个人资料已更正
letter-profile-corrected-what = 我们的客服更正了您 { $brand } 账号个人资料中的一项内容。为了保护您的隐私，这封邮件不写出现在的内容。
letter-profile-corrected-button = 查看我的资料

letter-closing-by-support-what = 我们的客服将注销您的 { $brand } 账号。在{ $date }之前，您可以登录或点击按钮来恢复账号。之后我们会将其删除。
letter-closing-reminder-support = 您的 { $brand } 账号已由我们的客服注销，我们将于{ $date }将其删除。如果想保留账号，请在此之前点击按钮或登录。

# To those who work here
letter-staff-alarm = 有员工查看了大量客户信息
letter-staff-alarm-what = { $name } 在一小时内查看了 { $many ->
   *[other] { $many } 项客户个人信息
}，再查看下一项时已被阻止。
letter-staff-alarm-next = 也许只是忙碌的一天。如果您无法解释原因，请先停用其访问，再去询问。记录中有其查看的内容和填写的理由。
letter-staff-alarm-button = 打开该员工的页面
letter-staff-invitation = 邀请您加入 { $brand } 团队
letter-staff-invitation-what = 所有者邀请您参与管理 { $brand } 的客户账号。点击按钮会打开设置密码的页面，之后请在手机上设置身份验证器应用。
letter-staff-invitation-button = 接受邀请
letter-staff-password = 为员工专区设置新密码
letter-staff-password-what = 所有者向您发送了此链接，供您设置新密码。设置后，所有设备都会退出登录，您的身份验证器应用保持不变。
letter-staff-password-button = 设置新密码
letter-staff-until = 链接只能使用一次，有效期至{ $time }。
letter-staff-not-you = 您不是 { $brand } 的工作人员？那么是有人填错了邮箱。只要不使用此链接，就不会发生任何事情。
