# Above every page of an edition that somebody looks at before it is published.
preview = プレビュー
preview-until = 版 { $edition }（{ $until } まで）。ほかの人には表示されません。ここで送信した内容は実際に反映されます。
preview-leave = プレビューを終了
