close-title = アカウントの閉鎖
close-lead = アカウントは{ $date }に削除されます。それまでの{ $days ->
   *[other] { $days }日間
}は、ログインすれば元に戻せます。
close-goes = 削除されるもの
close-goes-profile = メールアドレス、お名前など、プロフィールのすべて
close-goes-access = パスワード、認証アプリ、リカバリーコード
close-goes-devices = すべてのデバイスでのログイン状態と、デバイスや場所の一覧
close-goes-letters = お送りしたメールの内容
close-stays = 残るものとその理由
close-stays-consents = 同意や撤回の記録（お名前は含みません）。証明できるようにしておくことが、法律（GDPR第7条第1項）で義務づけられているためです。この記録は、お客様のメールアドレスを使わなければ見つけられません。
close-stays-events = 何かが起きたという事実とその日時。お客様のことは何もわからないハッシュ値の形で残します。気づかれずに記録が書き換えられるのを防ぐためです。
close-now = 閉鎖の手続き
close-export-first = 控えを残したい場合は、先に<link>データをダウンロード</link>してください。
close-confirm = { $date }にアカウントが削除されることを理解しました。
close-confirm-missing = アカウントを閉鎖するには、チェックを入れてください。
close-submit = アカウントを閉鎖
close-keep = 閉鎖しない
keep-account = アカウントを継続しますか？
keep-account-lead = { $brand }アカウントは{ $date }に削除されます。ボタンを押すだけで、中身もそのまま継続できます。
keep-account-submit = アカウントを継続
keep-account-else = 閉鎖してよい場合は、何もする必要はありません。
