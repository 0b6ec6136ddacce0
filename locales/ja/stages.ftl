# Stages of the journey between sign-in and destination.
accept = { $title }が新しくなりました
accept-lead = 続けるには、内容をお読みのうえ、同意してください。
accept-valid-from = { $date }から有効
accept-read = 内容を読む
accept-submit = 同意して続行
accept-else = 後で決めることもできます。それまで、アカウントは今のまま変わりません。
reopen = アカウントは閉鎖の手続き中です
reopen-lead = 閉鎖のお申し込みを受け付けています。{ $date }に、アカウントの中身をすべて削除します。それまでは、アカウントを継続できます。
reopen-submit = アカウントを継続
reopen-else = 閉鎖してよい場合は、何もする必要はありません。
