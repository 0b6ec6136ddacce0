### Customers who come from another system: what can be wrong with a file or a line of it. The command says these in English, too.

import-at-column = { $column }：{ $reason }
import-line-too-long = 此行超过 { $max } KiB。
import-not-utf8 = 此行不是 UTF-8 文本。
import-not-json = 此行不是单个 JSON 对象。
import-value-kind = 这里的值不能是列表或嵌套对象。
import-columns-count = 此行有 { $found ->
   *[other] { $found } 个值
}，但表头有 { $expected ->
   *[other] { $expected } 列
}。
import-columns-many = 列数超过 { $max }。
import-column-twice = { $column } 列出现了两次。
import-address-unproved = 此邮箱在原系统中未经验证。
import-yes-or-no = 此处必须是 true 或 false。
import-hash-unreadable = 无法识别此密码哈希。
import-hash-twice = 有两个密码哈希。
import-hash-costly = 用此哈希核对密码约需 { $millis } 毫秒和 { $mib } MiB，超出了配置允许的范围。
import-brand-unknown = 没有这个品牌。
import-language-unknown = 该品牌不提供此语言。
import-zone-unknown = 没有这个时区。
import-moment-unreadable = 这不是日期和时间。请按 2026-01-31T12:00:00Z 的格式填写。
import-moment-ahead = 这个时间还没有到。
import-consent-without-text = 此用途尚无文本。

## What is wrong with a whole file.

import-file-empty = 文件是空的。
import-file-gone = 文件已不存在。
import-header-too-long = 第一行太长，不像是表头。
import-no-address-column = 没有名为“email”的列。第一行必须是各列的名称。

## The pages.

imports-lead = 客户会连同现有密码一起迁移过来。已在这里的客户保持不变。
imports-bring = 添加文件
imports-bring-lead = 会先检查文件。在您确认之前，不会导入任何内容。
imports-file = 文件
imports-file-hint = 带表头的 CSV，或 JSON Lines；最大 { $max } MiB。
imports-brand = 品牌
imports-brand-hint = 用于未注明品牌的行。
imports-check = 检查文件
imports-none = 尚未导入任何内容。
imports-none-hint = 只需一个来自原系统的客户文件。
imports-files = 文件
imports-state = 状态
imports-new = 新客户
imports-bad = 问题行
imports-when = 时间
imports-by = 操作者
imports-by-command = 命令行
imports-report = 报告
imports-lines = 已读取的行
imports-fresh = 新客户
imports-made = 已导入的客户
imports-duplicates = 已跳过
imports-duplicates-hint = 邮箱已有账号，或在文件中重复出现。
imports-bad-lines = 无法导入的行
imports-line = 行
imports-why = 原因
imports-removed = 已重新移除
imports-kept = 因登录过而保留
imports-unknown = 以下列名无法识别，已跳过：{ $columns }。
imports-progress = 进度
imports-refresh = 刷新
imports-start = 导入 { $count ->
   *[other] { $count } 位客户
}
imports-start-title = 要导入 { $count ->
   *[other] { $count } 位客户
}吗？
imports-start-lead = 所在行导入后，客户即可登录。不会发送任何邮件。之后您可以撤销导入。
imports-discard = 丢弃文件
imports-discard-title = 要丢弃文件吗？
imports-discard-lead = 不会导入其中的任何内容。
imports-undo = 撤销导入
imports-undo-title = 要撤销导入吗？
imports-undo-lead = 通过此文件导入的客户都会移除，此后登录过的除外。

import-state-uploaded = 等待检查
import-state-checking = 正在检查
import-state-checked = 已检查
import-state-importing = 正在导入
import-state-done = 已导入
import-state-failed = 无法读取
import-state-discarded = 已丢弃
import-state-undoing = 正在撤销
import-state-undone = 已撤销

import-upload-missing = 请选择文件。
import-upload-too-large = 文件超过 { $max } MiB。
