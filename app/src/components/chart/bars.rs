//! Horizontal bars from zero: reasons, and funnels.

use leptos::prelude::*;

use super::scale::{percent, share};
use crate::page::Scene;
use crate::text::{say, with};

/// One bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// What was counted.
    pub label: String,
    /// How often.
    pub value: i64,
}

/// One step of a funnel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Who comes so far.
    pub label: String,
    /// How many.
    pub value: i64,
    /// What the step is, in a sentence.
    pub hint: Option<String>,
}

/// Counts beside each other, each with its share of all.
#[component]
pub fn Bars(
    /// The longest first.
    bars: Vec<Bar>,
) -> AnyView {
    let all = bars.iter().fold(0_i64, |sum, bar| sum.saturating_add(bar.value.max(0)));
    let longest = bars.iter().map(|bar| bar.value).max().unwrap_or(0);
    let text = expect_context::<Scene>().text;
    let rows = bars.into_iter().map(|Bar { label, value }| {
        let told = with("chart-part", &[("count", text.number(value).into()), ("share", text.share(share(value, all)).into())]);
        view! {
            <li class="grid gap-1.5">
                <div class="flex flex-wrap justify-between gap-x-4 text-[.9375rem]"><span class="anywhere">{label}</span><span class="soft tabular">{told}</span></div>
                <Stripe part=share(value, longest) class="h-2"/>
            </li>
        }
    });
    view! { <ul class="grid gap-4">{rows.collect_view()}</ul> }.into_any()
}

/// How many come how far, and how many are lost on the way.
#[component]
pub fn Funnel(
    /// From the first step to the last.
    steps: Vec<Step>,
) -> AnyView {
    let text = expect_context::<Scene>().text;
    let first = steps.first().map_or(0, |step| step.value);
    let mut before: Option<i64> = None;
    let rows = steps.into_iter().map(|Step { label, value, hint }| {
        // Who began on the day before may arrive today: then more arrive than begin, and nobody is lost.
        let lost = before.replace(value).filter(|before| *before > 0).map(|before| (before.saturating_sub(value).max(0), before));
        let lost = lost.map(|(lost, before)| {
            let share = text.share(share(lost, before));
            view! { <p class="secondary ps-4 py-1 border-s">{with("chart-lost", &[("count", text.number(lost).into()), ("share", share.into())])}</p> }
        });
        let told = with("chart-part", &[("count", text.number(value).into()), ("share", text.share(share(value, first)).into())]);
        view! {
            <li class="grid gap-3">
                {lost}
                <div class="grid gap-1.5">
                    <div class="flex flex-wrap justify-between gap-x-4"><span class="font-[540] anywhere">{label}</span><span class="tabular">{told}</span></div>
                    <Stripe part=share(value, first) class="h-5"/>
                    {hint.map(|hint| view! { <p class="soft small">{hint}</p> })}
                </div>
            </li>
        }
    });
    view! { <ol class="grid gap-3">{rows.collect_view()}</ol> }.into_any()
}

/// A bar from the side where reading begins. What it shows stands beside it in words.
#[component]
fn Stripe(
    /// Thousandths of the width.
    part: i64,
    /// How high.
    class: &'static str,
) -> AnyView {
    let rtl = expect_context::<Scene>().text.dir() == "rtl";
    let x = percent(if rtl { 1000 - part } else { 0 });
    view! {
        <svg class=format!("w-full rounded-[3px] {class}") aria-hidden="true">
            <rect class="fill-sunken" width="100%" height="100%"></rect>
            <rect class="fill-accent" x=x width=percent(part) height="100%"></rect>
        </svg>
    }
    .into_any()
}

/// What is shown where nothing was counted.
#[component]
pub fn NothingCounted() -> AnyView {
    view! { <p class="secondary">{say("chart-nothing")}</p> }.into_any()
}
