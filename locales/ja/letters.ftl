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

# From support: what they did for a customer, who is never told which of them it was.
letter-fact-changed = 変更した項目
letter-support-not-asked = ご自身で依頼されていない場合は、ご連絡ください。理由をご説明します。

letter-account-locked = アカウントがロックされました
letter-account-locked-what = { $time }に{ $brand }アカウントをロックし、すべてのデバイスをログアウトしました。ロックを解除するまで、どなたもログインできません。アカウントの中身は失われていません。
letter-account-locked-ask = { $email }までご連絡ください。一緒に確認いたします。
letter-account-locked-ask-us = ご連絡ください。一緒に確認いたします。
letter-account-unlocked = アカウントのロックが解除されました
letter-account-unlocked-what = { $brand }アカウントのロックを解除しました。これまでと同じパスワードでログインできます。
letter-account-unlocked-password = ほかの人にパスワードを知られているおそれがある場合は、先に新しいパスワードを設定してください：

letter-signed-out-by-support = ログアウトされました
letter-signed-out-by-support-what = サポート担当者が、すべてのデバイスで{ $brand }アカウントをログアウトしました。パスワードでもう一度ログインしてください。
letter-signed-out-by-support-one = サポート担当者が、1台のデバイスで{ $brand }アカウントをログアウトしました。ほかのデバイスはログインしたままです。

letter-factor-removal-asked = 2段階認証がまもなく解除されます
letter-factor-removal-asked-what = { $brand }アカウントの認証アプリが使えなくなったとの連絡が、サポート担当者にありました。ご自身の依頼であれば、何もする必要はありません。
letter-factor-removal-asked-second = 別の担当者が確認してから、認証アプリを解除します。解除後は、パスワードだけでログインできます。
letter-factor-removal-asked-due = { $time }に、{ $brand }アカウントから認証アプリが解除されます。解除後は、パスワードだけでログインできます。
letter-factor-removal-not-you = 認証アプリがまだ使える場合や、お心当たりがない場合は、今すぐ解除を止めてください。アプリのコードでログインしても止まります。
letter-factor-removal-button = 2段階認証を継続
letter-factor-removal-password = お心当たりがない場合は、ほかの人にパスワードを知られているおそれがあります。新しいパスワードも設定してください。
letter-factor-removal-reminder = まもなく2段階認証が解除されます
letter-factor-removal-cancelled = 2段階認証は継続されます
letter-factor-removal-cancelled-what = { $time }に、{ $brand }アカウントの認証アプリの解除が取り消されました。ログインには、これまでどおりコードが必要です。
letter-factor-removal-cancelled-not-you = 解除の依頼にお心当たりがない場合は、ほかの人にパスワードを知られているおそれがあります。新しいパスワードを設定してください。

letter-profile-corrected = プロフィールが修正されました
letter-profile-corrected-what = サポート担当者が、{ $brand }アカウントのプロフィールの一部を修正しました。ほかの人に知られないように、修正後の内容はこのメールに記載していません。
letter-profile-corrected-button = プロフィールを見る

letter-closing-by-support-what = サポート担当者が、{ $brand }アカウントを閉鎖します。{ $date }までは、ログインするかボタンを押せば元に戻せます。その後、アカウントは削除されます。
letter-closing-reminder-support = サポート担当者が閉鎖した{ $brand }アカウントを、{ $date }に削除します。継続する場合は、それまでにボタンを押すか、ログインしてください。

# To those who work here
letter-staff-alarm = 多数の顧客情報の閲覧がありました
letter-staff-alarm-what = { $name }さんが、1時間以内に{ $many ->
   *[other] 顧客の個人情報を{ $many }件
}閲覧し、次の閲覧は止められました。
letter-staff-alarm-next = 忙しい日だっただけかもしれません。説明がつかない場合は、先に利用を停止してから、本人に確認してください。閲覧した内容と本人が書いた理由は、記録で確認できます。
letter-staff-alarm-button = スタッフのページを開く
letter-staff-invitation = { $brand }のスタッフに招待されました
letter-staff-invitation-what = { $brand }の顧客アカウントを扱うスタッフとして、オーナーから招待されました。ボタンを押すと、パスワードを設定するページが開きます。その後、スマートフォンで認証アプリを設定します。
letter-staff-invitation-button = 招待を受ける
letter-staff-password = スタッフ用ページの新しいパスワードの設定
letter-staff-password-what = 新しいパスワードを設定するためのリンクが、オーナーから送られました。設定すると、すべてのデバイスがログアウトされます。認証アプリは今のまま変わりません。
letter-staff-password-button = 新しいパスワードを設定
letter-staff-until = リンクは{ $time }まで有効で、1回だけ使えます。
letter-staff-not-you = { $brand }で働いていない場合は、メールアドレスの入力間違いです。リンクを使わなければ、何も起こりません。
