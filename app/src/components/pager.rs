//! Paging by key: newer and older, no numbers.

use leptos::prelude::*;

use crate::text::say;

/// Links to the neighbouring pages; absent at the ends.
#[component]
pub fn Pager(
    /// Where the newer ones are.
    #[prop(optional, into)]
    newer: Option<String>,
    /// Where the older ones are.
    #[prop(optional, into)]
    older: Option<String>,
) -> AnyView {
    (newer.is_some() || older.is_some())
        .then(|| {
            view! {
                <nav class="flex justify-between gap-4" aria-label=say("pager")>
                    <span>{newer.map(|href| view! { <a class="btn" rel="prev" href=href>{say("pager-newer")}</a> })}</span>
                    <span>{older.map(|href| view! { <a class="btn" rel="next" href=href>{say("pager-older")}</a> })}</span>
                </nav>
            }
        })
        .into_any()
}
