# Harbor's own words: what stands here wins over locales/en.
sign-in-lead = One account for the shop, the club and the app.
sign-up-lead = One account for the shop, the club and the app.
