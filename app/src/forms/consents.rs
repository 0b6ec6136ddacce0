//! Decisions at sign-up: contracts, which are needed, and consents, which are free.

use leptos::prelude::*;

use super::{Checkbox, Problem};
use crate::text::{say, with};

/// A decision that is asked, posted as `consent.<purpose>`.
#[derive(Clone, Debug, Default)]
pub struct ConsentInput {
    /// The purpose's name in the configuration.
    pub purpose: String,
    /// What is decided, in the visitor's language: "I accept the terms of use."
    pub label: String,
    /// What it means.
    pub hint: Option<String>,
    /// Where the exact text stands.
    pub link: Option<String>,
    /// The digest of that text: what is agreed to is what was shown, even if another holds by the time the form is sent.
    pub shown: String,
    /// A contract: no account without it.
    pub required: bool,
    /// Ticked by the visitor themselves, never by us (GDPR Art. 4(11), recital 32; CJEU C-673/17, Planet49).
    pub checked: bool,
    /// What is wrong with it.
    pub problem: Option<Problem>,
}

impl ConsentInput {
    /// What it posts.
    pub fn name(&self) -> String {
        format!("consent.{}", self.purpose)
    }
}

/// A decision's checkbox, with the link to its exact text.
#[component]
pub fn ConsentField(
    /// The decision that is asked.
    input: ConsentInput,
) -> AnyView {
    let name = input.name();
    let ConsentInput { purpose, label, hint, link, shown, required, checked, problem } = input;
    let spoken = with("consent-text-of", &[("what", (&label).into())]);
    let more = link.map(|href| view! { <a href=href aria-label=spoken>{say("consent-text")}</a> }.into_any());
    view! {
        <input type="hidden" name=format!("shown.{purpose}") value=shown/>
        <Checkbox name checked hint=hint.unwrap_or_default() problem required more>{label}</Checkbox>
    }
    .into_any()
}
