sign-up = アカウントの作成
sign-up-lead = { $brand }のすべてを、一つのアカウントで。
sign-up-submit = アカウントを作成
sign-up-decisions = 同意の設定
sign-up-privacy = データの取り扱いについては、<link>プライバシーポリシー</link>をご覧ください。
sign-up-have = アカウントをお持ちの方は<link>ログイン</link>
