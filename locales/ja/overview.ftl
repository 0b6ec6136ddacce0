overview-hello = { $name }さん、こんにちは
overview-hello-nobody = こんにちは
overview-lead = { $brand }アカウントのすべてを、ここで確認できます。
overview-few-codes = { $count ->
    [0] <strong>リカバリーコードが残っていません。</strong>
   *[other] <strong>リカバリーコードは残り{ $count }個です。</strong>
}必要になる前に、新しいコードを作成してください。<link>新しいコード</link>
overview-security = セキュリティ
overview-strong = 安全性が高い
overview-password-only = パスワードのみ
overview-with-app = パスワードと認証アプリで保護しています。
overview-without-app = 認証アプリを使うと、安全性がぐっと高まります。
overview-password-changed = { $date }にパスワードを変更しました。
overview-security-link = 確認
overview-devices = デバイス
overview-signed-in = { $count ->
    [1] 現在ログイン中なのは、このデバイスだけです。
   *[other] 現在ログイン中です。
}
overview-newest = 最新：{ $device }、{ $when }。
overview-devices-link = すべて表示
overview-privacy = プライバシー
overview-of = { $given }／{ $total }
overview-allow = 同意している内容：{ $list }。これ以外はありません。
overview-allow-nothing = 同意している内容はまだありません。
overview-privacy-link = 設定
overview-lately = 最近の出来事
overview-all-activity = すべてのアクティビティ
overview-nothing = まだ何もありません
overview-nothing-hint = ログインやアカウントの変更があると、ここに表示されます。
