### Passwords: what we ask of them, and what helps when one is not taken.

password-hint = 至少 { $min } 个字符。可以用三个互不相关的词。

password-too-short = 请使用至少 { $min } 个字符。可以用三个互不相关的词。
password-too-long = 请使用不超过 { $max } 个字符。
password-common = 这个密码人人都知道，盗号者也知道。请换一个，可以用三个互不相关的词。
password-breached = 这个密码出现在泄露的密码列表中。请换一个，可以用三个互不相关的词。
password-context-word = 这个密码几乎只包含您的姓名、您的邮箱或本网站的名称，别人首先会尝试这些。请选择与您无关的内容。

password-guessable = 这个密码很容易被猜到。请再加一两个别人想不到的词。
password-guessable-keyboard = 键盘上相邻的按键很容易被猜到。请改用互不相关的词。
password-guessable-repeats = 重复内容作用不大。请再加一两个别人想不到的词。
password-guessable-sequence = “abcd”或“6543”这样的连续字符很容易被猜到。请改用互不相关的词。
password-guessable-date = 日期和年份很容易被猜到。请再加一两个别人想不到的词。
password-guessable-word = 单独一个词很容易被猜到。请再加两个与它无关的词。
password-guessable-name = 名字很容易被猜到。请再加两个与它无关的词。
password-guessable-similar = 这与很多人使用的密码相近。请改用互不相关的词。

## How good a password is, while typing.

password-strength-0 = 一猜就中
password-strength-1 = 很快就能猜到
password-strength-2 = 还不够好
password-strength-3 = 好
password-strength-4 = 非常好

## Changing it.

password-title = 更改密码
password-lead = 所有其他设备都会退出登录，我们会发邮件通知您。
password-current = 当前密码
password-new = 新密码
password-submit = 更改密码
password-new-missing = 请输入新密码。
password-current-wrong = 当前密码不正确。
password-same = 这就是您当前的密码。请换一个。
