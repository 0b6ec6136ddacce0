//! What stands around pages: the document, and the frames.

mod board;
mod gate;
mod portal;

use leptos::prelude::*;

pub use board::*;
pub use gate::*;
pub use portal::*;

use crate::components::Note;
use crate::links;
use crate::page::Scene;

/// The whole document.
#[component]
pub fn Document(
    /// The page's name; the brand's follows.
    title: String,
    children: Children,
) -> AnyView {
    let Scene { text, brand, sheet, .. } = expect_context();
    view! {
        <html lang=text.lang().to_owned() dir=text.dir()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width,initial-scale=1"/>
                <title>{format!("{title} · {}", brand.name)}</title>
                <link rel="stylesheet" href=sheet/>
                <link rel="icon" href=links::BRAND_ICON type="image/svg+xml"/>
            </head>
            <body>
                <a class="skip" href="#main">{text.say("skip")}</a>
                {children()}
            </body>
        </html>
    }
    .into_any()
}

/// Mark and name of the brand, as a link home.
#[component]
pub(crate) fn BrandMark() -> AnyView {
    let Scene { brand, .. } = expect_context();
    view! {
        <a class="inline-flex items-center gap-[.6rem] min-h-11 font-[650] tracking-[-.015em] text-ink no-underline hover:text-ink" href=links::HOME>
            {brand.logo.view("w-[30px] h-[30px]")}
            {brand.name.clone()}
        </a>
    }
    .into_any()
}

/// What just happened, announced politely.
#[component]
pub(crate) fn NoticeView() -> AnyView {
    let Scene { notice, text, .. } = expect_context();
    notice.map(|notice| view! { <Note tone=notice.tone role="status">{notice.message.say(&text)}</Note> }).into_any()
}
