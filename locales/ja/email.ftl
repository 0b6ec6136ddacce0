email-title = メールアドレスの変更
email-lead = 現在、ログインには{ $address }を使い、メールもこのアドレスに届きます。
email-new = 新しいメールアドレス
email-new-hint = このアドレスにメールをお送りします。確認が済むまで、何も変わりません。
email-submit = メールを送信
email-same = 現在のメールアドレスと同じです。
email-taken = このメールアドレスは、別のアカウントで使われるようになりました。お客様のメールアドレスは、今のまま変わりません。
email-pending = 新しいメールアドレス（{ $address }）は確認待ちです。お送りしたメールから確認するか、下に別のアドレスを入力してください。
email-undo-hint = 新しいメールアドレスを確認すると、以前のアドレスにお知らせします。{ $days ->
   *[other] その後{ $days }日間は、そのメールから変更を取り消せます。
}
email-confirm = 新しいメールアドレスの確認
email-confirm-lead = 今後は、<strong>{ $address }</strong>で{ $brand }にログインし、メールもこのアドレスに届きます。
email-confirm-submit = このアドレスを使用
email-confirm-not-you = お心当たりがない場合は、このページを閉じてください。メールアドレスは変わりません。
email-undo = 以前のメールアドレスに戻す
email-undo-lead = <strong>{ $address }</strong>が、再びアカウントのメールアドレスになります。
email-undo-submit = 以前のアドレスに戻す
email-undo-next = ほかの人がアカウントに入っているおそれがあるため、すべてのデバイスをログアウトします。その後、新しいパスワードを設定してください。
