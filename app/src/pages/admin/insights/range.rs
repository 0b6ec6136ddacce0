//! Which days are looked at: some usual ones by links, any others by a form that only asks (GET).

use jiff::civil::Date;
use leptos::prelude::*;

use crate::components::Look;
use crate::forms::{DateField, Field, ProblemSummary, SubmitButton, problems};
use crate::links;
use crate::text::say;

/// The usual ranges, by their word in the address.
pub const PRESETS: [&str; 5] = ["7", "28", "90", "365", "year"];

/// The days that are asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RangeForm {
    /// One of [`PRESETS`]; none: the days of the fields.
    pub preset: Option<&'static str>,
    /// The first day, `2026-11-01`.
    pub from: Field,
    /// The last day.
    pub to: Field,
}

/// The days that are shown, and as many before them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
    /// How many they are.
    pub days: i64,
}

/// Links and form.
pub(super) fn view(range: RangeForm) -> AnyView {
    let RangeForm { preset, from, to } = range;
    let wrong = problems([("from", &from.problem), ("to", &to.problem)]);
    let links = PRESETS.into_iter().map(|word| {
        let href = format!("{}?range={word}", links::ADMIN_INSIGHTS);
        let current = (preset == Some(word)).then_some("page");
        view! { <li><a class="nav-link" href=href aria-current=current>{say(&format!("insights-range-{word}"))}</a></li> }
    });
    view! {
        <ProblemSummary problems=wrong/>
        <div class="flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
            <nav aria-label=say("insights-range")><ul class="flex flex-wrap gap-1">{links.collect_view()}</ul></nav>
            <form method="get" action=links::ADMIN_INSIGHTS novalidate class="flex flex-wrap items-end gap-3">
                <DateField name="from" label=say("insights-from") field=from autocomplete="off"/>
                <DateField name="to" label=say("insights-to") field=to autocomplete="off"/>
                <SubmitButton label=say("insights-show") look=Look::Plain/>
            </form>
        </div>
    }
    .into_any()
}
