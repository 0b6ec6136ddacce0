### Customers who come from another system: what can be wrong with a file or a line of it. The command says these in English, too.

import-at-column = { $column }：{ $reason }
import-line-too-long = 行が{ $max } KiBを超えています。
import-not-utf8 = UTF-8のテキストではない行です。
import-not-json = 行が1つのJSONオブジェクトになっていません。
import-value-kind = ここでは、リストや入れ子のオブジェクトは値として使えません。
import-columns-count = この行には値が{ $found ->
   *[other] { $found }個
}ありますが、ヘッダーの列は{ $expected ->
   *[other] { $expected }個
}です。
import-columns-many = 列の数が{ $max }を超えています。
import-column-twice = 列{ $column }が2つあります。
import-address-unproved = 以前のシステムで確認されていないメールアドレスです。
import-yes-or-no = trueまたはfalseにしてください。
import-hash-unreadable = 対応していないパスワードハッシュです。
import-hash-twice = パスワードハッシュが2つあります。
import-hash-costly = このハッシュでのパスワードの照合には、約{ $millis }ミリ秒と{ $mib } MiBが必要です。設定で許可された上限を超えています。
import-brand-unknown = このブランドは存在しません。
import-language-unknown = ブランドが対応していない言語です。
import-zone-unknown = このタイムゾーンは存在しません。
import-moment-unreadable = 日時として読み取れません。2026-01-31T12:00:00Zのように入力してください。
import-moment-ahead = 未来の日時になっています。
import-consent-without-text = この目的の文面はまだありません。

## What is wrong with a whole file.

import-file-empty = ファイルが空です。
import-file-gone = ファイルがもうありません。
import-header-too-long = 最初の行が、ヘッダーとして長すぎます。
import-no-address-column = 「email」という列がありません。最初の行には列の名前が必要です。

## The pages.

imports-lead = 顧客を、今のパスワードのまま移行します。すでに登録のある顧客は変わりません。
imports-bring = ファイルを追加
imports-bring-lead = 先にチェックします。指示するまで、何もインポートされません。
imports-file = ファイル
imports-file-hint = ヘッダーのあるCSV、またはJSON Lines（{ $max } MiBまで）。
imports-brand = ブランド
imports-brand-hint = ブランドの指定がない行に使います。
imports-check = ファイルをチェック
imports-none = まだインポートはありません。
imports-none-hint = 以前のシステムの顧客が入ったファイルがあれば、始められます。
imports-files = ファイル
imports-state = 状態
imports-new = 新規
imports-bad = 問題のある行
imports-when = 日時
imports-by = 実行者
imports-by-command = コマンドライン
imports-report = 結果
imports-lines = 読み込んだ行
imports-fresh = 新規の顧客
imports-made = インポートした顧客
imports-duplicates = 対象外
imports-duplicates-hint = すでにアカウントのあるメールアドレスか、ファイル内で重複しているものです。
imports-bad-lines = インポートできない行
imports-line = 行
imports-why = 理由
imports-removed = 再び削除
imports-kept = その後ログインしたため残した顧客
imports-unknown = 次の列は、名前が不明なため対象外です：{ $columns }
imports-progress = 進行状況
imports-refresh = 更新
imports-start = { $count ->
   *[other] { $count }人の顧客
}をインポート
imports-start-title = { $count ->
   *[other] { $count }人の顧客
}をインポートしますか？
imports-start-lead = 該当の行がインポートされ次第、ログインできます。メールは送信されません。インポートは後で取り消せます。
imports-discard = ファイルを破棄
imports-discard-title = ファイルを破棄しますか？
imports-discard-lead = このファイルからは、何もインポートされません。
imports-undo = インポートを取り消す
imports-undo-title = インポートを取り消しますか？
imports-undo-lead = このファイルで移行した顧客は、その後ログインした人を除いて、すべて削除されます。

import-state-uploaded = チェック待ち
import-state-checking = チェック中
import-state-checked = チェック済み
import-state-importing = インポート中
import-state-done = インポート済み
import-state-failed = 読み取り不可
import-state-discarded = 破棄済み
import-state-undoing = 取り消し中
import-state-undone = 取り消し済み

import-upload-missing = ファイルを選んでください。
import-upload-too-large = ファイルが{ $max } MiBを超えています。
