# Figures for staff. Charts first: they stand on several pages.

# A percentage; the number has its decimals already.
share = { $value }%
# At the end of the line of the days that are looked at, and of the days before: one short word each.
chart-now = 今回
chart-before = 前回
# A number, and which part of all it is: “120 · 34%”.
chart-part = { $count } · { $share }
# Between two steps of a funnel.
chart-lost = 離脱 { $count }（{ $share }）
chart-numbers = 数値
chart-csv = CSVをダウンロード
chart-nothing = この期間に集計されたものはありません。

# The page
insights = 分析
insights-lead = ポータルで起きていることと、利用者が途中でやめた箇所を確認します。イベントから集計しており、個人を調べることはありません。
insights-complete = 集計済みの時点：
insights-complete-not-yet = まだ何も集計されていません。
insights-complete-rebuilding = 数値を集計し直しています。終わるまでは、実際より少なく表示されます。
insights-utc = 1日の区切りはUTCの午前0時です
insights-none = まだ数値はありません
insights-none-hint = 最初の登録またはログインがあると、ここに数値が表示されます。
insights-range = 期間
insights-range-7 = 7日間
insights-range-28 = 28日間
insights-range-90 = 90日間
insights-range-365 = 365日間
insights-range-year = 今年
insights-from = 開始日
insights-to = 終了日
insights-show = この期間を表示
insights-day-unreadable = 2026-11-22のように日付を入力してください。
insights-day-ahead = 未来の日付になっています。
insights-day-order = 開始日が終了日より後になっています。
insights-day-many = 期間は{ $days }日以内で選んでください。

# The figures: name, and what to know about it
insights-registrations = 登録
insights-registrations-hint = 入力され、受け付けられたフォームの数です。すでにアカウントのあるメールアドレスも数えます。その場合は持ち主にメールが届き、ほかの人には知らされません。
insights-registrations-field = 差し戻されたフォーム（問題別）
insights-verifications = 確認されたメールアドレス
insights-verifications-hint = 1件が1人の新しい顧客です。
insights-sign-ins = ログイン
insights-sign-ins-stage = パスワードの後に求められたもの
insights-failures = ログインの失敗
insights-failures-reason = 失敗の理由
insights-failures-hint = 制限によって拒否された試行は数えません。大量に来ると、記録が埋まってしまうためです。
insights-active = 1日の利用顧客数
insights-active-hint = ログインした顧客と、記録に残る操作をした顧客を、1日に1回だけ数えます。
insights-active-months = 1か月の利用顧客数
insights-active-months-hint = それぞれの顧客を1か月に1回だけ数えます。今月はまだ終わっていません。
insights-second-factor = 2段階認証を使う顧客
insights-second-factor-hint = 各日の終わりの時点で、全顧客に占める割合です。
insights-consents = 得られた同意
insights-consents-given = 同意（目的別）
insights-consents-withdrawn = 撤回（目的別）
insights-closings = 開始された閉鎖
insights-closings-hint = アカウントが削除されるまでは、顧客は元に戻せます。
insights-closings-after = この期間の閉鎖の結果

# How it compares. $days are the days that are looked at: 28 of them are compared with the 28 before.
insights-change-more = { $days ->
   *[other] 直前の{ $days }日間
}より{ $share }増
insights-change-less = { $days ->
   *[other] 直前の{ $days }日間
}より{ $share }減
insights-change-same = { $days ->
   *[other] 直前の{ $days }日間
}と同じ
insights-change-new = { $days ->
   *[other] 直前の{ $days }日間
}はなし
insights-change-from = { $days ->
   *[other] 直前の{ $days }日間
}の{ $before }から増加
insights-points-more = { $days ->
   *[other] { $days }日前
}より{ $points }ポイント増
insights-points-less = { $days ->
   *[other] { $days }日前
}より{ $points }ポイント減
insights-gist-change = { $change }。
insights-gist-sum = 合計{ $value }。
insights-gist-mean = 1日平均{ $value }。
insights-gist-last = 期間の終わりに{ $value }。
insights-gist-highest = 最高は{ $value }（{ $day }）。
# Beneath a chart of many days.
insights-weekly = 1つの点が1週間分です。日付は週の最後の日です。
insights-all = 全体
insights-unknown = 不明
insights-column-day = 日
insights-column-month = 月
insights-column-now = 今回
insights-column-before = 前の期間
insights-column-through = 完了率

# Why a sign-in failed
insights-reason-password = パスワードの間違い
insights-reason-unknown = アカウントのないメールアドレス
insights-reason-code = コードの間違い
insights-reason-locked = アカウントがロック中
insights-reason-confirm = 再入力したパスワードまたはコードの間違い
# What was asked after the password
insights-stage-second-factor = 2段階認証のコード
insights-stage-reopen = 閉鎖前に、継続するかどうかの選択
insights-stage-accept = 新しい規約への同意
insights-stage-verify-email = メールアドレスの確認
# What was wrong with a form
insights-field-email = メールアドレス
insights-field-password = パスワード
insights-field-consent = 規約への同意なし
# What became of closings
insights-after-reopened = 継続
insights-after-erased = 削除

# Where people give up
insights-funnels = 途中でやめた箇所
insights-funnels-lead = 各ステップと、そこから先に進まなかった数です。人数ではなく試行回数を数えるため、2回試した人は2回と数えます。
insights-by = 比較
insights-by-all = 全体
insights-by-brand = ブランド別
insights-by-language = 言語別
insights-by-device = デバイス別
insights-device-desktop = パソコン
insights-device-phone = スマートフォン
insights-device-tablet = タブレット
insights-device-other = その他
insights-sign-up-funnel = 登録
insights-sign-up-funnel-hint = 後日確認した場合は、確認した日に数えます。すでにアカウントのあるメールアドレスでの登録は、2番目のステップで止まります。
insights-sign-in-funnel = ログイン
insights-factor-funnel = 2段階認証
insights-step-sent = フォームを送信
insights-step-accepted = フォームを受け付け
insights-step-proved = メールアドレスを確認
insights-step-arrived = 到達
insights-step-tried = メールアドレスとパスワードを送信
insights-step-right = 組み合わせが一致
insights-step-code-asked = コードを要求
insights-step-code-right = コードが一致し、到達
