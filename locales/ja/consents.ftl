consents-lead = 同意している内容と、していない内容です。いつでも変更でき、すぐに反映されます。
consents-decisions = 同意の設定
consents-each = それぞれに文面と履歴があります
consents-text = 全文
consents-text-of = 全文：{ $what }
consents-history = 履歴
consents-history-of = 履歴：{ $what }
consents-allowed = 同意済み
# Stands behind the tag “Allowed”.
consents-since = { $date }から、バージョン{ $version }
consents-not-allowed = 同意していません
consents-new-text = 新しい文面
# Stands behind the tag “New text”.
consents-changed = { $date }に文面が変わりました。
consents-changed-allowed = { $date }に文面が変わりました。これまでの同意は引き続き有効です。
consents-newer = { $date }に文面が変わりました（<link>新しい文面</link>）。同意は、同意したときの内容のまま有効です。
consents-stale = このページを開いている間に文面が変わりました。まだ何も変更していません。内容をご確認のうえ、もう一度選んでください。
consents-allow-new = 新しい文面に同意
consents-allow-new-spoken = 新しい文面に同意：{ $what }
consents-allow = 同意する
consents-allow-spoken = 同意する：{ $what }
consents-withdraw = 撤回する
consents-withdraw-spoken = 撤回する：{ $what }
consents-not-now-spoken = 今はしない：{ $what }
consents-none = 選ぶものはありません
consents-none-hint = 同意が必要なデータの利用があるときは、ここに表示されます。
consents-agreements = 規約とポリシー
consents-with-version = { $what }（バージョン{ $version }）
# Stands below the agreement’s name; a link to its history follows.
consents-accepted = { $date }に同意（{ $language }）。アカウントの利用に必要です。
consents-contract-end = <link>アカウントを閉鎖</link>すると終了します。
consents-notice = ご案内のみです。同意は必要ありません。
consents-former = この項目は、現在はお尋ねしていません。
consents-read = 読む
consents-read-spoken = 読む：{ $what }

consents-history-title = 履歴：{ $what }
consents-history-lead = これまでの選択と、そのときの文面です。
consents-history-none = まだ選択はありません
consents-history-none-hint = 同意や撤回をすると、ここに表示されます。
consents-you-accepted = 同意しました
consents-you-allowed = 同意しました
consents-you-withdrew = 撤回しました
consents-you-declined = 新しい文面への同意を見送りました
consents-wording = バージョン{ $version }（{ $language }）
consents-at-sign-up = 登録時
consents-at-sign-in = ログイン時
consents-on-page = アカウントのページで
consents-before = 以前のご利用先で

consents-accepted-on = この文面に同意した日時：{ $moment }
consents-allowed-on = 同意した日時：{ $moment }
consents-withdrawn-on = 撤回した日時：{ $moment }
consents-declined-on = この文面への同意を見送った日時：{ $moment }
consents-exact = 表示されたとおりの文面です（{ $language }）。
consents-digest = フィンガープリント（SHA-256）：
