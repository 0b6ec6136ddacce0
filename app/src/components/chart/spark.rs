//! A line so small that it shows a figure's way and nothing else.

use leptos::prelude::*;

use super::scale::{Scale, across};
use crate::page::Scene;

/// Decoration beside a figure that says the same in words: screen readers skip it.
#[component]
pub fn Sparkline(
    /// From the oldest to the newest.
    values: Vec<i64>,
) -> AnyView {
    if values.len() < 2 {
        return None::<AnyView>.into_any();
    }
    let rtl = expect_context::<Scene>().text.dir() == "rtl";
    let (scale, many) = (Scale::for_values(values.iter().copied()), values.len());
    let points = values.iter().enumerate().map(|(place, value)| {
        let x = across(place, many);
        format!("{} {}", if rtl { 1000 - x } else { x }, 1000 - scale.height(*value))
    });
    let line = format!("M{}", points.collect::<Vec<_>>().join("L"));
    let (first, last) = if rtl { (1000, 0) } else { (0, 1000) };
    view! {
        <svg class="w-full h-9" viewBox="0 0 1000 1000" preserveAspectRatio="none" overflow="visible" aria-hidden="true">
            <path class="fill-accent opacity-10" d=format!("{line}L{last} 1000L{first} 1000Z")></path>
            <path class="stroke-accent" fill="none" d=line stroke-width="1.5" stroke-linejoin="round" vector-effect="non-scaling-stroke"></path>
        </svg>
    }
    .into_any()
}
