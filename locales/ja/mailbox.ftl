mailbox = メールボックス
mailbox-lead = 本来なら送信されるメールです。開発環境では、ここに残ります。
mailbox-letters = 新しい順
mailbox-waiting = 送信待ち
mailbox-empty = まだメールはありません
mailbox-empty-hint = 登録すると、メールアドレスの確認メールがここに表示されます。
mailbox-open = 読む
