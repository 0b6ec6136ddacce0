//! What happened so far: sessions, decisions, letters, events; the newest few of each, the rest folded.

use leptos::prelude::*;

use super::parts::{act, act_on, first_few, folded};
use super::{ConsentLine, LetterLine, May, SessionLine, Whom};
use crate::components::{Icon, Line, Look, Note, Section, SectionBody, Tag, Time, Tone};
use crate::links;
use crate::pages::activity::ActivityEntry;
use crate::text::{Text, rich, say, with};

fn nothing(words: &'static str) -> AnyView {
    view! { <SectionBody><p class="secondary">{say(words)}</p></SectionBody> }.into_any()
}

/// Where the account is open.
pub(super) fn sessions(sessions: Vec<SessionLine>, more: bool, whom: &Whom, may: May) -> AnyView {
    if sessions.is_empty() {
        return view! { <Section title=say("nav-devices")>{nothing("customer-no-sessions")}</Section> }.into_any();
    }
    let lines = sessions.into_iter().map(|session| {
        let (icon, name) = if session.carried { (Icon::Phone, "customer-device-carried") } else { (Icon::Screen, "customer-device") };
        let kept = session.kept.then(|| format!(" · {}", say("sessions-kept")));
        let state = view! { <p>{say("sessions-last")}" "<Time at=session.last/>{kept}</p> }.into_any();
        let since = view! { <p class="small">{say("customer-since-word")}" "<Time at=session.first/></p> };
        let state = view! { {state}{since} }.into_any();
        let end = may.help.then(|| act_on(whom, &format!("sessions/{}", session.id), "sessions-end", &say(name)));
        view! { <Line what=say(name) icon state nostrip:action=end/> }.into_any()
    });
    let lines = first_few(lines.collect(), 3);
    let more = more.then(|| view! { <SectionBody><Note tone=Tone::Plain><p>{say("sessions-more")}</p></Note></SectionBody> });
    let reveal = may.reveal.then(|| act_on(whom, "reveal?field=open-sessions", "customer-reveal", &say("nav-devices")));
    let end_all = may.help.then(|| act(whom, "sign-out", "customer-sign-out", Look::Danger));
    let acts = may.reveal || may.help;
    let aside = acts.then(|| view! { <span class="flex flex-wrap gap-2">{reveal}{end_all}</span> }.into_any());
    view! { <Section title=say("nav-devices") nostrip:aside=aside>{lines}{more}</Section> }.into_any()
}

/// What they agreed to and allowed.
pub(super) fn consents(lines: Vec<ConsentLine>, text: &Text) -> AnyView {
    if lines.is_empty() {
        return view! { <Section title=say("customer-consents")>{nothing("customer-no-consents")}</Section> }.into_any();
    }
    let decided = move |decision: &str| match decision {
        "accepted" => (Tone::Good, "customer-accepted"),
        "given" => (Tone::Good, "consents-allowed"),
        "withdrawn" => (Tone::Plain, "customer-withdrawn"),
        _ => (Tone::Plain, "customer-declined"),
    };
    let lines: Vec<AnyView> = lines
        .into_iter()
        .map(|ConsentLine { label, history }| {
            let rows: Vec<AnyView> = history
                .into_iter()
                .map(|(decision, version, language, at)| {
                    let (tone, word) = decided(decision);
                    let wording =
                        text.with("consents-wording", &[("version", version.into()), ("language", text.language_name(&language).into())]);
                    let state = view! { <p><Tag tone label=say(word)/></p><p>{wording}</p> }.into_any();
                    let time = view! { <p class="secondary"><Time at/></p> }.into_any();
                    view! { <Line what=label.clone() state action=time/> }.into_any()
                })
                .collect();
            let mut rows = rows.into_iter();
            let newest = rows.next();
            let older: Vec<AnyView> = rows.collect();
            let count = older.len();
            let older = (count > 0).then(|| {
                folded(with("customer-older", &[("count", count.into()), ("what", (&label).into())]), older.collect_view().into_any())
            });
            view! { {newest}{older} }.into_any()
        })
        .collect();
    view! { <Section title=say("customer-consents")>{lines.collect_view()}</Section> }.into_any()
}

/// Which letters were written.
pub(super) fn letters(lines: Vec<LetterLine>, text: &Text) -> AnyView {
    if lines.is_empty() {
        return view! { <Section title=say("desk-outbox")>{nothing("customer-no-letters")}</Section> }.into_any();
    }
    let lines = lines.into_iter().map(|letter| {
        let kind = text.configured(&format!("export-letter-{}", letter.kind)).unwrap_or(letter.kind);
        let (tone, word) = match letter.state {
            "sent" => (Tone::Good, "customer-letter-sent"),
            "given_up" => (Tone::Bad, "customer-letter-given-up"),
            _ => (Tone::Info, "customer-letter-waiting"),
        };
        let state = view! { <p><Tag tone label=say(word)/></p> }.into_any();
        let time = view! { <p class="secondary"><Time at=letter.sent.unwrap_or(letter.written)/></p> }.into_any();
        view! { <Line what=kind state action=time/> }.into_any()
    });
    let lines = first_few(lines.collect(), 3);
    view! { <Section title=say("desk-outbox") aside=say("customer-letters-never").into_any()>{lines}</Section> }.into_any()
}

/// What happened, in the customer's words: so that both read the same on the telephone.
pub(super) fn events(events: &[ActivityEntry], whom: &Whom, may: May, text: &Text) -> AnyView {
    let reveal =
        (may.reveal && !events.is_empty()).then(|| act_on(whom, "reveal?field=activity-devices", "customer-reveal", &say("nav-activity")));
    let audit = may.audit.then(|| rich("customer-audit", &[], &[("link", links::admin_audit_of(&whom.id))]));
    if events.is_empty() {
        return view! { <Section title=say("nav-activity")>{nothing("activity-none")}</Section> }.into_any();
    }
    let lines = events.iter().map(|entry| {
        let details = entry.details(text).map(|details| view! { <p>{details}</p> }.into_any());
        let time = view! { <p class="secondary"><Time at=entry.at/></p> }.into_any();
        view! { <Line what=entry.what(text) nostrip:state=details action=time/> }.into_any()
    });
    let lines = first_few(lines.collect(), 5);
    view! {
        <Section title=say("nav-activity") nostrip:aside=reveal>
            <div class="side-padding pb-4"><p class="secondary">{say("customer-activity-words")}" "{audit}</p></div>
            {lines}
        </Section>
    }
    .into_any()
}
