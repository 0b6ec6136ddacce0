# Taking the customers of a search out of the house.
export-customers = 顧客の書き出し
export-customers-lead = ファイルにはメールアドレスとプロフィールが含まれます。パスワードや2段階認証の情報は含まれません。誰が何のために書き出したかが記録されます。
export-everybody = 全員：検索で絞り込まれていません。
export-search = 検索条件：{ $search }
export-purpose = 目的
export-purpose-hint = ファイルが必要な人と、削除する時期を書いてください。
export-purpose-missing = ファイルの目的を簡潔に入力してください。
export-format = 形式
export-format-hint = CSVでは、表計算ソフトで数式として実行される値の前に「'」が付きます。
export-format-csv = CSV（表計算ソフト用）
export-format-jsonl = JSON Lines（プログラム用）
export-download = ファイルをダウンロード
