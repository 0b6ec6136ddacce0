# Letters. Each message may use { $brand }. A subject stands alone; it is the heading too.
letter-foot = { $brand }がメールや電話でパスワードをお尋ねすることはありません。
letter-help = ご不明な点は、{ $email }までご連絡ください。
letter-fact-time = 日時
letter-fact-device = デバイス
letter-fact-place = 場所
# A line in the letter’s text: “Device: Firefox on Linux”.
letter-fact = { $name }：{ $value }
letter-not-you-recover = お心当たりがない場合は、ほかの人がアカウントに入っているおそれがあります。すぐに新しいパスワードを設定してください。ほかのデバイスはすべてログアウトされます。
letter-not-you-button = 新しいパスワードを設定

letter-confirm-address = メールアドレスの確認をお願いします
letter-confirm-address-code = このメールアドレスで、{ $brand }アカウントの作成手続きが行われています。登録中の画面に次のコードを入力してください。10分間有効です：
letter-confirm-address-link = または、ボタンを押してください。24時間有効です。
letter-confirm-address-button = メールアドレスを確認
letter-confirm-address-not-you = お心当たりがない場合は、何もする必要はありません。確認されなければアカウントは作成されず、入力された内容は7日後に削除されます。

letter-account-exists = { $brand }アカウントはすでにあります
letter-account-exists-what = このメールアドレスで、アカウントの作成手続きが行われました。アカウントはすでにありますので、そのままログインしてください。
letter-account-exists-button = ログイン
letter-account-exists-forgotten = パスワードをお忘れの場合は、こちらから新しいパスワードを設定できます：
letter-account-exists-not-you = お心当たりがない場合は、何もする必要はありません。アカウントに変更はなく、アカウントがあることも、手続きをした人には知られていません。

letter-new-sign-in = 新しいログイン：{ $device }
letter-new-sign-in-from = { $place }からの新しいログイン
letter-new-sign-in-what = これまでに使われたことのないデバイスから、{ $brand }アカウントへのログインがありました。
letter-new-sign-in-you = ご自身によるものであれば、何もする必要はありません。
letter-new-sign-in-not-you = お心当たりがない場合は、このセッションを終了し、新しいパスワードを設定してください。
letter-new-sign-in-button = セッションを終了

letter-recovery = 新しいパスワードの設定
letter-recovery-what = { $brand }アカウントのパスワード再設定のご依頼を受け付けました。ボタンから新しいパスワードを設定できます。有効期間は1時間で、1回だけ使えます。
letter-recovery-button = 新しいパスワードを設定
letter-recovery-not-you = お心当たりがない場合は、何もする必要はありません。パスワードは今のまま変わりません。

letter-password-changed = パスワードが変更されました
letter-password-changed-what = { $time }に、{ $brand }アカウントのパスワードが変更されました。ほかのデバイスはすべてログアウトされています。ご自身によるものであれば、何もする必要はありません。

letter-address-change = 新しいメールアドレスの確認をお願いします
letter-address-change-link = { $brand }アカウントでこのメールアドレスを使うための確認です。いつものとおりログインした状態で、ボタンを押してください。24時間有効です。確認が済むまで、アカウントのメールアドレスは変わりません。
letter-address-change-button = 新しいアドレスを確認
letter-address-change-not-you = お心当たりがない場合は、何もする必要はありません。アカウントのメールアドレスは変わりません。

letter-address-changed = アカウントのメールアドレスが変わりました
letter-address-changed-what = { $brand }アカウントのメールアドレスは、{ $address }になりました。今後のメールはそちらに届きます。ご自身によるものであれば、何もする必要はありません。
letter-address-changed-not-you = お心当たりがない場合は、変更を取り消してください。メールアドレスが元に戻り、すべてのデバイスがログアウトされます。その後、新しいパスワードを設定できます。
letter-address-changed-button = 変更の取り消し

letter-address-restored = 以前のメールアドレスに戻りました
letter-address-restored-what = { $time }に、{ $brand }アカウントのメールアドレスがこのアドレスに戻りました。すべてのデバイスがログアウトされています。
letter-address-restored-next = ほかの人が変更した場合、その人はパスワードを知っています。これ以上入られないように、すぐに新しいパスワードを設定してください。

letter-second-factor-added = 2段階認証がオンになりました
letter-second-factor-added-what = { $time }に、{ $brand }アカウントに認証アプリが設定されました。今後のログインには、アプリのコードが必要です。
letter-second-factor-removed = 2段階認証がオフになりました
letter-second-factor-removed-what = { $time }に、{ $brand }アカウントから認証アプリが解除されました。今後は、パスワードだけでログインできます。
letter-recovery-codes-renewed = 新しいリカバリーコードが作成されました
letter-recovery-codes-renewed-what = { $time }に、{ $brand }アカウントの新しいリカバリーコードが作成されました。以前のコードは使えなくなりました。

letter-recovery-code-used = リカバリーコードが使用されました
letter-recovery-code-used-what = { $time }に、リカバリーコードを使った{ $brand }アカウントへのログインがありました。{ $left ->
    [0] 残りのコードはありません。すぐに新しいコードを作成してください。
    [1] 残りのコードは1個です。なくなる前に、新しいコードを作成してください。
   *[other] 残りのコードは{ $left }個です。
}
letter-recovery-code-used-button = コードを表示
letter-recovery-code-used-not-you = お心当たりがない場合は、パスワードとコードの一つがほかの人に知られています。新しいパスワードを設定し、新しいコードを作成してください。

letter-account-closing = アカウントは{ $date }に削除されます
letter-account-closing-what = お申し込みのとおり、{ $brand }アカウントを閉鎖します。{ $date }までは、ログインするかボタンを押せば元に戻せます。その後、アカウントは削除されます。
letter-closing-reminder = まもなくアカウントが削除されます
letter-closing-reminder-what = お申し込みのとおり、{ $date }に{ $brand }アカウントを削除します。継続する場合は、それまでにボタンを押すか、ログインしてください。
letter-closing-button = アカウントを継続
letter-closing-not-you = お心当たりがない場合は、アカウントを継続し、新しいパスワードを設定してください。

letter-account-reopened = アカウントは継続されます
letter-account-reopened-what = またご利用いただけることを、うれしく思います。{ $brand }アカウントは、中身もそのまま、再びお使いいただけます。
letter-account-reopened-button = ログイン
letter-account-reopened-not-you = お心当たりがない場合は、新しいパスワードを設定してください。

letter-account-erased = アカウントを削除しました
letter-account-erased-what = { $brand }アカウントと、その中のデータを削除しました。このメールが、お送りする最後のメールです。
letter-account-erased-kept = 法律で保存が義務づけられている記録（何に、いつ同意されたか）は、お名前を含まない形で保存します。
letter-account-erased-again = このメールアドレスで、いつでもまた登録できます。

# To those who work here
letter-staff-invitation = { $brand }のスタッフに招待されました
letter-staff-invitation-what = { $brand }の顧客アカウントを扱うスタッフとして、オーナーから招待されました。ボタンを押すと、パスワードを設定するページが開きます。その後、スマートフォンで認証アプリを設定します。
letter-staff-invitation-button = 招待を受ける
letter-staff-password = スタッフ用ページの新しいパスワードの設定
letter-staff-password-what = 新しいパスワードを設定するためのリンクが、オーナーから送られました。設定すると、すべてのデバイスがログアウトされます。認証アプリは今のまま変わりません。
letter-staff-password-button = 新しいパスワードを設定
letter-staff-until = リンクは{ $time }まで有効で、1回だけ使えます。
letter-staff-not-you = { $brand }で働いていない場合は、メールアドレスの入力間違いです。リンクを使わなければ、何も起こりません。
