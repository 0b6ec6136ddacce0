gallery = 图库
gallery-lead = 所有页面和邮件的各种状态都在这里。指向一段文字，即可查看它是哪条文案、位于何处。
gallery-brand = 品牌
gallery-language = 语言
gallery-mode = 浅色或深色
gallery-light = 浅色
gallery-dark = 深色
gallery-width = 宽度
gallery-phone = 手机
gallery-desktop = 电脑
gallery-kind = 页面或邮件
gallery-pages = 页面
gallery-letters = 邮件
gallery-name = 部分名称
gallery-all = 全部
gallery-show = 显示
gallery-rooms = 展厅
gallery-none = 没有叫这个名称的内容
gallery-none-hint = 请尝试更短的名称，或同时选择页面和邮件。
gallery-left-out =
    { $count ->
       *[other] 此选择中还有 { $count } 张图片。请缩小范围以查看。
    }
gallery-back = 所有图片
gallery-ways = 上一个和下一个
gallery-previous = 上一个：{ $name }
gallery-next = 下一个：{ $name }
gallery-bare = 无边框打开
gallery-words = 本页文案
gallery-words-letter = 本邮件文案
gallery-as-text = 纯文本邮件
gallery-check = 上次检查
gallery-check-good = 没有需要修正的地方
gallery-check-errors =
    { $count ->
       *[other] { $count } 个错误
    }
gallery-check-warnings =
    { $count ->
       *[other] { $count } 处需要查看
    }
gallery-check-stays = 错误修正之前，此后保存的内容不会显示。
gallery-mistake = 错误
gallery-look = 需要查看
gallery-coverage = 文案：{ $said } / { $of } 条
gallery-missing = 以英文代替：{ $names }
gallery-missing-more =
    { $count ->
       *[other] 以英文代替：{ $names }，另有 { $count } 条
    }
