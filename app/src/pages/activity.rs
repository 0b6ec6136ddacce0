//! Activity: what happened to the account, in words, newest first.

use jiff::Timestamp;
use jiff::civil::Date;
use leptos::prelude::*;

use crate::components::{EmptyState, Icon, Line, PageHeader, Pager, Section, Tag, Tone, device_text};
use crate::gallery::Sample;
use crate::links;
use crate::page::{Frame, Page, Room, Scene};
use crate::text::{Text, rich, say};

/// `/account/activity`.
#[derive(Clone, Debug, Default)]
pub struct ActivityPage {
    /// Newest first.
    pub entries: Vec<ActivityEntry>,
    /// Where older ones are.
    pub older: Option<String>,
    /// Where newer ones are.
    pub newer: Option<String>,
}

/// One thing that happened.
#[derive(Clone, Debug)]
pub struct ActivityEntry {
    /// The event's kind: `signed-in`.
    pub kind: String,
    /// When.
    pub at: Timestamp,
    /// Browser and system, as stored (`Firefox/Linux`); none where it was no browser.
    pub device: Option<String>,
    /// Rough place, where it is known.
    pub place: Option<String>,
    /// The event's facts, name and value: those that have words are told (`activity-fact-…`), the others aren't.
    pub facts: Vec<(String, String)>,
    /// It happened in the session that shows this page.
    pub this_session: bool,
}

impl ActivityEntry {
    /// What happened: "You signed in".
    pub fn what(&self, text: &Text) -> String {
        let id = format!("activity-{}", self.kind);
        text.say(if text.has(&id) { &id } else { "activity-other" })
    }

    /// Where and how: "Firefox on Linux · Hamburg · with a code from your app".
    pub fn details(&self, text: &Text) -> Option<String> {
        let device = self.device.as_ref().map(|device| device_text(text, device));
        let facts = self.facts.iter().filter_map(|(name, value)| fact(text, &self.kind, name, value));
        let all: Vec<String> = device.into_iter().chain(self.place.clone()).chain(facts).collect();
        (!all.is_empty()).then(|| all.join(" · "))
    }
}

/// A fact in words: those for this event before those for any, those for this value before those for any. Without words it isn't told.
pub(crate) fn fact(text: &Text, kind: &str, name: &str, value: &str) -> Option<String> {
    let exactly = [format!("activity-{kind}-{name}-{value}"), format!("activity-fact-{name}-{value}")];
    if let Some(id) = exactly.iter().find(|id| text.has(id)) {
        return Some(text.say(id));
    }
    let any = format!("activity-fact-{name}");
    // What is configured has a name in words of its own.
    let configured = match name {
        "purpose" => text.configured(&format!("purpose-{value}")),
        "changed" | "field" => text.configured(&format!("attribute-{value}")),
        _ => None,
    };
    let value = match (configured, value.parse::<i64>()) {
        (Some(words), _) => words.into(),
        (None, Ok(number)) => number.into(),
        (None, Err(_)) => value.into(),
    };
    text.has(&any).then(|| text.with(&any, &[("value", value)]))
}

impl Page for ActivityPage {
    fn title(&self, text: &Text) -> String {
        text.say("nav-activity")
    }

    fn frame(&self) -> Frame {
        Frame::Portal(Room::Activity)
    }

    fn view(self, scene: &Scene) -> AnyView {
        let Self { entries, older, newer } = self;
        let days = if entries.is_empty() {
            let empty = view! { <EmptyState icon=Icon::Pulse title=say("activity-none") hint=say("activity-none-hint")/> };
            view! { <div class="card">{empty}</div> }.into_any()
        } else {
            by_day(entries, &scene.text).into_iter().map(|(day, entries)| day_section(day, entries, scene)).collect_view().into_any()
        };
        view! {
            <PageHeader title=say("nav-activity")>
                <p class="soft max-w-[42rem]">{rich("activity-lead", &[], &[("password", links::PASSWORD.into()), ("devices", links::SESSIONS.into())])}</p>
            </PageHeader>
            {days}
            <Pager nostrip:newer=newer nostrip:older=older/>
        }
        .into_any()
    }
}

fn by_day(entries: Vec<ActivityEntry>, text: &Text) -> Vec<(Date, Vec<ActivityEntry>)> {
    let mut days: Vec<(Date, Vec<ActivityEntry>)> = Vec::new();
    for entry in entries {
        let day = entry.at.to_zoned(text.zone().clone()).date();
        match days.last_mut() {
            Some((last, entries)) if *last == day => entries.push(entry),
            _ => days.push((day, vec![entry])),
        }
    }
    days
}

fn day_section(day: Date, entries: Vec<ActivityEntry>, scene: &Scene) -> AnyView {
    let text = &scene.text;
    let today = scene.now.to_zoned(text.zone().clone()).date();
    let title = if day == today {
        say("activity-today")
    } else if today.yesterday().is_ok_and(|yesterday| yesterday == day) {
        say("activity-yesterday")
    } else {
        text.day(day)
    };
    let lines = entries.into_iter().map(|entry| line(&entry, text)).collect_view();
    view! { <Section title>{lines}</Section> }.into_any()
}

fn line(entry: &ActivityEntry, text: &Text) -> AnyView {
    let details = entry.details(text).map(|details| view! { <p>{details}</p> });
    let here = entry.this_session.then(|| view! { <Tag tone=Tone::Plain label=say("activity-here")/> });
    let machine = entry.at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let time = view! { <time class="secondary tabular" datetime=machine title=text.date_time(entry.at)>{text.time(entry.at)}</time> };
    let state = view! { {details}{here} }.into_any();
    view! { <Line what=entry.what(text) state action=time.into_any()/> }.into_any()
}

pub(crate) fn samples() -> Vec<Sample> {
    let entry = |kind: &str, second: i64, facts: &[(&str, &str)]| ActivityEntry {
        kind: kind.to_owned(),
        at: Timestamp::constant(second, 0),
        device: Some("Firefox/Linux".to_owned()),
        place: Some("Hamburg, Germany".to_owned()),
        facts: facts.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
        this_session: false,
    };
    let typical = vec![
        ActivityEntry { this_session: true, ..entry("signed-in", 1_795_343_000, &[("second_factor", "true"), ("new_browser", "true")]) },
        ActivityEntry { device: Some("/".to_owned()), place: None, ..entry("sign-in-failed", 1_795_341_000, &[("factor", "code")]) },
        entry("consent-withdrawn", 1_795_270_000, &[("purpose", "newsletter"), ("version", "2")]),
        entry("recovery-code-used", 1_795_100_000, &[("left", "2")]),
        entry("session-ended", 1_795_090_000, &[("by", "letter")]),
        ActivityEntry { device: None, place: None, ..entry("closing-started", 1_794_000_000, &[]) },
    ];
    let kinds = KINDS.iter().zip(0..).map(|(kind, n)| entry(kind, 1_795_343_000 - n * 40_000, &[])).collect();
    let page = Some(format!("{}?before=1", links::ACTIVITY));
    let place = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, United Kingdom of Great Britain and Northern Ireland";
    let long = vec![ActivityEntry {
        place: Some(place.to_owned()),
        ..entry("something-new", 1_795_343_000, &[("purpose", "x"), ("unknown", "y")])
    }];
    vec![
        Sample::page("activity", ActivityPage { entries: typical, older: page.clone(), newer: None }),
        Sample::page("activity-empty", ActivityPage::default()),
        Sample::page("activity-all-kinds", ActivityPage { entries: kinds, older: page.clone(), newer: page }),
        Sample::page("activity-long", ActivityPage { entries: long, ..ActivityPage::default() }),
    ]
}

/// The kinds that have words of their own. The server's list is held against it by a test there.
pub const KINDS: &[&str] = &[
    "sign-up-asked",
    "sign-up-refused",
    "signed-up",
    "signed-in",
    "sign-in-begun",
    "sign-in-failed",
    "signed-out",
    "confirmed",
    "recovery-asked",
    "recovered",
    "password-changed",
    "address-change-asked",
    "address-changed",
    "address-restored",
    "profile-changed",
    "second-factor-added",
    "second-factor-removed",
    "recovery-codes-renewed",
    "recovery-code-used",
    "contract-accepted",
    "consent-given",
    "consent-withdrawn",
    "consent-declined",
    "session-ended",
    "sessions-ended",
    "exported",
    "closing-started",
    "reopened",
    "erased",
    "looked",
    "revealed",
    "noted",
    "verification-resent",
    "recovery-started",
    "sessions-ended-by-staff",
    "factor-removal-asked",
    "factor-removal-cancelled",
    "factor-removal-done",
    "locked",
    "unlocked",
    "corrected",
    "closed-by-staff",
    "reopened-by-staff",
    "imported",
    "limit-released",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gallery::testing;

    #[test]
    fn each_kind_has_words_in_each_language() {
        let words = testing::words();
        for language in words.languages() {
            let text = testing::scene(&words, &language.code).text;
            for kind in KINDS {
                assert!(text.has(&format!("activity-{kind}")), "activity-{kind} in {}", language.code);
            }
        }
    }

    #[test]
    fn facts_with_words_are_told_and_others_are_not() {
        let text = testing::scene(&testing::words(), "en").text;
        let said = |kind: &str, facts: &[(&str, &str)]| {
            let facts = facts.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
            ActivityEntry { kind: kind.to_owned(), at: Timestamp::UNIX_EPOCH, device: None, place: None, facts, this_session: false }
                .details(&text)
        };
        assert_eq!(said("signed-in", &[("second_factor", "false"), ("brand", "harbor")]), None);
        assert_eq!(said("sign-in-failed", &[("factor", "password")]).as_deref(), Some("the password was wrong"));
        assert_eq!(said("recovery-code-used", &[("left", "1")]).as_deref(), Some("one left"));
        assert_eq!(
            said("consent-given", &[("purpose", "newsletter"), ("version", "2")]).as_deref(),
            Some("Newsletter by email · version 2")
        );
        assert_eq!(said("consent-given", &[("purpose", "gone")]).as_deref(), Some("gone"));
    }

    #[test]
    fn a_day_is_the_persons_own() {
        let text = testing::scene(&testing::words(), "en").text;
        let at = |moment: &str| ActivityEntry {
            kind: "signed-in".to_owned(),
            at: moment.parse().unwrap(),
            device: None,
            place: None,
            facts: Vec::new(),
            this_session: false,
        };
        // Berlin is an hour ahead: half past eleven in the evening, UTC, is the next day there.
        let days = by_day(vec![at("2026-11-22T08:00:00Z"), at("2026-11-21T23:30:00Z"), at("2026-11-21T22:30:00Z")], &text);
        assert_eq!(days.iter().map(|(day, entries)| (day.day(), entries.len())).collect::<Vec<_>>(), [(22, 2), (21, 1)]);
    }
}
