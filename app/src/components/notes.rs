//! Small things that say how something stands.

use leptos::prelude::*;

use super::{Icon, IconView};

/// What a colour means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Nothing special.
    #[default]
    Plain,
    /// To know.
    Info,
    /// Well.
    Good,
    /// Look here.
    Warn,
    /// Danger or wrong.
    Bad,
}

/// A word on how something stands: "Allowed".
#[component]
pub fn Tag(
    /// What its colour means.
    #[prop(optional)]
    tone: Tone,
    /// The word.
    #[prop(into)]
    label: String,
) -> AnyView {
    let class = match tone {
        Tone::Plain => "tag bg-sunken text-ink-soft",
        Tone::Info => "tag bg-accent-soft text-accent-strong",
        Tone::Good => "tag bg-good-soft text-good",
        Tone::Warn => "tag bg-warn-soft text-warn",
        Tone::Bad => "tag bg-bad-soft text-bad",
    };
    view! { <span class=class>{label}</span> }.into_any()
}

/// Something that the visitor should notice, with an icon; its children may hold links.
#[component]
pub fn Note(
    /// What its colour means.
    #[prop(default = Tone::Info)]
    tone: Tone,
    /// `status` where it tells what just happened.
    #[prop(optional, into)]
    role: Option<&'static str>,
    children: Children,
) -> AnyView {
    let (class, icon_class, icon) = match tone {
        Tone::Plain => ("note bg-sunken", "w-5 h-5 mt-0.5 text-ink-soft", Icon::Info),
        Tone::Info => ("note bg-accent-soft", "w-5 h-5 mt-0.5 text-accent", Icon::Info),
        Tone::Good => ("note bg-good-soft", "w-5 h-5 mt-0.5 text-good", Icon::Check),
        Tone::Warn => ("note bg-warn-soft", "w-5 h-5 mt-0.5 text-warn", Icon::Warning),
        Tone::Bad => ("note bg-bad-soft", "w-5 h-5 mt-0.5 text-bad", Icon::Warning),
    };
    view! {
        <div class=class role=role>
            <IconView icon class=icon_class/>
            <div class="min-w-0">{children()}</div>
        </div>
    }
    .into_any()
}

/// What will be here, and what to do about it.
#[component]
pub fn EmptyState(
    /// Says what will be here.
    #[prop(into)]
    title: String,
    /// Says what to do.
    #[prop(into)]
    hint: String,
    /// Helps to find it.
    #[prop(optional)]
    icon: Option<Icon>,
    /// A button or link.
    #[prop(optional)]
    children: Option<Children>,
) -> AnyView {
    let icon = icon.map(|icon| view! { <IconView icon class="w-7 h-7 mb-1 text-ink-soft"/> });
    view! {
        <div class="grid gap-2 justify-items-center text-center px-6 py-10">
            {icon}
            <p class="font-[560]">{title}</p>
            <p class="secondary max-w-[28rem]">{hint}</p>
            {children.map(|children| view! { <div class="mt-2">{children()}</div> })}
        </div>
    }
    .into_any()
}
