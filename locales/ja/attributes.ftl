### What we ask about a person: labels, help, and what helps when a value can't be read.
### An attribute's label is attribute-<name>, its help attribute-<name>-help.

attribute-given_name = 名
attribute-given_name-help = お呼びするときに使います。
attribute-family_name = 姓
attribute-family_name-help = 郵便物や請求書に記載するとおりに入力してください。
attribute-birthday = 生年月日
attribute-birthday-help = 年、月、日の順です。
attribute-phone = 電話番号
attribute-phone-help = 国番号を付けて入力してください（例：+81 90 0000 0000）。
attribute-postal_address = 住所
attribute-postal_address-help = 郵便物や荷物のお届け先です。

## The fields of every postal address.

address-street = 町名・番地
address-line2 = 建物名・部屋番号・会社名
address-postal_code = 郵便番号
address-city = 市区町村
address-region = 都道府県・州
address-country = 国・地域

## What is wrong with a value.

attribute-required = この項目は必須です。
attribute-too-short = { $min }文字以上で入力してください。
attribute-too-long = { $max }文字以内で入力してください。
attribute-characters = 表示できない文字が含まれています。貼り付けずに、直接入力してください。
choice-unknown = 選択肢の中から選んでください。
country-unknown = リストから国・地域を選んでください。

date-unreadable = 日付として読み取れません。1987-06-05のように、年、月、日の順で入力してください。
date-too-far-away = 年をもう一度ご確認ください。
date-ahead = 未来の日付になっています。年をもう一度ご確認ください。

phone-country-missing = 「+」と国番号から入力してください（例：+81）。
phone-unknown = この番号は存在しないようです。数字を一つずつご確認ください。

## What is wrong with an e-mail address.

address-missing = メールアドレスを入力してください。
address-too-long = メールアドレスとして長すぎます。
address-malformed = メールアドレスは、name@example.comの形で入力してください。
address-characters = 空白など、メールアドレスに使えない文字が含まれています。貼り付けずに、直接入力してください。
address-domain = @より後ろをご確認ください。このドメインはインターネット上に見つかりません。

## Answers to yes or no.

answer-yes = はい
answer-no = いいえ
