//! Moments: relative when near, absolute on hover and for machines.

use jiff::Timestamp;
use leptos::prelude::*;

use crate::page::Scene;

/// A moment, as one would say it.
#[component]
pub fn Time(
    /// When.
    at: Timestamp,
    /// Only the day: "3 March 2026".
    #[prop(optional)]
    day: bool,
) -> AnyView {
    let scene = expect_context::<Scene>();
    let (shown, title) = if day { (scene.text.date(at), None) } else { (scene.text.ago(at, scene.now), Some(scene.text.date_time(at))) };
    let machine = at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    view! { <time class="tabular whitespace-nowrap" datetime=machine title=title>{shown}</time> }.into_any()
}
