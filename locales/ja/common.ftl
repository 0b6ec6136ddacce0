# What many pages say. `language-name` is what the language's speakers call it.
language-name = 日本語

skip = 本文へ移動
menu = メニュー
nav = アカウント
nav-overview = 概要
nav-profile = プロフィール
nav-security = ログインとセキュリティ
nav-devices = デバイス
nav-privacy = プライバシーと同意
nav-activity = アクティビティ
nav-data = データの管理
joined = { $first }、{ $second }
sentences = { $first }{ $second }
sign-out = ログアウト
foot-languages = 言語
foot-legal = 法的情報とヘルプ
foot-imprint = 運営者情報
foot-help = ヘルプ
legal-privacy = プライバシー
legal-terms = 利用規約

pager = ページ
pager-newer = 新しいもの
pager-older = 古いもの

# Forms
problems = { $count ->
   *[other] { $count }か所をもう一度ご確認ください：
}
field-optional = （任意）
field-email = メールアドレス
field-password = パスワード
choice-blank = 選んでください
email-missing = メールアドレスを入力してください。
email-malformed = メールアドレスの形になっていないようです。name@example.comのように、@とドメインが必要です。
password-missing = パスワードを入力してください。
too-many-tries = 試行回数が多すぎます。{ $seconds ->
   *[other] { $seconds }秒後
}にもう一度お試しください。

# Times
ago-now = たった今
ago-minutes = { $count ->
   *[other] { $count }分前
}
ago-hours = { $count ->
   *[other] { $count }時間前
}
ago-today = 今日 { $time }
ago-yesterday = 昨日 { $time }
wait-seconds = { $count ->
   *[other] { $count }秒
}
wait-minutes = { $count ->
   *[other] { $count }分
}
wait-hours = { $count ->
   *[other] { $count }時間
}

# Passwords and codes
password-wrong = パスワードが違います。
code-missing = コードを入力してください。
code-wrong = コードが違います。{ $left ->
   *[other] あと{ $left }回入力できます。
}
code-expired = コードの有効期限が切れたか、入力回数の上限に達しました。新しいコードをお送りできます。
second-factor-wrong = コードが一致しません。コードは30秒ごとに変わります。今表示されているものを入力してください。
second-factor-code = コード
second-factor-code-hint = 認証アプリに表示される6桁の数字、またはリカバリーコードです。

# Attributes and decisions
consent-text = 全文
consent-text-of = 全文：{ $what }
consent-needed = アカウントを作成するには、同意が必要です。
