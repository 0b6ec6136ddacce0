//! What fields have in common: a label, a hint, a problem, and the ids that bind them.

use leptos::prelude::*;

use super::Problem;
use crate::text::{Text, say};

/// The ids that a control refers to: its hint's and its problem's.
pub(super) fn described_by(id: &str, hint: bool, problem: bool) -> Option<String> {
    match (hint, problem) {
        (false, false) => None,
        (true, false) => Some(format!("{id}-hint")),
        (false, true) => Some(format!("{id}-why")),
        (true, true) => Some(format!("{id}-hint {id}-why")),
    }
}

/// Label above, control, hint and problem below.
#[component]
pub(super) fn Labelled(
    id: String,
    label: String,
    hint: String,
    optional: bool,
    problem: Option<Problem>,
    aside: Option<AnyView>,
    children: Children,
) -> AnyView {
    let mark = optional_mark(optional);
    let label = view! { <label class="label" for=id.clone()>{label}{mark}</label> };
    let head = match aside {
        Some(aside) => {
            view! { <div class="flex justify-between items-baseline gap-4">{label}<span class="small">{aside}</span></div> }.into_any()
        }
        None => label.into_any(),
    };
    view! {
        <div class="grid gap-[.4rem]">
            {head}
            {children()}
            <HintLine id=id.clone() hint/>
            <ProblemLine id problem/>
        </div>
    }
    .into_any()
}

/// What stands behind the label of what may be left empty.
pub(super) fn optional_mark(optional: bool) -> Option<impl IntoView> {
    optional.then(|| view! { " "<span class="soft font-[400]">{say("field-optional")}</span> })
}

/// What to know before filling a field in.
#[component]
pub(super) fn HintLine(id: String, hint: String) -> AnyView {
    (!hint.is_empty()).then(|| view! { <p class="soft small" id=format!("{id}-hint")>{hint}</p> }).into_any()
}

/// What is wrong with a field.
#[component]
pub(super) fn ProblemLine(id: String, problem: Option<Problem>) -> AnyView {
    let text: Text = expect_context();
    problem.map(|problem| view! { <p class="text-bad small" id=format!("{id}-why")>{problem.say(&text)}</p> }).into_any()
}
