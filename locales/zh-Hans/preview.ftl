# Above every page of an edition that somebody looks at before it is published.
preview = 预览
preview-until = 版本 { $edition }，有效期至 { $until }。其他人看不到。您在此提交的内容会真正生效。
preview-leave = 退出预览
