# Meadow's own words: what stands here wins over locales/en.
sign-in-lead = Your seeds, your garden diary, your orders.
sign-up = Start growing with us
sign-up-lead = One account for the seed shop and your garden diary.
sign-up-submit = Plant my account
overview-lead = All that we keep for you at Meadow.
letter-confirm-address = One step to your Meadow account
letter-confirm-address-button = Yes, this is my address
