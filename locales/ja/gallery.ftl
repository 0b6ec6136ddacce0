gallery = ギャラリー
gallery-lead = すべてのページとメールを、あらゆる状態でご覧いただけます。テキストにカーソルを合わせると、どのメッセージがどこに書かれているかがわかります。
gallery-brand = ブランド
gallery-language = 言語
gallery-mode = ライトまたはダーク
gallery-light = ライト
gallery-dark = ダーク
gallery-width = 幅
gallery-phone = スマートフォン
gallery-desktop = パソコン
gallery-kind = ページまたはメール
gallery-pages = ページ
gallery-letters = メール
gallery-name = 名前の一部
gallery-all = すべて
gallery-show = 表示
gallery-rooms = 展示室
gallery-none = その名前のものはありません
gallery-none-hint = 名前をもっと短くするか、ページとメールの両方を選んでお試しください。
gallery-left-out =
    { $count ->
       *[other] この条件に合う画像が、ほかに{ $count }点あります。条件を絞り込むと表示されます。
    }
gallery-back = すべての画像
gallery-ways = 前と次
gallery-previous = 前：{ $name }
gallery-next = 次：{ $name }
gallery-bare = 枠なしで開く
gallery-words = このページのテキスト
gallery-words-letter = このメールのテキスト
gallery-as-text = テキスト形式のメール
gallery-check = 前回のチェック
gallery-check-good = 修正箇所なし
gallery-check-errors =
    { $count ->
       *[other] エラー{ $count }件
    }
gallery-check-warnings =
    { $count ->
       *[other] 要確認{ $count }件
    }
gallery-check-stays = エラーが修正されるまで、その後に保存された内容は表示されません。
gallery-mistake = エラー
gallery-look = 要確認
gallery-coverage = メッセージ{ $of }件中{ $said }件
gallery-missing = 代わりに英語で表示：{ $names }
gallery-missing-more =
    { $count ->
       *[other] 代わりに英語で表示：{ $names }、ほか{ $count }件
    }
