//! What stands around pages: the document, and the frames.

mod board;
mod desk;
mod gate;
mod portal;
mod preview;

use leptos::prelude::*;

pub use board::*;
pub use desk::*;
pub use gate::*;
pub use portal::*;

use preview::PreviewBar;

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
                <link rel="icon" href=brand.icon.path.clone() type=brand.icon.kind/>
            </head>
            <body>
                <a class="skip" href="#main">{text.say("skip")}</a>
                <PreviewBar/>
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
    let name = brand.name.clone();
    // A logo that shows the name says it only to those who can't see it.
    let name = if brand.wordmark { view! { <span class="sr-only">{name}</span> }.into_any() } else { name.into_any() };
    view! {
        <a class="inline-flex items-center gap-[.6rem] min-h-11 font-[650] tracking-[-.015em] text-ink no-underline hover:text-ink" href=links::HOME>
            {brand.logo.view()}
            {name}
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
