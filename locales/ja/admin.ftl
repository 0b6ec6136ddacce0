# The staff's section: its frame, its door, its first page.
desk-nav = セクション
desk-home = ホーム
desk-customers = 顧客
desk-imports = インポート
desk-insights = 分析
desk-audit = 監査
desk-outbox = メール
desk-content = 文言とデザイン
desk-defence = ログインの保護
desk-system = システム
desk-staff = スタッフ
desk-hello = { $name }さん、こんにちは
desk-lead = 次のセクションをご利用いただけます。<link>各ロールの権限</link>
desk-customers-hint = 顧客を検索し、アカウントの状態を確認して、サポートします。
desk-customers-open = 顧客を検索
desk-imports-hint = 別のシステムから、パスワードを含めて顧客を移行します。
desk-imports-open = インポートを開く
desk-insights-hint = 利用を始めた人、続けている人、途中でやめた箇所を確認します。
desk-insights-open = 数値を見る
desk-audit-hint = 何が、誰に対して、誰によって行われたかの記録です。証明できるように封印されています。
desk-audit-open = 記録を見る
desk-outbox-hint = 送信待ちのメールと、配信できなかったメールを確認します。
desk-outbox-open = メールを見る
desk-content-hint = 現在表示されている内容と、保存された内容の問題点を確認します。
desk-content-open = 文言とデザインを見る
desk-defence-hint = 試行回数が多すぎて待機中の相手と、その理由を確認します。
desk-defence-open = 制限を見る
desk-system-hint = データベース、メール、ワーカー、システムの設定を確認します。
desk-system-open = システムを見る
desk-staff-hint = 誰がどのロールで働いているかを確認します。
desk-staff-open = スタッフを見る
desk-letters = { $waiting ->
    [0] 送信待ちなし
   *[other] 送信待ち{ $waiting }通
}、{ $givenup ->
    [0] 配信不可なし
   *[other] 配信不可{ $givenup }通
}

# The door
staff-issuer = { $brand }スタッフ
staff-sign-in = スタッフログイン
staff-sign-in-lead = { $brand }で働く方のためのページです。
staff-sign-in-submit = ログイン
staff-sign-in-customers = お客様は<link>アカウントにログイン</link>
staff-factor = コードの入力
staff-factor-lead = スタッフのログインには、パスワードと認証アプリのコードの両方が必ず必要です。
staff-factor-submit = ログイン
staff-factor-lost = スマートフォンが手元にない場合は、オーナーがアプリを解除すると、別のアプリを設定できます。
staff-factor-set-up = 認証アプリの設定
staff-factor-set-up-lead = 設定しないと、どのページも開けません。認証アプリでQRコードを読み取り、表示されたコードを入力してください。
staff-factor-finish = 設定してログイン
staff-invitation = スタッフへようこそ
staff-invitation-lead = { $brand }に<strong>{ $role }</strong>として参加します。<strong>{ $address }</strong>のパスワードを設定してください。
staff-invitation-again-lead = <strong>{ $address }</strong>の新しいパスワードを設定してください。設定すると、ほかのデバイスはすべてログアウトされます。
staff-invitation-submit = パスワードを保存
staff-invitation-next = 次に、認証アプリを設定するか、アプリのコードを入力します。
staff-proof-lead = この先の操作は、損害につながるおそれがあります。パスワードとコードの両方を、もう一度入力してください。
staff-proof-note = 入力後10分間は、再度お尋ねしません。
staff-proof-wrong = パスワードまたはコードが一致しません。コードは1回だけ使えます。次のコードが表示されるまでお待ちください。

# Roles
role-owner = オーナー
role-support = サポート
role-auditor = 監査担当
role-analyst = 分析担当
role-marketing = マーケティング
roles-title = 各ロールの権限
roles-lead = あなたのロール：{ $role }。どのロールも、業務に必要なものだけを見ることができます。
roles-matrix = ロールと権限
roles-permission = 権限
roles-yes = はい
roles-no = いいえ
permission-enter-desk = ログインし、自分のアカウントを管理する
permission-find-customers = 顧客を検索し、個人情報を伏せた状態で閲覧する
permission-reveal-values = 顧客にも表示される理由を添えて、個人情報を閲覧する
permission-help-customers = メールの再送、アカウント復旧の開始、セッションの終了、プロフィールの修正、メモの記入を行い、使えなくなった2段階認証を別のスタッフと共同で解除する
permission-lock-customers = アカウントをロックし、ロックを解除する
permission-close-customers = アカウントを閉鎖し、閉鎖を取り消す
permission-import-customers = 別のシステムから顧客を移行する
permission-export-customers = 顧客の一覧を外部に書き出す
permission-see-insights = 個人名を含まない数値を閲覧する
permission-read-audit = 顧客とスタッフのすべてのイベントを閲覧する
permission-export-audit = イベントを外部に書き出す
permission-see-outbox = 送信待ちや配信不可のメールを確認する（本文は見られません）
permission-retry-letters = メールの送信を再試行する
permission-see-content = 表示されている内容と、その問題点を確認する
permission-see-defence = 試行回数が多すぎて待機中の相手を確認する
permission-release-limits = 待たずにもう一度試せるようにする
permission-see-system = 稼働状況、ワーカー、設定を確認する（機密情報を除く）
permission-see-staff = 誰が働いているかを確認する
permission-manage-staff = スタッフを招待し、ロールを割り当て、利用を停止する

# Their own account
me-title = 自分のアカウント
me-lead = お名前はほかのスタッフに表示されます。顧客に表示されることはありません。
me-sign-in = ログインの方法
me-role = ロール
me-roles = ロールの権限
me-password-change = パスワードを変更
me-password-lead = このデバイスのログインは続き、ほかのデバイスはすべてログアウトされます。
me-about = 基本情報
me-zone-hint = これらのページの時刻表示に使います。
me-save = 保存
