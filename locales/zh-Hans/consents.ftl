consents-lead = 您同意了什么，没有同意什么，都在这里。您可以随时更改，立即生效。
consents-decisions = 您的选择
consents-each = 每一项都有各自的文本和历史记录
consents-text = 查看全文
consents-text-of = 查看全文：{ $what }
consents-history = 历史记录
consents-history-of = 历史记录：{ $what }
consents-allowed = 已同意
# Stands behind the tag “Allowed”.
consents-since = 自{ $date }起，版本 { $version }
consents-not-allowed = 未同意
consents-new-text = 新文本
# Stands behind the tag “New text”.
consents-changed = 文本已于{ $date }更改。
consents-changed-allowed = 文本已于{ $date }更改。您之前的同意仍然有效。
consents-newer = 文本已于{ $date }更改：<link>查看新文本</link>。您之前的同意按原来的内容继续有效。
consents-stale = 此页面打开期间，文本有更改。您的选择尚未保存：请先查看新文本，再重新选择。
consents-allow-new = 同意新文本
consents-allow-new-spoken = 同意新文本：{ $what }
consents-allow = 同意
consents-allow-spoken = 同意：{ $what }
consents-withdraw = 撤回
consents-withdraw-spoken = 撤回：{ $what }
consents-not-now-spoken = 暂不：{ $what }
consents-none = 目前没有需要您选择的事项
consents-none-hint = 如果我们想将您的数据用于需要您同意的用途，会显示在这里。
consents-agreements = 协议与声明
consents-with-version = { $what }，版本 { $version }
# Stands below the agreement’s name; a link to its history follows.
consents-accepted = 已于{ $date }接受（{ $language }）。使用账号需要接受此协议。
consents-contract-end = <link>注销账号</link>后，协议即告终止。
consents-notice = 仅供您了解，无需接受。
consents-former = 我们不再询问此项。
consents-read = 阅读
consents-read-spoken = 阅读：{ $what }

consents-history-title = 历史记录：{ $what }
consents-history-lead = 您的每一次选择，以及当时的文本。
consents-history-none = 暂无选择记录
consents-history-none-hint = 您每次同意或撤回，都会显示在这里。
consents-you-accepted = 您已接受
consents-you-allowed = 您已同意
consents-you-withdrew = 您已撤回
consents-you-declined = 您暂未同意新文本
consents-wording = 版本 { $version }（{ $language }）
consents-at-sign-up = 注册时
consents-at-sign-in = 登录时
consents-on-page = 在账号页面中
consents-before = 在您此前使用的服务中

consents-accepted-on = 您于{ $moment }接受了此文本。
consents-allowed-on = 您于{ $moment }同意了此项。
consents-withdrawn-on = 您于{ $moment }撤回了此项同意。
consents-declined-on = 您于{ $moment }选择暂不同意此文本。
consents-exact = 这是当时向您显示的原文，一字未改（{ $language }）。
consents-digest = 文本指纹（SHA-256）：
