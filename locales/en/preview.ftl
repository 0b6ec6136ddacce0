# Above every page of an edition that somebody looks at before it is published.
preview = Preview
preview-until = of edition { $edition }, until { $until }. Nobody else sees it. What you send here counts.
preview-leave = Leave the preview
