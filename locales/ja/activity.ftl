# What happened: activity-<kind>. What more there is to say: activity-fact-<fact>, for one value with -<value>, for one kind of event
# activity-<kind>-<fact>-<value>. A fact without words isn't told.
activity-lead = アカウントでの出来事を、新しい順に表示しています。身に覚えのないものがある場合は、<password>パスワードを変更</password>し、見覚えのない<devices>デバイスをログアウト</devices>してください。
activity-none = まだ何もありません
activity-none-hint = ログインやアカウントの変更があると、ここに表示されます。
activity-today = 今日
activity-yesterday = 昨日
activity-here = このセッション

activity-sign-up-asked = アカウントの登録が申し込まれました
activity-sign-up-refused = 登録フォームに確認が必要な点がありました
activity-signed-up = アカウントを作成しました
activity-signed-in = ログインしました
activity-sign-in-begun = 正しいパスワードが入力されました
activity-sign-in-failed = ログインの失敗がありました
activity-signed-out = ログアウトしました
activity-confirmed = ご本人確認をしました
activity-recovery-asked = パスワード再設定用リンクの送信が依頼されました
activity-recovered = メールのリンクから新しいパスワードを設定しました
activity-password-changed = パスワードを変更しました
activity-address-change-asked = 新しいメールアドレスを入力しました
activity-address-changed = 新しいメールアドレスを確認しました
activity-address-restored = 以前のメールアドレスに戻しました
activity-profile-changed = プロフィールを変更しました
activity-second-factor-added = 認証アプリを設定しました
activity-second-factor-removed = 認証アプリを解除しました
activity-recovery-codes-renewed = 新しいリカバリーコードを作成しました
activity-recovery-code-used = リカバリーコードを使用しました
activity-contract-accepted = 規約に同意しました
activity-consent-given = データの利用に同意しました
activity-consent-withdrawn = 同意を撤回しました
activity-consent-declined = 新しい文面への同意を見送りました
activity-session-ended = セッションを終了しました
activity-sessions-ended = ほかのデバイスをすべてログアウトしました
activity-exported = データをダウンロードしました
activity-closing-started = アカウントの閉鎖を申し込みました
activity-reopened = アカウントの継続を選びました
activity-erased = アカウントが削除されました
# What staff did, told to the customer; `reason` follows as a fact.
activity-looked = サポート担当者がアカウントのページを開きました
activity-revealed = サポート担当者がプロフィールの一部を閲覧しました
activity-noted = サポート担当者がアカウントに関するメモを記入しました
activity-verification-resent = サポート担当者が確認用リンクのメールを再送しました
activity-recovery-started = サポート担当者がパスワード再設定用リンクを送信しました
activity-sessions-ended-by-staff = サポート担当者がログアウトしました
activity-factor-removal-asked = サポート担当者に2段階認証の解除が依頼されました
activity-factor-removal-cancelled = 2段階認証の解除が取り消されました
activity-factor-removal-done = サポート担当者が2段階認証を解除しました
activity-locked = サポート担当者がアカウントをロックしました
activity-unlocked = サポート担当者がアカウントのロックを解除しました
activity-corrected = サポート担当者がプロフィールの一部を修正しました
activity-closed-by-staff = サポート担当者がアカウントの閉鎖を開始しました
activity-reopened-by-staff = サポート担当者がアカウントの閉鎖を取り消しました
activity-imported = 以前のシステムからアカウントを移行しました
activity-limit-released = サポート担当者が、待たずにもう一度試せるようにしました
activity-other = アカウントに変更がありました

activity-fact-new_browser-true = 新しいデバイス
activity-fact-second_factor-true = 認証アプリのコードを使用
activity-fact-by-letter = メールのリンクから
activity-fact-by-code = 認証アプリのコードによる
activity-fact-by-time = メールでお知らせした期限が過ぎたため
activity-fact-by-lapse = 期限内に承認されなかったため
activity-fact-by-lock = アカウントがロックされたため
activity-fact-by-house = 依頼した担当者に権限がなくなったため
activity-factor-removal-asked-alone-true = 取り消せるように、実行までに期間あり
activity-factor-removal-asked-alone-false = 先に別の担当者が確認
activity-sessions-ended-by-staff-one-true = 1台のデバイスのみ
activity-fact-purpose = { $value }
activity-fact-changed = { $value }
activity-fact-changed-language = 言語
activity-fact-changed-time_zone = タイムゾーン
activity-fact-version = バージョン{ $value }
activity-fact-left = { $value ->
    [0] 残りなし
   *[other] 残り{ $value }個
}
activity-fact-count = { $value ->
    [0] ほかのデバイスなし
   *[other] { $value }台のデバイス
}
activity-sign-in-begun-stage-second-factor = 続けてコードの入力が必要
activity-sign-in-begun-stage-reopen = アカウントは閉鎖手続き中
activity-sign-in-begun-stage-accept = 規約への同意が必要
activity-sign-in-failed-why-locked = パスワードは正しく、アカウントはロック中
activity-sign-in-failed-factor-password = パスワードの間違い
activity-sign-in-failed-factor-code = パスワードは正しく、コードの間違い
activity-confirmed-factor-password = パスワードで確認
activity-confirmed-factor-code = コードで確認
activity-fact-field = { $value }
activity-fact-field-sign-in-address = メールアドレス
activity-fact-field-new-address = 新しいメールアドレス
activity-fact-field-open-sessions = デバイスと場所
activity-fact-field-activity-devices = 出来事のデバイスと場所
# The reason that staff gave, in their own words.
activity-fact-reason = 「{ $value }」
