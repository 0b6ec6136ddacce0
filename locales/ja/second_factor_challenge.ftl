second-factor-challenge = コードの入力
second-factor-challenge-lead = パスワードを確認しました。次に、認証アプリのコードを入力してください。
second-factor-lost = アプリを使えない場合
second-factor-lost-hint = 代わりにリカバリーコードを入力してください。それぞれ1回だけ使えます。
second-factor-other-account = 別のアカウントを使用
