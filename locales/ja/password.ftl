### Passwords: what we ask of them, and what helps when one is not taken.

password-hint = { $min }文字以上。関連のない単語を3つ並べるのがおすすめです。

password-too-short = { $min }文字以上にしてください。関連のない単語を3つ並べるのがおすすめです。
password-too-long = { $max }文字以内にしてください。
password-common = 広く知られているパスワードで、悪意のある人も知っています。別のものにしてください。関連のない単語を3つ並べるのがおすすめです。
password-breached = 流出したパスワードの一覧に載っています。別のものにしてください。関連のない単語を3つ並べるのがおすすめです。
password-context-word = ほとんどが、お名前やメールアドレス、またはこのサイトの名前です。真っ先に試されやすいため、ご自身に関係のないものにしてください。

password-guessable = 推測されやすいパスワードです。意外な単語を1つか2つ加えてください。
password-guessable-keyboard = キーボードで隣り合う文字の並びは、すぐに推測されます。代わりに、関連のない単語を組み合わせてください。
password-guessable-repeats = 同じものを繰り返しても、あまり強くなりません。意外な単語を1つか2つ加えてください。
password-guessable-sequence = 「abcd」や「6543」のような並びは、すぐに推測されます。代わりに、関連のない単語を組み合わせてください。
password-guessable-date = 日付や年は、すぐに推測されます。意外な単語を1つか2つ加えてください。
password-guessable-word = 単語1つだけでは、すぐに推測されます。関連のない単語をあと2つ加えてください。
password-guessable-name = 名前は、すぐに推測されます。関連のない単語を2つ加えてください。
password-guessable-similar = 多くの人が使うパスワードに似ています。関連のない単語を組み合わせてください。

## How good a password is, while typing.

password-strength-0 = 一瞬で推測されます
password-strength-1 = すぐに推測されます
password-strength-2 = まだ不十分です
password-strength-3 = 強い
password-strength-4 = とても強い

## Changing it.

password-title = パスワードの変更
password-lead = ほかのデバイスはすべてログアウトされ、変更をメールでお知らせします。
password-current = 現在のパスワード
password-new = 新しいパスワード
password-submit = パスワードを変更
password-new-missing = 新しいパスワードを入力してください。
password-current-wrong = 現在のパスワードと一致しません。
password-same = 現在のパスワードと同じです。別のものにしてください。
