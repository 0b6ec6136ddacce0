# Operating: letters, words and looks, sign-in defence, the system.

# Letters
outbox-lead = 送信待ちのメールと、配信できなかったメールです。宛先や本文は、ここでは誰にも見えません。
outbox-lists = メールの一覧
outbox-failing = 送信失敗
outbox-waiting = 送信待ち
outbox-given-up = 配信不可
outbox-count = { $count }
outbox-count-many = 1000以上
outbox-written = 作成日時
outbox-tries = { $count ->
    [0] まだ試していません
   *[other] 試行{ $count }回
}
outbox-next = 次回の試行：{ $time }
outbox-no-reason = 理由の記録なし
outbox-retry = 再試行
outbox-retry-spoken = 再試行：{ $letter }
outbox-retry-all = 失敗したものをすべて再試行
outbox-given-up-note = メールサーバーに完全に拒否されたとき、または約2日間に20回試しても送れなかったときは、配信不可になります。その時点で宛先と本文が削除されるため、もう送信できません。メールを待っている人は、もう一度登録するか、新しいリンクを依頼すれば、改めて受け取れます。
outbox-failing-none = 送信に失敗したメールはありません
outbox-failing-none-hint = メールサーバーがメールを受け付けないと、理由とともにここに表示され、自動的に再試行されます。
outbox-waiting-none = 送信待ちのメールはありません
outbox-waiting-none-hint = メールは数秒以内に送信されます。
outbox-given-up-none = 配信不可のメールはありません
outbox-given-up-none-hint = 過去1か月に配信不可になったメールがここに表示されます。

# Words and looks
content-lead = 閲覧専用です。コンテンツフォルダーに保存された内容はチェックされ、問題がなければ表示されます。
content-now = 現在
content-source = 内容の出どころ
content-source-built-in = プログラムに付属の内容
content-source-folder = フォルダー（保存された内容）
content-source-editions = 公開された版
content-shown = 表示中の内容
content-check = 前回のチェック
content-check-well = 問題なし
content-check-warnings = { $count ->
   *[other] 要確認{ $count }件
}
content-check-errors = { $count ->
   *[other] 誤り{ $count }件
}
content-check-kept = 直るまでは、以前の内容が表示されます。
content-findings = チェックの結果
content-error = 誤り
content-warning = 要確認
content-more = { $count ->
   *[other] ほかに{ $count }件あります。portico checkですべて確認できます。
}
content-coverage = 言語ごとの文言
content-language = 言語
content-said = 文言の数
content-said-of = { $of }件中{ $said }件
content-percent = 割合
content-editions = 版
content-edition = 版
content-note = メモ
content-made = 作成日時
content-standing = 表示
content-live = 表示中
content-editions-none = 公開された版はありません
content-editions-none-hint = portico content publishを実行すると、コンテンツフォルダーが版として保存されます。

# Sign-in defence
defence-lead = 試行回数が多すぎると、待つ必要があります。永久に締め出されることはありません。
defence-waiting = { $count ->
    [0] 現在待機中なし
   *[other] 現在{ $count }件が待機中
}
defence-waiting-many = 現在1000件以上が待機中
defence-off = 制限がオフになっています。誰でも何度でも試せます。これは開発環境での負荷テスト専用です。
defence-subject = メールまたはネットワークのアドレス
defence-subject-hint = 例：alice@example.com、192.0.2.1、2001:db8::1。アカウントのないメールアドレスも数えます。
defence-subject-wrong = メールアドレスでも、ネットワークアドレスでもありません。
defence-look = 状況を確認
defence-found = { $subject }
defence-waits = 待機が必要です。試したのは本人かもしれませんし、推測している他人かもしれません。先にアクティビティを確認してください。
defence-waits-not = 待機は必要ありません。
defence-tries = { $tries ->
    [0] 数えられた試行なし
   *[other] 数えられた試行{ $tries }回
}、{ $free }回までは待機なし
defence-until = { $time }まで待機
defence-counting = カウント中
defence-free = 制限なし
defence-limit-address = このメールアドレスでのパスワードの間違い
defence-limit-known-browser = 以前ログインしたブラウザーでのパスワードの間違い
defence-limit-second-factor = コードの間違い
defence-limit-letters = このメールアドレスへのメール
defence-limit-recovery-letters = パスワード再設定用リンクのメール
defence-limit-staff = スタッフログインでのパスワードの間違い
defence-limit-staff-factor = スタッフログインでのコードの間違い
defence-limit-network = このネットワークからのパスワードの間違い
defence-limit-sign-ups = このネットワークからの登録
defence-limit-recoveries = このネットワークからのアカウント復旧
defence-limit-hints = このネットワークへのパスワードのヒント
defence-reason = 理由
defence-reason-hint = 記録に残ります。メールアドレスにアカウントがあれば、本人にも表示されます。
defence-reason-missing = 理由を{ $most }文字以内で入力してください。
defence-release = すぐに試せるようにする
defence-rules = ルール
defence-rules-lead = 待機なしの回数を超えると、1回試すごとに待ち時間が2倍になり、上限まで延びます。試行は、アカウントの有無にかかわらず、パスワードを照合する前に数えます。

# System
system-lead = システムの稼働状況と設定です。機密情報は決して表示されません。
system-health = 稼働状況
system-development = 開発環境
system-production = 本番環境
system-since = 起動日時：{ $time }
system-database = データベース
system-answers = 応答あり
system-not-ready = マイグレーションが必要
system-statements = このプロセスの起動後に実行したSQL文：{ $count }
system-mail = メール
system-mail-none = サーバーなし：メールはメールボックスに残ります
system-mail-well = メールを受け付け中
system-mail-failing = 送信失敗のメールあり
system-mail-last = 最後に受け付けたメール：
system-mail-never = まだ受け付けたメールはありません。
system-node = ノード
system-node-this = このノード：
system-nodes = { $count ->
   *[other] 直近の処理を担当したノードが、ほかに{ $count }台あります。
}
system-workers = ワーカー
system-worker-last = 前回の実行
system-worker-next = 次回は{ $time }以降
system-worker-well = 正常
system-worker-new = 未実行
system-worker-failed = 失敗
system-worker-late = 遅延
system-worker-sealer = イベントに番号を付け、チェーンにつなぐ
system-worker-anchors = イベントのチェーンに署名する
system-worker-sweeper = 期限の過ぎたものを削除する
system-worker-farewell = 閉鎖を事前に知らせ、実行する
system-worker-care = 2段階認証の解除を事前に知らせ、実行する
system-worker-catalogue = 顧客の検索に使う情報を補う
system-worker-counter = 分析用にイベントを集計する
system-worker-other = 担当の処理を行う
system-settings = 設定
system-settings-lead = 組み込みの既定値、設定ファイル、環境変数による、現在有効な設定です。プログラムの起動時に読み込まれます。
system-unset = 未設定
system-secret = 設定済み（非表示）
system-changed = 変更あり
