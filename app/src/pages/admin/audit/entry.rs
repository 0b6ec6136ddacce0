//! One event, in words.

use jiff::Timestamp;
use leptos::prelude::*;

use super::GROUPS;
use crate::components::{Line, Tag, Tone, device_text};
use crate::links;
use crate::page::Scene;
use crate::pages::activity::fact;
use crate::text::{Text, say, with};

/// One event.
#[derive(Clone, Debug)]
pub struct AuditEntry {
    /// Its place in the chain; none while it waits for it.
    pub number: Option<i64>,
    /// When.
    pub at: Timestamp,
    /// What: `signed-in`.
    pub kind: String,
    /// Who did it.
    pub by: By,
    /// To which customer, and whether they can be looked at.
    pub customer: Option<(String, bool)>,
    /// Names and values, as they were written.
    pub facts: Vec<(String, String)>,
    /// What is personal.
    pub details: Details,
}

/// Who did it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum By {
    /// The customer.
    Customer,
    /// Somebody who was not signed in.
    Guest,
    /// A worker, or the command line.
    System,
    /// A member of staff: their id where they can be looked at, and their name.
    Staff(Option<String>, String),
}

/// Device and place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Details {
    /// There are some, and who looks may not see them.
    Masked,
    /// They were erased.
    Erased,
    /// There are none.
    None,
    /// Browser and system as stored (`Firefox/Linux`), and place.
    Shown(Option<String>, Option<String>),
}

impl AuditEntry {
    /// When, what, who, to whom, and what more was written down.
    pub(super) fn line(self, scene: &Scene) -> AnyView {
        let text = &scene.text;
        let Self { number, at, kind, by, customer, facts, details } = self;
        let what = kind_text(text, &kind);
        let facts: Vec<String> = facts.iter().map(|(name, value)| told(text, &kind, name, value)).collect();
        let facts = (!facts.is_empty()).then(|| view! { <p class="anywhere">{facts.join(" · ")}</p> });
        let about = customer.map(|(id, may_look)| {
            let shown = if may_look {
                view! { <a href=links::admin_customer(&id)><code class="small">{id.clone()}</code></a> }.into_any()
            } else {
                view! { <code class="small">{id}</code> }.into_any()
            };
            view! { " · "{say("audit-about")}" "{shown} }
        });
        let details = match details {
            Details::None => None,
            Details::Masked => Some(say("audit-details-masked")),
            Details::Erased => Some(say("audit-details-erased")),
            Details::Shown(device, place) => {
                let parts = device.map(|device| device_text(text, &device)).into_iter().chain(place);
                Some(text.joined(parts)).filter(|shown| !shown.is_empty())
            }
        };
        let details = details.map(|details| view! { <p class="small">{details}</p> });
        let state = view! { <p>{by_view(by)}{about}</p>{facts}{details} }.into_any();
        let machine = at.strftime("%Y-%m-%dT%H:%M:%S%.6fZ").to_string();
        let place = match number {
            Some(number) => {
                view! { <span class="small soft tabular">{with("audit-number", &[("number", number.into())])}</span> }.into_any()
            }
            None => view! { <Tag tone=Tone::Plain label=say("audit-unsealed")/> }.into_any(),
        };
        let when = view! {
            <div class="grid gap-0.5 md:justify-items-end">
                <time class="secondary tabular" datetime=machine.clone() title=machine>{text.date_time(at)}</time>
                {place}
            </div>
        };
        view! { <Line what=what state action=when.into_any()/> }.into_any()
    }
}

/// A kind in words.
fn kind_text(text: &Text, kind: &str) -> String {
    let id = format!("audit-kind-{kind}");
    if text.has(&id) { text.say(&id) } else { kind.to_owned() }
}

/// A fact in words where there are some, else as it was written: an auditor sees all of it.
fn told(text: &Text, kind: &str, name: &str, value: &str) -> String {
    fact(text, kind, name, value).unwrap_or_else(|| format!("{name}: {value}"))
}

fn by_view(by: By) -> AnyView {
    match by {
        By::Customer => say("audit-by-customer").into_any(),
        By::Guest => say("audit-by-guest").into_any(),
        By::System => say("audit-by-system").into_any(),
        By::Staff(Some(id), name) => view! { {say("audit-by-staff")}" "<a href=links::admin_member(&id)>{name}</a> }.into_any(),
        By::Staff(None, name) => format!("{} {name}", say("audit-by-staff")).into_any(),
    }
}

const CUSTOMER: &str = "0199f3a2-7c1e-7d40-9b3f-2f6f1c1f9e01";

fn entry(kind: &str, second: i64, number: Option<i64>, facts: &[(&str, &str)]) -> AuditEntry {
    AuditEntry {
        number,
        at: Timestamp::constant(second, 123_456_000),
        kind: kind.to_owned(),
        by: By::Customer,
        customer: Some((CUSTOMER.to_owned(), true)),
        facts: facts.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
        details: Details::Masked,
    }
}

pub(super) fn sample_entries() -> Vec<AuditEntry> {
    let robin = By::Staff(Some("0199f3a2-7c1e-7d40-9b3f-2f6f1c1f9e55".to_owned()), "Robin Okafor".to_owned());
    let shown = Details::Shown(Some("Firefox/Linux".to_owned()), Some("Hamburg, Germany".to_owned()));
    let long = "x".repeat(200);
    vec![
        AuditEntry { details: shown, ..entry("signed-in", 1_795_343_000, None, &[("second_factor", "true")]) },
        AuditEntry {
            by: robin.clone(),
            details: Details::None,
            ..entry("revealed", 1_795_342_000, Some(12_873), &[("field", "address"), ("reason", "A delivery question <b>today</b>")])
        },
        AuditEntry {
            by: By::Staff(None, "Maximiliane Freifrau von Hohenzollern-Sigmaringen".to_owned()),
            customer: None,
            details: Details::None,
            ..entry("audit-exported", 1_795_341_000, Some(12_872), &[("purpose", &long), ("format", "csv")])
        },
        AuditEntry { by: By::Guest, customer: None, ..entry("sign-in-failed", 1_795_340_000, Some(12_871), &[("factor", "password")]) },
        AuditEntry { by: By::System, details: Details::Erased, ..entry("erased", 1_795_339_000, Some(12_870), &[]) },
        AuditEntry {
            customer: Some((CUSTOMER.to_owned(), false)),
            ..entry("something-new", 1_795_338_000, Some(12_869), &[("unknown", "y")])
        },
    ]
}

pub(super) fn one_of_each() -> Vec<AuditEntry> {
    let kinds = GROUPS.iter().flat_map(|(_, kinds)| kinds.iter());
    kinds.zip(0..).map(|(kind, n)| entry(kind, 1_795_343_000 - n * 4000, Some(12_873 - n), &[])).collect()
}
