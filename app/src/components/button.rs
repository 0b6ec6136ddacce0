//! Buttons, and links that look like them.

use leptos::prelude::*;

/// How a button looks: `Main` once per page at most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    /// Filled: what the page is for.
    Main,
    /// Outlined.
    #[default]
    Plain,
    /// Words alone: "Not now".
    Quiet,
    /// Outlined red: ends or erases something, and asks again.
    Danger,
    /// Like a link in a sentence.
    Link,
}

impl Look {
    /// The class that makes it so.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Main => "btn-main",
            Self::Plain => "btn",
            Self::Quiet => "btn-quiet",
            Self::Danger => "btn-danger",
            Self::Link => "btn-link",
        }
    }
}

/// A button inside a form.
#[component]
pub fn Button(
    /// What it does.
    #[prop(into)]
    label: String,
    /// How it looks.
    #[prop(optional)]
    look: Look,
    /// The name that it posts.
    #[prop(optional, into)]
    name: Option<String>,
    /// The value that it posts.
    #[prop(optional, into)]
    value: Option<String>,
) -> AnyView {
    view! { <button class=look.class() name=name value=value>{label}</button> }.into_any()
}

/// A link that looks like a button: leads somewhere, changes nothing.
#[component]
pub fn ButtonLink(
    /// Where it leads.
    #[prop(into)]
    href: String,
    /// What is there.
    #[prop(into)]
    label: String,
    /// How it looks.
    #[prop(optional)]
    look: Look,
    /// As wide as the card: on signed-out pages.
    #[prop(optional)]
    wide: bool,
    /// What screen readers hear, where `label` alone is ambiguous in a list.
    #[prop(optional, into)]
    aria_label: Option<String>,
) -> AnyView {
    let class = if wide { format!("{} w-full", look.class()) } else { look.class().to_owned() };
    view! { <a class=class href=href aria-label=aria_label>{label}</a> }.into_any()
}
