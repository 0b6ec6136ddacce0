### What we ask about a person: labels, help, and what helps when a value can't be read.
### An attribute's label is attribute-<name>, its help attribute-<name>-help.

attribute-given_name = 名字
attribute-given_name-help = 我们该怎么称呼您？
attribute-family_name = 姓氏
attribute-family_name-help = 将用于信件和发票。
attribute-birthday = 生日
attribute-birthday-help = 请填写年、月、日。
attribute-phone = 电话号码
attribute-phone-help = 请包含国家/地区代码，例如 +86 10 0000 0000。
attribute-postal_address = 通讯地址
attribute-postal_address-help = 您接收信件和包裹的地址。

## The fields of every postal address.

address-street = 街道和门牌号
address-line2 = 补充信息（公寓、楼层、公司）
address-postal_code = 邮政编码
address-city = 城市
address-region = 省/州/地区
address-country = 国家/地区

## What is wrong with a value.

attribute-required = 此项为必填项。
attribute-too-short = 请至少填写 { $min } 个字符。
attribute-too-long = 请最多填写 { $max } 个字符。
attribute-characters = 其中有无法显示的字符。请手动输入，不要粘贴。
choice-unknown = 请从所列选项中选择。
country-unknown = 请从列表中选择国家/地区。

date-unreadable = 无法识别这个日期。请依次填写年、月、日，例如 1987-06-05。
date-too-far-away = 请再检查一下年份。
date-ahead = 这一天还没有到。请再检查一下年份。

phone-country-missing = 请以 + 和国家/地区代码开头，例如 +86。
phone-unknown = 这个号码不存在。请逐位核对。

## What is wrong with an e-mail address.

address-missing = 请填写您的邮箱。
address-too-long = 内容太长，不是有效的邮箱。
address-malformed = 邮箱的格式应为 name@example.com。
address-characters = 其中有空格或邮箱中不能使用的字符。请手动输入，不要粘贴。
address-domain = 请检查 @ 后面的部分：互联网上找不到这个域名。

## Answers to yes or no.

answer-yes = 是
answer-no = 否
