# The hub, and what the pages behind it share.
cancel = キャンセル
not-now = 今はしない
security-lead = ログインの方法と、それを守る設定です。
security-sign-in = ログインの方法
security-change = 変更
security-change-email = メールアドレスを変更
security-change-password = パスワードを変更
security-password-since = { $date }に変更しました。
security-second-step = 2段階認証
security-app = 認証アプリ
security-app-why = 設定すると、パスワードが盗まれても、それだけではログインできません。スマートフォンのコードも必要になります。
security-app-since = { $date }から
security-on = オン
security-off = オフ
security-set-up = 設定
security-manage = 管理
security-manage-spoken = 管理：{ $what }
security-codes = リカバリーコード
security-codes-left = { $count ->
    [0] 残りはありません。
   *[other] 残り{ $count }個です。
}
security-renew-codes = 新しいコードを作成
security-few-codes = { $count ->
    [0] <strong>リカバリーコードが残っていません。</strong>スマートフォンがないとログインできなくなります。<link>新しいコードを作成</link>
   *[other] <strong>リカバリーコードは残り{ $count }個です。</strong>必要になる前に、新しいコードを作成してください。<link>新しいコードを作成</link>
}
