//! The form itself, what is wrong with it, and its buttons.

use leptos::prelude::*;

use super::Problems;
use crate::components::{Icon, IconView, Look};
use crate::text::Text;

/// A form that posts to its own address, so that a query (`return_to`) stays. `novalidate`: our messages, in the visitor's language.
#[component]
pub fn PostForm(
    /// What is wrong: summarized on top.
    #[prop(optional)]
    problems: Problems,
    /// Where to post, if not to the page's own address.
    #[prop(optional, into)]
    action: Option<String>,
    children: Children,
) -> AnyView {
    view! {
        <form method="post" action=action novalidate class="grid gap-[1.15rem]">
            <ProblemSummary problems/>
            {children()}
        </form>
    }
    .into_any()
}

/// What is wrong, on top of the form: announced, focused, each problem a link to its field (WCAG 2.2 3.3.1).
#[component]
pub fn ProblemSummary(
    /// Field name and problem, in the page's order.
    problems: Problems,
) -> AnyView {
    let text = expect_context::<Text>();
    (!problems.is_empty()).then(|| {
        let heading = (problems.len() > 1).then(|| view! { <p class="font-[560]">{text.with("problems", &[("count", problems.len().into())])}</p> });
        let lines = problems.into_iter().map(|(name, problem)| {
            let said = problem.say(&text);
            if name.is_empty() { view! { <p>{said}</p> }.into_any() } else { view! { <p><a class="text-ink hover:text-ink" href=format!("#{name}")>{said}</a></p> }.into_any() }
        });
        view! {
            <div role="alert" tabindex="-1" autofocus id="problems" class="flex gap-3 px-4 py-[.85rem] rounded-control bg-bad-soft text-[.9375rem]">
                <IconView icon=Icon::Warning class="w-5 h-5 mt-0.5 text-bad"/>
                <div class="grid gap-1 min-w-0">{heading}{lines.collect_view()}</div>
            </div>
        }
    })
    .into_any()
}

/// The form's main button: says the result, not "OK".
#[component]
pub fn SubmitButton(
    /// What it does.
    #[prop(into)]
    label: String,
    /// Filled unless told otherwise.
    #[prop(default = Look::Main)]
    look: Look,
    /// As wide as the form: on signed-out pages.
    #[prop(optional)]
    wide: bool,
    /// Where a form has several buttons: the name that it posts.
    #[prop(optional, into)]
    name: Option<String>,
    /// Where a form has several buttons: the value that it posts.
    #[prop(optional, into)]
    value: Option<String>,
) -> AnyView {
    let class = if wide { format!("{} w-full", look.class()) } else { format!("{} justify-self-start", look.class()) };
    view! { <button class=class name=name value=value>{label}</button> }.into_any()
}

/// A form that is one button: signs out, ends a session, withdraws a consent.
#[component]
pub fn ActionForm(
    /// Where to post.
    #[prop(into)]
    action: String,
    /// What the button says.
    #[prop(into)]
    label: String,
    /// How the button looks.
    #[prop(default = Look::Plain)]
    look: Look,
    /// The name that it posts.
    #[prop(optional, into)]
    name: Option<String>,
    /// The value that it posts.
    #[prop(optional, into)]
    value: Option<String>,
    /// What screen readers hear, where `label` alone is ambiguous in a list ("End the session on Firefox").
    #[prop(optional, into)]
    aria_label: Option<String>,
) -> AnyView {
    view! {
        <form method="post" action=action>
            <button class=look.class() name=name value=value aria-label=aria_label>{label}</button>
        </form>
    }
    .into_any()
}
