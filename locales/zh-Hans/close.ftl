close-title = 注销账号
close-lead = 您的账号将于{ $date }删除。在此之前的 { $days ->
   *[other] { $days } 天
}内，您只需登录即可恢复账号。
close-goes = 哪些会删除
close-goes-profile = 您的邮箱、姓名和全部个人资料
close-goes-access = 您的密码、身份验证器应用和恢复代码
close-goes-devices = 所有设备都会退出登录，设备和地点记录会一并删除
close-goes-letters = 我们发给您的邮件内容
close-stays = 哪些会保留，以及原因
close-stays-consents = 您同意和撤回同意的证明，不含您的姓名：法律要求我们能够出示这些证明（GDPR 第 7 条第 1 款）。只有凭您的邮箱才能找到它们。
close-stays-events = 发生过某事及其时间的记录，以不透露您任何信息的哈希值保存，以防有人暗中篡改。
close-now = 确认注销
close-export-first = 想留一份副本？请先<link>下载您的数据</link>。
close-confirm = 我了解我的账号将于{ $date }删除。
close-confirm-missing = 请先勾选此项，才能注销账号。
close-submit = 注销账号
close-keep = 暂不注销
keep-account = 要保留您的账号吗？
keep-account-lead = 您的 { $brand } 账号将于{ $date }删除。只需点击一下，账号和其中的所有内容就会保留。
keep-account-submit = 保留账号
keep-account-else = 如果您确实想注销，则无需任何操作。
