//! What the customer's pages have in common: a link to an act, folded lines, a larger field.

use leptos::prelude::*;

use super::Whom;
use crate::components::{ButtonLink, Look};
use crate::forms::Field;
use crate::links;
use crate::text::{Text, say, with};

/// A link that leads to the question before an act.
pub(super) fn act(whom: &Whom, path: &str, label: &str, look: Look) -> AnyView {
    view! { <ButtonLink href=links::admin_customer_act(&whom.id, path) label=say(label) look/> }.into_any()
}

/// The same in a list, where screen readers must hear about what.
pub(super) fn act_on(whom: &Whom, path: &str, label: &str, what: &str) -> AnyView {
    let spoken = with("customer-act-spoken", &[("act", say(label).into()), ("what", what.into())]);
    view! { <ButtonLink href=links::admin_customer_act(&whom.id, path) label=say(label) look=Look::Quiet aria_label=spoken/> }.into_any()
}

/// Lines that are there for who wants them.
pub(super) fn folded(summary: String, lines: AnyView) -> AnyView {
    view! {
        <details class="border-t">
            <summary class="side-padding py-3 text-accent font-[540] text-[.9375rem] hover:text-accent-strong">{summary}</summary>
            {lines}
        </details>
    }
    .into_any()
}

/// The first lines of a list, and the rest folded.
pub(super) fn first_few(lines: Vec<AnyView>, few: usize) -> AnyView {
    let mut first = lines;
    // One line more is shorter than a line that unfolds one line.
    let rest = if first.len() > few + 1 { first.split_off(few) } else { Vec::new() };
    let more = (!rest.is_empty()).then(|| folded(with("customer-more", &[("count", rest.len().into())]), rest.collect_view().into_any()));
    view! { {first.collect_view()}{more} }.into_any()
}

/// A text of several lines.
#[component]
pub(super) fn TextArea(name: &'static str, label: String, hint: String, field: Field, maxlength: u16) -> AnyView {
    let text: Text = expect_context();
    let wrong = field.problem.is_some().then_some("true");
    let described = if field.problem.is_some() { format!("{name}-hint {name}-why") } else { format!("{name}-hint") };
    let why = field.problem.map(|problem| view! { <p class="text-bad small" id=format!("{name}-why")>{problem.say(&text)}</p> });
    view! {
        <div class="grid gap-[.4rem]">
            <label class="label" for=name>{label}</label>
            <textarea class="input" id=name name=name rows="4" autocomplete="off" aria-required="true" aria-describedby=described aria-invalid=wrong
                maxlength=maxlength.to_string()>{field.value}</textarea>
            <p class="soft small" id=format!("{name}-hint")>{hint}</p>
            {why}
        </div>
    }
    .into_any()
}
