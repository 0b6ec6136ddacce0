//! The controls: text, password, code, date, choice, checkbox.

use leptos::prelude::*;

use super::fields::{HintLine, Labelled, ProblemLine, described_by};
use super::{Field, Problem, SecretField};
use crate::text::say;

/// One line of text.
#[component]
pub fn TextField(
    /// What it posts; also its id unless `id` says otherwise.
    #[prop(into)]
    name: String,
    /// Where two forms on a page post the same name.
    #[prop(optional, into)]
    id: Option<String>,
    /// Above the field.
    #[prop(into)]
    label: String,
    /// Below the field: what to know before typing.
    #[prop(optional, into)]
    hint: String,
    /// What was typed before, and what is wrong with it.
    #[prop(optional)]
    field: Field,
    /// `text`, `email`, `tel`, `url`.
    #[prop(default = "text")]
    kind: &'static str,
    /// What browsers may fill in (HTML's tokens): `username`, `email`, `given-name`, … `off` where nothing fits.
    #[prop(into)]
    autocomplete: String,
    /// Which keyboard a phone shows.
    #[prop(optional, into)]
    inputmode: Option<&'static str>,
    /// Marked as such where it may be left empty; needed otherwise.
    #[prop(optional)]
    optional: bool,
    /// Optional, as its group says already.
    #[prop(optional)]
    unmarked: bool,
    /// Shown, not editable.
    #[prop(optional)]
    readonly: bool,
    /// Longest input.
    #[prop(default = 254)]
    maxlength: u16,
    /// At the label's end: a link like "Forgotten?".
    #[prop(optional)]
    aside: Option<AnyView>,
) -> AnyView {
    let id = id.unwrap_or_else(|| name.clone());
    let (described, wrong) = (described_by(&id, !hint.is_empty(), field.problem.is_some()), field.problem.is_some().then_some("true"));
    // Addresses and the like must not be "corrected" by a phone.
    let exact = matches!(kind, "email" | "url") || autocomplete == "username";
    view! {
        <Labelled id=id.clone() label hint optional=optional && !unmarked problem=field.problem aside>
            <input class="input" id=id.clone() name=name type=kind value=field.value autocomplete=autocomplete inputmode=inputmode
                aria-describedby=described aria-invalid=wrong aria-required=(!optional && !readonly).then_some("true") readonly=readonly maxlength=maxlength.to_string()
                autocapitalize=exact.then_some("none") spellcheck=exact.then_some("false") dir=(exact || kind == "tel").then_some("ltr")/>
        </Labelled>
    }
    .into_any()
}

/// A password: never filled in by us.
#[component]
pub fn PasswordField(
    /// What it posts; also its id.
    #[prop(into)]
    name: String,
    /// Above the field.
    #[prop(into)]
    label: String,
    /// Below the field.
    #[prop(optional, into)]
    hint: String,
    /// What is wrong with it.
    #[prop(optional)]
    field: SecretField,
    /// `current-password` or `new-password`: what password managers go by.
    autocomplete: &'static str,
    /// How hard it is to guess, 0 to 4: told when one was refused.
    #[prop(optional_no_strip)]
    strength: Option<u8>,
    /// At the label's end: a link like "Forgotten?".
    #[prop(optional)]
    aside: Option<AnyView>,
) -> AnyView {
    let id = name.clone();
    let (described, wrong) = (described_by(&id, !hint.is_empty(), field.problem.is_some()), field.problem.is_some().then_some("true"));
    view! {
        <Labelled id=id.clone() label hint optional=false problem=field.problem.clone() aside>
            <input class="input" id=id.clone() name=name type="password" autocomplete=autocomplete aria-required="true"
                aria-describedby=described aria-invalid=wrong autocapitalize="none" spellcheck="false" dir="ltr"/>
            {strength.map(|score| view! { <Strength score/> })}
        </Labelled>
    }
    .into_any()
}

/// The word for how hard a password is to guess, 0 to 4.
pub const fn strength_message(score: u8) -> &'static str {
    match score {
        0 => "password-strength-0",
        1 => "password-strength-1",
        2 => "password-strength-2",
        3 => "password-strength-3",
        _ => "password-strength-4",
    }
}

/// Four bars, and the word for them.
#[component]
fn Strength(score: u8) -> AnyView {
    let colour = match score {
        0 | 1 => "h-1 rounded-full bg-bad",
        2 => "h-1 rounded-full bg-warn",
        _ => "h-1 rounded-full bg-good",
    };
    let bars = (0..4).map(|bar| view! { <span class=if bar < score.max(1) { colour } else { "h-1 rounded-full bar-off" }></span> });
    view! {
        <div class="grid gap-1">
            <div class="grid grid-cols-4 gap-1" aria-hidden="true">{bars.collect_view()}</div>
            <p class="soft small">{say(strength_message(score))}</p>
        </div>
    }
    .into_any()
}

/// A code from a letter or an app: wide digits, the numeric keyboard, filled in by phones.
#[component]
pub fn CodeField(
    /// Above the field.
    #[prop(into)]
    label: String,
    /// What it posts.
    #[prop(default = "code")]
    name: &'static str,
    /// Below the field.
    #[prop(optional, into)]
    hint: String,
    /// What is wrong with it; what was typed is not shown again.
    #[prop(optional)]
    field: SecretField,
    /// Recovery codes have letters too.
    #[prop(optional)]
    letters: bool,
) -> AnyView {
    let (described, wrong) = (described_by(name, !hint.is_empty(), field.problem.is_some()), field.problem.is_some().then_some("true"));
    let inputmode = if letters { "text" } else { "numeric" };
    view! {
        <Labelled id=name.to_owned() label hint optional=false problem=field.problem.clone() aside=None>
            <input class="input tabular tracking-[.15em] text-[1.125rem]" id=name name=name type="text" inputmode=inputmode autocomplete="one-time-code" aria-required="true"
                aria-describedby=described aria-invalid=wrong autocapitalize="none" spellcheck="false" dir="ltr" maxlength="64"/>
        </Labelled>
    }
    .into_any()
}

/// A day, in the browser's own picker.
#[component]
pub fn DateField(
    /// What it posts; also its id.
    #[prop(into)]
    name: String,
    /// Above the field.
    #[prop(into)]
    label: String,
    /// Below the field.
    #[prop(optional, into)]
    hint: String,
    /// `2000-12-31`, and what is wrong with it.
    #[prop(optional)]
    field: Field,
    /// `bday` or `off`.
    #[prop(into)]
    autocomplete: String,
    /// Whether it may be left empty.
    #[prop(optional)]
    optional: bool,
    /// Optional, as its group says already.
    #[prop(optional)]
    unmarked: bool,
) -> AnyView {
    let id = name.clone();
    let (described, wrong) = (described_by(&id, !hint.is_empty(), field.problem.is_some()), field.problem.is_some().then_some("true"));
    view! {
        <Labelled id=id.clone() label hint optional=optional && !unmarked problem=field.problem aside=None>
            <input class="input" id=id.clone() name=name type="date" value=field.value autocomplete=autocomplete
                aria-describedby=described aria-invalid=wrong aria-required=(!optional).then_some("true")/>
        </Labelled>
    }
    .into_any()
}

/// One of several.
#[component]
pub fn Choice(
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
    /// Value and what is shown.
    options: Vec<(String, String)>,
    /// Begin with "Please choose", which posts nothing.
    #[prop(optional)]
    blank: bool,
    /// What browsers may fill in.
    #[prop(into)]
    autocomplete: String,
    /// Whether it may be left empty.
    #[prop(optional)]
    optional: bool,
    /// Optional, as its group says already.
    #[prop(optional)]
    unmarked: bool,
) -> AnyView {
    let id = name.clone();
    let (described, wrong) = (described_by(&id, !hint.is_empty(), field.problem.is_some()), field.problem.is_some().then_some("true"));
    let blank = blank.then(|| view! { <option value="">{say("choice-blank")}</option> });
    let chosen = field.value;
    let options = options.into_iter().map(move |(value, shown)| {
        let selected = value == chosen;
        view! { <option value=value selected=selected>{shown}</option> }
    });
    view! {
        <Labelled id=id.clone() label hint optional=optional && !unmarked problem=field.problem aside=None>
            <select class="input" id=id.clone() name=name autocomplete=autocomplete aria-describedby=described aria-invalid=wrong
                aria-required=(!optional).then_some("true")>{blank}{options.collect_view()}</select>
        </Labelled>
    }
    .into_any()
}

/// Yes or no. What it means may hold links: its children.
#[component]
pub fn Checkbox(
    /// What it posts when ticked; also its id.
    #[prop(into)]
    name: String,
    /// The value that it posts when ticked.
    #[prop(default = "yes")]
    value: &'static str,
    /// Whether it is ticked. Never so for a consent that wasn't given (GDPR Art. 4(11), recital 32).
    #[prop(optional)]
    checked: bool,
    /// Below the label.
    #[prop(optional, into)]
    hint: String,
    /// What is wrong with it.
    #[prop(optional_no_strip)]
    problem: Option<Problem>,
    /// Must be ticked.
    #[prop(optional)]
    required: bool,
    /// Below the hint: links, outside the label, so that a click on them doesn't tick.
    #[prop(optional_no_strip)]
    more: Option<AnyView>,
    children: Children,
) -> AnyView {
    let id = name.clone();
    let (described, wrong) = (described_by(&id, !hint.is_empty(), problem.is_some()), problem.is_some().then_some("true"));
    view! {
        <div class="check">
            <input type="checkbox" id=id.clone() name=name value=value checked=checked autocomplete="off" aria-describedby=described aria-invalid=wrong
                aria-required=required.then_some("true")/>
            <div class="grid gap-1 min-w-0">
                <label for=id.clone()>{children()}</label>
                <HintLine id=id.clone() hint/>
                {more.map(|more| view! { <p class="small">{more}</p> })}
                <ProblemLine id problem/>
            </div>
        </div>
    }
    .into_any()
}
