confirm = ご本人確認
confirm-lead = この先は大切な操作のため、もう一度確認します。
confirm-who = <strong>{ $email }</strong>でログインしています
confirm-submit = 続行
confirm-not-now = 今はしない
