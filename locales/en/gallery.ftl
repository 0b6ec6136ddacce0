gallery = Gallery
gallery-lead = Every page and letter, in every state. Point at a text to see which message it is, and where it stands.
gallery-brand = Brand
gallery-language = Language
gallery-mode = Light or dark
gallery-light = Light
gallery-dark = Dark
gallery-width = Width
gallery-phone = Phone
gallery-desktop = Desktop
gallery-kind = Pages or letters
gallery-pages = Pages
gallery-letters = Letters
gallery-name = Part of the name
gallery-all = All
gallery-show = Show
gallery-rooms = Rooms
gallery-none = Nothing is called that
gallery-none-hint = Try a shorter part of the name, or pages and letters together.
gallery-left-out =
    { $count ->
        [one] One more picture belongs to this choice. Choose less to see it.
       *[other] { $count } more pictures belong to this choice. Choose less to see them.
    }
gallery-back = All pictures
gallery-ways = Before and after
gallery-previous = Before: { $name }
gallery-next = Next: { $name }
gallery-bare = Open without a frame
gallery-words = Words on this page
gallery-words-letter = Words in this letter
gallery-as-text = The letter as plain text
gallery-check = The last check
gallery-check-good = Nothing to mend
gallery-check-errors =
    { $count ->
        [one] One mistake
       *[other] { $count } mistakes
    }
gallery-check-warnings =
    { $count ->
        [one] One thing to look at
       *[other] { $count } things to look at
    }
gallery-check-stays = Nothing that was saved since is shown until the mistakes are mended.
gallery-mistake = Mistake
gallery-look = Look at
gallery-coverage = { $said } of { $of } messages
gallery-missing = In English instead: { $names }
gallery-missing-more =
    { $count ->
        [one] In English instead: { $names } and one more
       *[other] In English instead: { $names } and { $count } more
    }
