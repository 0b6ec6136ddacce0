//! How the account stands: sign-in, factor, closing, and the removal that waits.

use leptos::prelude::*;

use super::parts::{act, act_on};
use super::{May, Removal, Standing, Whom};
use crate::components::{Line, Look, Note, Section, Tag, Time, Tone};
use crate::text::{Text, say, with};

/// What waits for a second member of staff, or for its time.
pub(super) fn removal(removal: Removal, whom: &Whom, may: May, text: &Text) -> AnyView {
    let due = text.date_time(removal.due);
    let next = match (removal.alone, removal.mine) {
        (true, _) => with("removal-alone", &[("time", due.into())]),
        (false, true) => with("removal-mine", &[("time", due.into())]),
        (false, false) => with("removal-yours", &[("time", due.into())]),
    };
    let asked = with("removal-asked", &[("name", removal.asked_by.into()), ("reason", removal.reason.into())]);
    let approve = (may.help && !removal.mine).then(|| act(whom, "factor/approve", "removal-approve", Look::Danger));
    let cancel = may.help.then(|| act(whom, "factor/cancel", "removal-cancel", Look::Plain));
    view! {
        <Note tone=Tone::Warn>
            <p class="font-[560]">{say("removal-waits")}" · "<Time at=removal.asked/></p>
            <p class="anywhere">{asked}</p>
            <p>{next}</p>
            <div class="flex flex-wrap gap-2 mt-3">{approve}{cancel}</div>
        </Note>
    }
    .into_any()
}

/// The account itself.
pub(super) fn section(standing: &Standing, whom: &Whom, may: May, text: &Text) -> AnyView {
    let locked = standing.status == "locked";
    let reveal = |field: &str, what: &str| may.reveal.then(|| act_on(whom, &format!("reveal?field={field}"), "customer-reveal", what));
    let address = view! { <p dir="ltr">{standing.address.clone()}</p> }.into_any();
    let new_address = standing.new_address.clone().map(|(masked, since)| {
        let state = view! { <p dir="ltr">{masked}</p><p>{say("customer-new-address-waits")}" · "<Time at=since/></p> }.into_any();
        let what = say("customer-new-address");
        let action = reveal("new-address", &what);
        view! { <Line what state nostrip:action=action/> }
    });
    let password =
        view! { <p>{with("customer-password-changed", &[("date", text.date(standing.password_changed).into())])}</p> }.into_any();
    let recovery = (may.help && !locked).then(|| act(whom, "recovery", "customer-recovery", Look::Plain));
    let what = say("field-email");
    let show = reveal("sign-in-address", &what);
    let rest = view! { {factor(standing, whom, may, text)}{closing(standing, whom, may, text)} };
    view! {
        <Section title=say("customer-account")>
            <Line what state=address nostrip:action=show/>
            {new_address}
            <Line what=say("field-password") state=password nostrip:action=recovery/>
            {rest}
        </Section>
    }
    .into_any()
}

fn factor(standing: &Standing, whom: &Whom, may: May, text: &Text) -> AnyView {
    let what = say("security-second-step");
    let Some(since) = standing.factor else {
        let state = view! { <p><Tag label=say("customer-factor-off")/></p> }.into_any();
        return view! { <Line what state/> }.into_any();
    };
    let about = with("customer-factor-since", &[("date", text.date(since).into()), ("left", standing.codes_left.into())]);
    let state = view! { <p><Tag tone=Tone::Good label=say("security-on")/></p><p>{about}</p> }.into_any();
    let remove = (may.help && standing.status != "locked").then(|| act(whom, "factor", "customer-factor-remove", Look::Plain));
    view! { <Line what state nostrip:action=remove/> }.into_any()
}

/// Locking and closing: what nobody does by the way.
fn closing(standing: &Standing, whom: &Whom, may: May, text: &Text) -> AnyView {
    let (words, acts) = match standing.status {
        "locked" => (say("customer-locked-means"), vec![may.lock.then(|| act(whom, "unlock", "customer-unlock", Look::Plain))]),
        "closing" => {
            let date = standing.closes.map(|at| text.date(at)).unwrap_or_default();
            let acts = vec![may.close.then(|| act(whom, "reopen", "customer-reopen", Look::Plain))];
            (with("customer-closing-means", &[("date", date.into())]), acts)
        }
        _ => {
            let lock = may.lock.then(|| act(whom, "lock", "customer-lock", Look::Danger));
            let close = may.close.then(|| act(whom, "close", "customer-close", Look::Danger));
            (say("customer-active-means"), vec![lock, close])
        }
    };
    let state = view! { <p>{words}</p> }.into_any();
    let acts: Vec<AnyView> = acts.into_iter().flatten().collect();
    let action = (!acts.is_empty()).then(|| acts.collect_view().into_any());
    view! { <Line what=say("customer-access") state nostrip:action=action/> }.into_any()
}
