# The staff's section: its frame, its door, its first page.
desk-nav = 功能区
desk-home = 首页
desk-customers = 客户
desk-imports = 导入
desk-insights = 数据分析
desk-audit = 审计
desk-outbox = 邮件
desk-content = 文案与外观
desk-defence = 登录防护
desk-system = 系统
desk-staff = 员工
desk-hello = { $name }，您好
desk-lead = 以下功能区对您开放。<link>各角色的权限</link>
desk-customers-hint = 查找客户，了解其账号状态，并提供帮助。
desk-customers-open = 查找客户
desk-imports-hint = 将客户连同密码从其他系统迁移过来。
desk-imports-open = 打开导入
desk-insights-hint = 谁来了，谁留下了，人们在哪一步放弃。
desk-insights-open = 查看数据
desk-audit-hint = 发生了什么，涉及谁，由谁操作；记录已封存，可供证明。
desk-audit-open = 查看记录
desk-outbox-hint = 哪些邮件等待发送，哪些无法送达。
desk-outbox-open = 查看邮件
desk-content-hint = 当前显示的内容，以及已保存内容中的问题。
desk-content-open = 查看文案与外观
desk-defence-hint = 谁因尝试次数过多而需要等待，以及原因。
desk-defence-open = 查看限制
desk-system-hint = 数据库、邮件、后台任务，以及系统的配置。
desk-system-open = 查看系统
desk-staff-hint = 谁在这里工作，担任什么角色。
desk-staff-open = 查看员工
desk-letters = { $waiting ->
    [0] 没有待发送的
   *[other] { $waiting } 封待发送
}，{ $givenup ->
    [0] 没有无法送达的
   *[other] { $givenup } 封无法送达
}

# The door
staff-issuer = { $brand } 员工
staff-sign-in = 员工登录
staff-sign-in-lead = 供 { $brand } 的工作人员使用。
staff-sign-in-submit = 登录
staff-sign-in-customers = 您是客户？<link>登录您的账号</link>
staff-factor = 您的验证码
staff-factor-lead = 员工登录始终需要两项：密码，以及身份验证器应用中的验证码。
staff-factor-submit = 登录
staff-factor-lost = 手机不在身边？所有者可以移除该应用，以便您设置另一个。
staff-factor-set-up = 设置身份验证器应用
staff-factor-set-up-lead = 未设置前，任何页面都无法打开。请用身份验证器应用扫描二维码，然后输入应用显示的验证码。
staff-factor-finish = 完成设置并登录
staff-invitation = 欢迎加入团队
staff-invitation-lead = 您将以<strong>{ $role }</strong>角色加入 { $brand }。请为 <strong>{ $address }</strong> 设置密码。
staff-invitation-again-lead = 请为 <strong>{ $address }</strong> 设置新密码。设置后，所有其他设备都会退出登录。
staff-invitation-submit = 保存密码
staff-invitation-next = 接下来，您需要设置身份验证器应用，或输入应用中的验证码。
staff-proof-lead = 接下来的操作可能造成损害。请再次输入两项：您的密码和一个验证码。
staff-proof-note = 之后十分钟内不会再次询问。
staff-proof-wrong = 密码或验证码不正确。每个验证码只能使用一次，请等待下一个。

# Roles
role-owner = 所有者
role-support = 客服
role-auditor = 审计员
role-analyst = 分析师
role-marketing = 市场营销
roles-title = 各角色的权限
roles-lead = 您的角色：{ $role }。每个角色只能看到完成工作所需的内容。
roles-matrix = 角色与权限
roles-permission = 权限
roles-yes = 是
roles-no = 否
permission-enter-desk = 登录，并管理自己的账号
permission-find-customers = 查找客户，并在个人信息已遮盖的情况下查看
permission-reveal-values = 查看一项个人信息，须注明客户可以看到的理由
permission-help-customers = 重新发送邮件，发起账号恢复，结束会话，更正个人资料，撰写备注，与同事共同移除已丢失的两步验证
permission-lock-customers = 锁定和解锁账号
permission-close-customers = 注销账号，以及取消注销
permission-import-customers = 从其他系统迁移客户
permission-export-customers = 将客户名单导出到外部
permission-see-insights = 查看不涉及任何姓名的数据
permission-read-audit = 查看客户和员工的所有事件
permission-export-audit = 将事件导出到外部
permission-see-outbox = 查看哪些邮件等待发送或无法送达，但绝不能查看内容
permission-retry-letters = 让邮件重新尝试发送
permission-see-content = 查看当前显示的内容及其中的问题
permission-see-defence = 查看谁因尝试次数过多而需要等待
permission-release-limits = 让某人可以立即重试
permission-see-system = 查看运行状况、后台任务和不含机密的配置
permission-see-staff = 查看谁在这里工作
permission-manage-staff = 邀请员工，分配角色，停用访问

# Their own account
me-title = 您自己的账号
me-lead = 同事可以看到您的姓名，客户永远看不到。
me-sign-in = 登录方式
me-role = 角色
me-roles = 各角色的权限
me-password-change = 更改密码
me-password-lead = 此设备会保持登录，所有其他设备都会退出登录。
me-about = 关于您
me-zone-hint = 用于这些页面上的时间。
me-save = 保存
