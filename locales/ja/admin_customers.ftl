# Finding customers, looking at them, helping them.
customers-title = 顧客
customers-lead = 問い合わせのあった顧客を検索します。名前とメールアドレスは一部だけ表示されます。残りは、問い合わせた本人に確かめてください。
customers-box = 検索する顧客
customers-box-hint = メールアドレス、ID、「+」と国番号から始まる電話番号、またはメールアドレスか名前の先頭（2文字以上）。
customers-find = 検索
customers-too-short = { $fewest }文字以上で入力してください。
customers-too-long = 名前やメールアドレスとして長すぎます。先頭だけを入力してください。
customers-characters = 名前やメールアドレスに使われない文字が含まれています。入力し直してください。
customers-too-many = 1分間の検索回数が多すぎます。{ $seconds ->
   *[other] { $seconds }秒後
}に続けられます。

# Filters
customers-filters = 絞り込み
customers-filters-set = 絞り込み（{ $count }件設定中）
customers-filters-use = この条件で絞り込む
customers-any = 指定なし
customers-status = 状態
customers-status-active = 利用中
customers-status-closing = 閉鎖手続き中
customers-status-locked = ロック中
customers-from = 登録日（開始）
customers-until = 登録日（終了）
customers-brand = ブランド
customers-language = 言語
customers-factor = 2段階認証
customers-factor-yes = オン
customers-factor-no = オフ
customers-consent = 同意
customers-consent-yes = { $purpose }：同意あり
customers-consent-no = { $purpose }：同意なし

# What was found
customers-ask = まだ検索していません
customers-ask-hint = わかっていることを入力するか、絞り込みを設定してください。
customers-newest = 新しい顧客を表示
customers-found = 検索結果
customers-by-newest = 新しい順
customers-by-name = 名前順
customers-by-address = メールアドレス順
customers-customer = 顧客
customers-created = 登録日
customers-nobody = 見つかりませんでした
customers-nobody-hint = つづりを確認するか、名前の先頭、別のメールアドレス、より少ない条件でお試しください。
customers-nobody-so-far = まだ見つかっていません。
customers-looked-back = { $date }までさかのぼって検索しました。
customers-looked-part = 顧客の一部を検索しました。
customers-further = さらに検索
customers-more = もっと見る
customers-top = 先頭に戻る

# Sign-ups that wait
customers-waiting = まだ顧客ではありません
customers-waiting-tag = 登録あり、未確認
customers-waiting-since = { $brand }に{ $date }に登録しました。
customers-waiting-look = 詳細を見る
customers-waiting-until = 確認されない場合、{ $date }に削除されます。
