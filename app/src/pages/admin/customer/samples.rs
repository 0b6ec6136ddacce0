//! Samples of the customer's pages.

use jiff::Timestamp;

use super::ask::{Act, AskPage, ReasonForm};
use super::correct::CorrectPage;
use super::notes::{NoteForm, NoteLine, NotesPage};
use super::registration::{RegistrationGonePage, RegistrationPage};
use super::reveal::{RevealPage, RevealedPage};
use super::{ConsentLine, CustomerPage, GonePage, LetterLine, May, ProfileLine, Removal, SessionLine, Standing, Whom};
use crate::forms::{AttributeInput, AttributeKind, Field, Problem};
use crate::gallery::Sample;
use crate::pages::activity::ActivityEntry;

const AT: Timestamp = Timestamp::constant(1_795_340_000, 0);
const LATER: Timestamp = Timestamp::constant(1_795_600_000, 0);
const ALL: May = May { reveal: true, help: true, lock: true, close: true, audit: true };

fn before(hours: i64) -> Timestamp {
    Timestamp::constant(1_795_340_000 - hours * 3600, 0)
}

fn whom() -> Whom {
    Whom { id: "0199f3a2-7c1e-7d40-9b3f-2f6f1c1f9e55".to_owned(), name: "M… O…".to_owned() }
}

fn note(by: &str, hours: i64, text: &str) -> NoteLine {
    NoteLine { by: by.to_owned(), at: before(hours), text: text.to_owned() }
}

fn customer() -> CustomerPage {
    let line = |name: &str, label: &str, masked: Option<&str>| ProfileLine {
        name: name.to_owned(),
        label: label.to_owned(),
        masked: masked.map(str::to_owned),
        correctable: true,
    };
    let session = |id: i64, carried| SessionLine { id: id.to_string(), carried, kept: carried, first: before(200), last: before(id) };
    let letter = |kind: &str, state, hours| LetterLine {
        kind: kind.to_owned(),
        state,
        written: before(hours),
        sent: (state == "sent").then(|| before(hours)),
    };
    let event = |kind: &str, hours, facts: &[(&str, &str)]| ActivityEntry {
        kind: kind.to_owned(),
        at: before(hours),
        device: None,
        place: None,
        facts: facts.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
        this_session: false,
    };
    CustomerPage {
        whom: whom(),
        standing: Standing {
            status: "active",
            closes: None,
            brand: "Harbor".to_owned(),
            language: "en".to_owned(),
            since: before(9000),
            address: "m…a@example.com".to_owned(),
            new_address: None,
            password_changed: before(2000),
            factor: Some(before(1000)),
            codes_left: 7,
        },
        removal: None,
        profile: vec![
            line("given_name", "First name", Some("M…")),
            line("family_name", "Last name", Some("O…")),
            line("phone", "Phone", Some("+49 … 42")),
            line("birthday", "Birthday", None),
            line("postal_address", "Postal address", None),
        ],
        sessions: (1..=6).map(|id| session(id, id % 2 == 0)).collect(),
        more_sessions: false,
        consents: vec![
            ConsentLine { label: "Terms of use".to_owned(), history: vec![("accepted", 1, "en".to_owned(), before(9000))] },
            ConsentLine {
                label: "Newsletter by email".to_owned(),
                history: vec![("withdrawn", 2, "en".to_owned(), before(100)), ("given", 1, "de".to_owned(), before(8000))],
            },
        ],
        letters: vec![
            letter("new-sign-in", "waiting", 0),
            letter("password-changed", "sent", 2000),
            letter("recovery", "given_up", 2001),
            letter("confirm-address", "sent", 9000),
            letter("something-else", "sent", 9001),
        ],
        events: vec![
            event("looked", 0, &[]),
            event("revealed", 1, &[("field", "phone"), ("reason", "The parcel service asked for a number")]),
            event("signed-in", 5, &[("new_browser", "true")]),
            event("sign-in-failed", 6, &[("factor", "password")]),
            event("consent-withdrawn", 100, &[("purpose", "newsletter"), ("version", "2")]),
            event("password-changed", 2000, &[]),
            event("signed-up", 9000, &[]),
        ],
        notes: vec![
            note("Robin Okafor", 3, "Called about a parcel.\nCalls again on Monday."),
            note("Kim Sato", 900, "Prefers letters in English."),
            note("Kim Sato", 901, "Third."),
        ],
        may: ALL,
    }
}

fn asking(act: Act, until: Option<Timestamp>) -> AskPage {
    let asked = (act == Act::ApproveRemoval)
        .then(|| ("Kim Sato".to_owned(), "The phone fell into the harbour, identity checked by video".to_owned()));
    AskPage { whom: whom(), act, until, asked, form: ReasonForm::default() }
}

fn correcting(problem: Option<Problem>) -> CorrectPage {
    let input = AttributeInput {
        name: "phone".to_owned(),
        label: "Phone".to_owned(),
        hint: Some("With the country’s code, like +44 20 7946 0018.".to_owned()),
        kind: AttributeKind::Phone,
        field: Field::default(),
        optional: true,
        readonly: false,
        autocomplete: "off".to_owned(),
    };
    CorrectPage { whom: whom(), input, version: "3".to_owned(), form: ReasonForm { problem, ..ReasonForm::default() } }
}

fn removal(alone: bool, mine: bool) -> Removal {
    let reason = "The phone fell into the harbour, identity checked by video".to_owned();
    Removal { asked_by: "Kim Sato".to_owned(), mine, reason, asked: before(2), alone, due: LATER }
}

pub(crate) fn samples() -> Vec<Sample> {
    let wrong = ReasonForm { reason: Field::wrong("x", Problem::new("reason-too-short").with("least", 3)), ..ReasonForm::default() };
    let not_now = ReasonForm { problem: Some(Problem::new("act-changed")), ..ReasonForm::default() };
    let standing = customer().standing;
    let locked = Standing { status: "locked", factor: None, ..standing.clone() };
    let closing =
        Standing { status: "closing", closes: Some(LATER), new_address: Some(("n…w@example.org".to_owned(), before(1))), ..standing };
    let looking = CustomerPage {
        may: May { audit: true, ..May::default() },
        profile: Vec::new(),
        sessions: Vec::new(),
        consents: Vec::new(),
        letters: Vec::new(),
        events: Vec::new(),
        notes: Vec::new(),
        ..customer()
    };
    let registration = |form| RegistrationPage {
        address: "m…a@example.com".to_owned(),
        brand: "Harbor".to_owned(),
        language: "en".to_owned(),
        since: before(2),
        until: LATER,
        form,
    };
    let revealed = |values: &[(&str, &str)]| RevealedPage {
        whom: whom(),
        label: "Phone".to_owned(),
        values: values.iter().map(|(what, value)| ((*what).to_owned(), (*value).to_owned())).collect(),
        reason: "The parcel service asked for a number".to_owned(),
    };
    let notes = |notes, form| NotesPage {
        whom: whom(),
        notes,
        form,
        may: ALL,
        newer: None,
        older: Some("/admin/customers/1/notes?before=1".to_owned()),
    };
    let long_note = NoteForm { note: Field::wrong("x", Problem::new("note-too-long").with("most", 2000)) };
    let mut all = vec![
        Sample::page("admin-customer", customer()),
        Sample::page("admin-customer-removal", CustomerPage { removal: Some(removal(false, false)), ..customer() }),
        Sample::page("admin-customer-removal-mine", CustomerPage { removal: Some(removal(false, true)), ..customer() }),
        Sample::page("admin-customer-removal-alone", CustomerPage { removal: Some(removal(true, true)), ..customer() }),
        Sample::page("admin-customer-locked", CustomerPage { standing: locked, ..customer() }),
        Sample::page("admin-customer-closing", CustomerPage { standing: closing, more_sessions: true, ..customer() }),
        Sample::page("admin-customer-looking", looking),
        Sample::page("admin-customer-gone", GonePage { erased: Some(AT) }),
        Sample::page("admin-customer-never", GonePage { erased: None }),
        Sample::page("admin-customer-wrong", AskPage { form: wrong, ..asking(Act::Lock, None) }),
        Sample::page("admin-customer-not-now", AskPage { form: not_now, ..asking(Act::Lock, None) }),
        Sample::page("admin-customer-factor-alone", asking(Act::AskRemoval, Some(LATER))),
        Sample::page("admin-customer-reveal", RevealPage { whom: whom(), label: "Phone".to_owned(), form: ReasonForm::default() }),
        Sample::page("admin-customer-revealed", revealed(&[("Phone", "+49 40 123442")])),
        Sample::page("admin-customer-revealed-none", revealed(&[])),
        Sample::page("admin-customer-correct", correcting(None)),
        Sample::page("admin-customer-correct-stale", correcting(Some(Problem::new("correct-stale")))),
        Sample::page("admin-customer-notes", notes(customer().notes, NoteForm::default())),
        Sample::page("admin-customer-notes-wrong", notes(Vec::new(), long_note)),
        Sample::page("admin-registration", registration(Some(ReasonForm::default()))),
        Sample::page("admin-registration-looking", registration(None)),
        Sample::page("admin-registration-gone", RegistrationGonePage),
    ];
    let names = [
        "admin-customer-recovery",
        "admin-customer-sign-out",
        "admin-customer-end-session",
        "admin-customer-factor",
        "admin-customer-approve",
        "admin-customer-cancel",
        "admin-customer-lock",
        "admin-customer-unlock",
        "admin-customer-close",
        "admin-customer-reopen",
    ];
    let questions = names.into_iter().zip(Act::ALL);
    all.extend(questions.map(|(name, act)| Sample::page(name, asking(*act, (*act == Act::Close).then_some(LATER)))));
    all
}
