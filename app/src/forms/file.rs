//! A file to send.

use leptos::prelude::*;

use super::Problem;
use super::fields::{Labelled, described_by};

/// A file. Its form posts `multipart/form-data`.
#[component]
pub fn FileField(
    /// What it posts; also its id.
    name: &'static str,
    /// Above the field.
    #[prop(into)]
    label: String,
    /// Below the field.
    #[prop(into)]
    hint: String,
    /// Which endings browsers offer: `.csv,.json`.
    accept: &'static str,
    /// What is wrong with what was sent.
    #[prop(optional_no_strip)]
    problem: Option<Problem>,
) -> AnyView {
    let (described, wrong) = (described_by(name, true, problem.is_some()), problem.is_some().then_some("true"));
    view! {
        <Labelled id=name.to_owned() label hint optional=false problem aside=None>
            <input class="input" id=name name=name type="file" accept=accept autocomplete="off" aria-required="true"
                aria-describedby=described aria-invalid=wrong/>
        </Labelled>
    }
    .into_any()
}
