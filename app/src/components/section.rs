//! The page's skeleton: header, sections, lines, tiles.

use leptos::prelude::*;

use super::{Icon, IconView};

/// The page's one `h1`, and a sentence on what it is for.
#[component]
pub fn PageHeader(
    /// The page's title.
    #[prop(into)]
    title: String,
    /// What the page is for.
    #[prop(optional, into)]
    lead: Option<String>,
    /// More than words below the lead.
    #[prop(optional)]
    children: Option<Children>,
) -> AnyView {
    view! {
        <div class="grid gap-[.4rem]">
            <h1>{title}</h1>
            {lead.map(|lead| view! { <p class="soft max-w-[46rem]">{lead}</p> })}
            {children.map(|children| children())}
        </div>
    }
    .into_any()
}

/// A card with nothing but its children, padded.
#[component]
pub fn Card(children: Children) -> AnyView {
    view! { <div class="card side-padding py-6 grid gap-5">{children()}</div> }.into_any()
}

/// A card with a header, for [`Line`]s; use [`SectionBody`] inside for anything else.
#[component]
pub fn Section(
    /// The section's `h2`.
    #[prop(into)]
    title: String,
    /// At the header's end: a link, or a few words.
    #[prop(optional)]
    aside: Option<AnyView>,
    /// The id to link to.
    #[prop(optional, into)]
    id: Option<String>,
    children: Children,
) -> AnyView {
    view! {
        <section class="card" id=id>
            <div class="flex flex-wrap justify-between items-center gap-x-4 gap-y-1 side-padding py-[1.15rem]">
                <h2>{title}</h2>
                {aside.map(|aside| view! { <div class="secondary">{aside}</div> })}
            </div>
            {children()}
        </section>
    }
    .into_any()
}

/// Free content inside a [`Section`].
#[component]
pub fn SectionBody(children: Children) -> AnyView {
    view! { <div class="border-t side-padding py-5 grid gap-5">{children()}</div> }.into_any()
}

/// What, then how it stands, then at most one action (two where one is "Not now").
#[component]
pub fn Line(
    /// What it is about.
    #[prop(into)]
    what: String,
    /// Helps to find it.
    #[prop(optional)]
    icon: Option<Icon>,
    /// How it stands: words, tags, links.
    #[prop(optional)]
    state: Option<AnyView>,
    /// A button, a link, a form, or a time.
    #[prop(optional)]
    action: Option<AnyView>,
) -> AnyView {
    let words = view! {
        <div class="grid gap-0.5 min-w-0">
            <p class="font-[540] anywhere">{what}</p>
            {state.map(|state| view! { <div class="secondary anywhere grid gap-1.5 justify-items-start">{state}</div> })}
        </div>
    };
    let words = match icon {
        Some(icon) => view! { <div class="flex gap-4"><IconView icon class="w-6 h-6 text-ink-soft"/>{words}</div> }.into_any(),
        None => words.into_any(),
    };
    view! {
        <div class="line">
            {words}
            {action.map(|action| view! { <div class="flex flex-wrap gap-2 items-center">{action}</div> })}
        </div>
    }
    .into_any()
}

/// Tiles side by side, as many as fit.
#[component]
pub fn Tiles(children: Children) -> AnyView {
    view! { <div class="grid gap-4 grid-cols-[repeat(auto-fit,minmax(min(15rem,100%),1fr))]">{children()}</div> }.into_any()
}

/// A glance at something, and the way to it.
#[component]
pub fn Tile(
    /// What it is about.
    #[prop(into)]
    title: String,
    /// The figure or tag that says how it stands.
    #[prop(optional)]
    figure: Option<AnyView>,
    /// A sentence more.
    #[prop(into)]
    hint: String,
    /// Where to go.
    #[prop(into)]
    href: String,
    /// What the link says.
    #[prop(into)]
    link: String,
) -> AnyView {
    view! {
        <section class="card side-padding py-5 flex flex-col gap-[.6rem]">
            <h2>{title}</h2>
            {figure}
            <p class="soft small">{hint}</p>
            <p class="mt-auto"><a href=href>{link}</a></p>
        </section>
    }
    .into_any()
}

/// A number that a tile is about.
#[component]
pub fn Figure(
    /// "3", "1 of 3".
    #[prop(into)]
    value: String,
) -> AnyView {
    view! { <p class="text-[1.75rem] leading-[1.1] font-[640] tracking-[-.03em]">{value}</p> }.into_any()
}
