//! One of many, in groups: time zones by continent.

use leptos::prelude::*;

use super::Field;
use super::fields::{Labelled, described_by};
use crate::text::say;

/// A group's label, and its options: value, and what is shown.
pub type OptionGroup = (String, Vec<(String, String)>);

/// One of many, in groups that browsers show as such.
#[component]
pub fn GroupedChoice(
    /// What it posts; also its id.
    #[prop(into)]
    name: String,
    /// Above the field.
    #[prop(into)]
    label: String,
    /// Below the field.
    #[prop(optional, into)]
    hint: String,
    /// What is chosen, and what is wrong with it.
    #[prop(optional)]
    field: Field,
    /// The groups.
    groups: Vec<OptionGroup>,
    /// What browsers may fill in.
    #[prop(into)]
    autocomplete: String,
) -> AnyView {
    let id = name.clone();
    let (described, wrong) = (described_by(&id, !hint.is_empty(), field.problem.is_some()), field.problem.is_some().then_some("true"));
    let blank = field.value.is_empty().then(|| view! { <option value="">{say("choice-blank")}</option> });
    let chosen = field.value;
    let option = move |(value, shown): (String, String)| {
        let selected = value == chosen;
        view! { <option value=value selected=selected>{shown}</option> }
    };
    let groups = groups.into_iter().map(move |(label, options)| {
        let options = options.into_iter().map(&option).collect_view();
        view! { <optgroup label=label>{options}</optgroup> }
    });
    view! {
        <Labelled id=id.clone() label hint optional=false problem=field.problem aside=None>
            <select class="input" id=id.clone() name=name autocomplete=autocomplete aria-describedby=described aria-invalid=wrong aria-required="true">
                {blank}{groups.collect_view()}
            </select>
        </Labelled>
    }
    .into_any()
}
