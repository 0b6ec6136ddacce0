//! A sample in a frame, made smaller until it fits.

use leptos::html::iframe;
use leptos::prelude::*;

use crate::gallery::Width;

/// One sample in one variation.
#[derive(Clone, Debug)]
pub struct Picture {
    /// `sign-in-wrong`.
    pub name: String,
    /// What is different from its neighbours: "Deutsch · Dark".
    pub variation: String,
    /// Where it is alone.
    pub href: String,
    /// Where it is for the frame.
    pub frame: String,
    /// How wide the frame is.
    pub width: Width,
}

/// Phones beside phones, and desktops beside desktops.
#[component]
pub(super) fn Pictures(
    /// All of them.
    pictures: Vec<Picture>,
    /// As large as the window allows.
    #[prop(optional)]
    large: bool,
) -> AnyView {
    let (phones, desktops): (Vec<_>, Vec<_>) = pictures.into_iter().partition(|picture| picture.width == Width::Phone);
    let row = |pictures: Vec<Picture>, class: &'static str| {
        let class = if large { format!("gallery-large {class}") } else { class.to_owned() };
        (!pictures.is_empty())
            .then(|| view! { <div class=class>{pictures.into_iter().map(|picture| shown(picture, large)).collect_view()}</div> })
    };
    view! { {row(phones, "gallery-pictures gallery-phones")}{row(desktops, "gallery-pictures")} }.into_any()
}

fn shown(picture: Picture, alone: bool) -> AnyView {
    let Picture { name, variation, href, frame, width } = picture;
    let class = if width == Width::Phone { "gallery-shot gallery-phone" } else { "gallery-shot" };
    let title = if variation.is_empty() { name.clone() } else { format!("{name} · {variation}") };
    let link = (!alone).then(|| view! { <a class="inline-flex items-center min-h-11" href=href aria-label=title.clone()>{name}</a> });
    // Only what comes near the window is loaded. No script runs in the frame and no form is sent from it. Its own origin it keeps: an opaque one would be refused the style sheet.
    let window = iframe().src(frame).title(title).attr("loading", "lazy").sandbox("allow-same-origin");
    view! {
        <figure class="gallery-picture">
            <div class=class>{window}</div>
            <figcaption class="flex flex-wrap items-center gap-x-3 small anywhere">{link}<span class="soft">{variation}</span></figcaption>
        </figure>
    }
    .into_any()
}
