//! What is known of the person, masked.

use leptos::prelude::*;

use super::parts::{act_on, folded};
use super::{May, ProfileLine, Whom};
use crate::components::{Line, Section};
use crate::text::{say, with};

/// What is known; what isn't is folded.
pub(super) fn section(lines: Vec<ProfileLine>, whom: &Whom, may: May) -> AnyView {
    let (known, unknown): (Vec<_>, Vec<_>) = lines.into_iter().partition(|line| line.masked.is_some());
    let count = unknown.len();
    let known: Vec<AnyView> = known.into_iter().map(|line| row(line, whom, may)).collect();
    let unknown: Vec<AnyView> = unknown.into_iter().map(|line| row(line, whom, may)).collect();
    let rest = (count > 0).then(|| folded(with("customer-profile-empty", &[("count", count.into())]), unknown.collect_view().into_any()));
    view! { <Section title=say("nav-profile")>{known.collect_view()}{rest}</Section> }.into_any()
}

fn row(line: ProfileLine, whom: &Whom, may: May) -> AnyView {
    let ProfileLine { name, label, masked, correctable } = line;
    let reveal = (may.reveal && masked.is_some()).then(|| act_on(whom, &format!("reveal?field={name}"), "customer-reveal", &label));
    let correct = (may.help && correctable).then(|| act_on(whom, &format!("correct/{name}"), "customer-correct", &label));
    let state = masked.map(|masked| view! { <p dir="auto">{masked}</p> }.into_any());
    let action = (reveal.is_some() || correct.is_some()).then(|| view! { {reveal}{correct} }.into_any());
    view! { <Line what=label nostrip:state=state nostrip:action=action/> }.into_any()
}
