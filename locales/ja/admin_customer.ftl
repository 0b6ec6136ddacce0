# One customer, as staff see them, and what can be done for them.
customer-since = { $brand }に{ $date }に登録、メールの言語：{ $language }
customer-number = 顧客{ $id }
customer-about = 対象：{ $name }さん
customer-status-active = 利用中
customer-status-closing = 閉鎖手続き中
customer-status-locked = ロック中
customer-gone = この顧客は見つかりません
customer-gone-erased = このアカウントは{ $date }に削除されました。残っているのは、同意の証明だけです。
customer-gone-never = ページのアドレスが間違っているか、アカウントがかなり前に削除された可能性があります。
customer-gone-find = 顧客を検索
customer-more = { $count ->
   *[other] さらに{ $count }件表示
}
# What screen readers hear of a button in a list: “Reveal: Phone”.
customer-act-spoken = { $act }：{ $what }
customer-reveal = 表示
customer-correct = 修正

# The account
customer-account = アカウント
customer-new-address = 新しいメールアドレス
customer-new-address-waits = 確認待ち
customer-password-changed = { $date }に設定。ここでは誰も閲覧や設定ができません。
customer-recovery = アカウント復旧を開始
customer-factor-off = 未設定
customer-factor-since = { $date }に設定、{ $left ->
    [0] リカバリーコードの残りなし
   *[other] リカバリーコードの残り{ $left }個
}
customer-factor-remove = 紛失時
customer-access = アクセス
customer-active-means = 顧客はログインできます。
customer-locked-means = 誰もログインできず、アカウント復旧もできません。
customer-closing-means = 顧客が元に戻さなければ、{ $date }に削除されます。
customer-lock = ロック
customer-unlock = ロックを解除
customer-close = 閉鎖
customer-reopen = 閉鎖を取り消す

# The removal of a second factor
removal-waits = 2段階認証の解除が待機中です
removal-asked = 依頼者：{ $name }さん「{ $reason }」
removal-alone = ほかに承認できるスタッフがいないため、{ $time }に実行されます。それまでは、顧客が止められます。
removal-mine = { $time }までに、別のスタッフの承認が必要です。それまでは、顧客が止められます。
removal-yours = 正当な依頼か確認し、承認するか取り消してください。{ $time }に失効します。
removal-approve = 承認
removal-cancel = 取り消す

# Profile, devices, decisions, letters, activity
customer-profile-empty = { $count ->
   *[other] 未入力{ $count }件
}
customer-device = パソコン
customer-device-carried = スマートフォンまたはタブレット
customer-since-word = ログイン日時
customer-no-sessions = ログイン中のデバイスはありません。
customer-sign-out = すべて終了
customer-consents = 同意と規約
customer-no-consents = まだ選択はありません。
customer-accepted = 同意済み
customer-withdrawn = 撤回済み
customer-declined = 今はしない
customer-older = { $count ->
   *[other] 以前の選択{ $count }件：{ $what }
}
customer-letters-never = メールの種類と日時（本文は表示されません）
customer-no-letters = 最近のメールはありません。
customer-letter-sent = 送信済み
customer-letter-waiting = 送信待ち
customer-letter-given-up = 配信不可
customer-activity-words = 顧客自身のページに表示されるとおりの文言です。
customer-audit = <link>すべての出来事と実行者を記録で見る</link>

# Notes
customer-notes = メモ
customer-notes-all = すべてのメモ
customer-notes-written = これまでのメモ
customer-no-notes = まだありません。
customer-note-write = メモを書く
customer-note = メモ
customer-note-hint = スタッフ用です。顧客はここでは見られませんが、データを請求したときに一緒に受け取ります。本人に読まれてもよいように書いてください。
customer-note-submit = メモを保存
note-missing = 先にメモを入力してください。
note-too-long = { $most }文字以内で入力してください。
note-characters = 表示できない文字が含まれています。貼り付けずに、直接入力してください。

# The reason
customer-reason = 理由
customer-reason-hint = 顧客のアクティビティに、このまま表示されます。本人に向けて書いてください。
reason-too-short = 理由を{ $least }文字以上で入力してください。
reason-too-long = { $most }文字以内で入力してください。
reason-characters = 表示できない文字が含まれています。書式のない1行の文章で入力してください。

# Looking at one value
reveal-title = 表示：{ $what }
reveal-lead = 表示されるのは1回だけです。閲覧したこととその理由は、顧客にも表示されます。対応に必要なものだけを見てください。
reveal-submit = 1回だけ表示
reveal-told = 閲覧したことと次の理由が、顧客にも表示されます：「{ $reason }」
reveal-shown = 1回だけの表示
reveal-nothing = 何も入力されていません。
reveal-back = 確認したので隠す
reveal-open-sessions = デバイスと場所
reveal-activity-devices = 出来事のデバイスと場所
reveal-sign-in-address = メールアドレス
reveal-new-address = 新しいメールアドレス

# Correcting
correct-title = 修正：{ $what }
correct-lead = 入力した内容が、今の内容に置き換わります。顧客には、修正した項目だけを伝えるメールが届きます（修正後の内容は含まれません）。ログイン用のメールアドレスを変更できるのは、顧客本人だけです。
correct-empty = 空欄にすると、今の内容が削除されます。
correct-submit = 修正を保存
correct-stale = このページを開いた後に、プロフィールが変更されました。まだ何も保存していません。修正の内容が今も正しいことを確認し、もう一度保存してください。

# The questions. What will happen, then one button.
act-changed = 状況が変わっていたため、何も行いませんでした。顧客のページをもう一度確認してください。
act-locked = アカウントがロック中です。先にロックを解除してください。
act-no-factor = 解除する認証アプリがありません。
act-waits-already = すでに依頼されており、承認待ちです。
act-own-request = 自分の依頼です。別のスタッフの承認が必要です。
act-asker-gone = 依頼したスタッフに権限がなくなったため、取り消されました。今も必要な場合は、もう一度依頼してください。
act-recovery = アカウント復旧を開始しますか？
act-recovery-lead = 新しいパスワードを設定するためのリンクが、いつものメールで顧客に届きます。リンクは短時間だけ有効で、1回だけ使えます。スタッフがリンクを見ることはできません。
act-recovery-submit = メールを送信
act-sign-out = すべてのセッションを終了しますか？
act-sign-out-lead = 顧客はすべてのデバイスからすぐにログアウトされ、メールが届きます。これまでと同じ方法で、もう一度ログインできます。
act-sign-out-submit = すべてのセッションを終了
act-end-session = このセッションを終了しますか？
act-end-session-lead = 顧客はそのデバイスからすぐにログアウトされ、メールが届きます。
act-end-session-submit = セッションを終了
act-ask-removal = 2段階認証の解除を依頼しますか？
act-ask-removal-lead = 認証アプリもリカバリーコードも使えなくなった顧客のための手続きです。本人であることを、必ず確かめてください。別のスタッフの承認が必要です。顧客にはメールが届き、解除を止められます。アプリのコードでログインしても止まります。
act-ask-removal-alone = 認証アプリもリカバリーコードも使えなくなった顧客のための手続きです。本人であることを、必ず確かめてください。ほかに承認できるスタッフがいないため、{ $time }に実行されます。それまでに顧客にはメールが届き、解除を止められます。アプリのコードでログインしても止まります。
act-ask-removal-submit = 依頼する
act-approve-removal = 2段階認証の解除を承認しますか？
act-approve-removal-lead = 認証アプリとすべてのリカバリーコードがすぐに解除され、すべてのセッションが終了します。その後は、パスワードだけでログインできます。依頼しているのが顧客本人であることを、必ず確かめてください。
act-approve-removal-submit = 2段階認証を解除
act-cancel-removal = 解除を取り消しますか？
act-cancel-removal-lead = 2段階認証はそのまま残り、顧客にメールが届きます。
act-cancel-removal-submit = 取り消す
act-lock = アカウントをロックしますか？
act-lock-lead = すべてのセッションが終了し、メールのリンクもすべて使えなくなります。スタッフがロックを解除するまで、誰もログインできません。顧客へのメールには、問い合わせ先が書かれています。
act-lock-submit = アカウントをロック
act-unlock = アカウントのロックを解除しますか？
act-unlock-lead = 顧客は同じパスワードで再びログインできるようになり、メールが届きます。
act-unlock-submit = ロックを解除
act-close = アカウントを閉鎖しますか？
act-close-lead = すべてのセッションが終了し、{ $time }にすべてが削除されます。それまでは、顧客がログインするか、届いたメールのリンクを開けば元に戻せます。
act-close-submit = アカウントを閉鎖
act-reopen = 閉鎖を取り消しますか？
act-reopen-lead = アカウントは中身もそのまま継続され、顧客にメールが届きます。
act-reopen-submit = アカウントを継続

# A sign-up that waits
registration-title = 確認待ちの登録
registration-lead = 登録の申し込みがありましたが、メールアドレスがまだ確認されていません。確認されるまで、アカウントは存在しません。
registration-standing = 現在の状況
registration-where = { $brand }、メールの言語：{ $language }
registration-since = 申し込み日時
registration-until = 削除日時
registration-resend = メールを再送
registration-resend-lead = 新しいリンクとコードの入ったメールを、同じメールアドレスに送ります。以前のものは使えなくなります。スタッフがリンクやコードを見ることはできません。
registration-reason-hint = ここでの記録用です。登録が確認されるか期限切れで削除されると、この理由も削除されます。
registration-gone = この登録は、もう確認待ちではありません
registration-gone-lead = 確認されたか、破棄されたか、期限が過ぎました。確認した人はすでに顧客です。メールアドレスで検索してください。
registration-resend-submit = 再送
