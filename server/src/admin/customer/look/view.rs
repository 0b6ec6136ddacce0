//! From what is known to what the page shows: the masks go on here.

use portico_app::pages::activity::ActivityEntry;
use portico_app::pages::admin::customer::notes::NoteLine;
use portico_app::pages::admin::customer::{ConsentLine, CustomerPage, LetterLine, May, ProfileLine, Removal, SessionLine, Standing};
use uuid::Uuid;

use super::flow::{Known, SESSIONS};
use crate::admin::customer::correct::is_correctable;
use crate::admin::customer::masks;
use crate::admin::permissions::Permission;
use crate::clock::Timestamp;
use crate::model::consents::Decision;
use crate::model::customers::Status;
use crate::model::outbox::State;
use crate::model::sessions::Model as Session;
use crate::model::staff::Model as Colleague;
use crate::model::staff_notes::Model as Note;
use crate::portal::{activity, asked, attributes, consents};
use crate::web::staff_member::StaffMember;

/// The page.
pub(super) fn page(member: &StaffMember, known: Known) -> CustomerPage {
    let whom = masks::whom(&known.customer);
    let standing = standing(member, &known);
    let removal = known.removal.as_ref().map(|removal| Removal {
        asked_by: name(&known.colleagues, removal.asked_by),
        mine: removal.asked_by == member.id(),
        reason: removal.reason.clone(),
        asked: removal.asked_at.to_jiff(),
        alone: removal.alone,
        due: removal.due_at.to_jiff(),
    });
    let profile = profile(member, &known);
    let consents = decisions(member, &known);
    let more_sessions = known.sessions.len() > SESSIONS;
    CustomerPage {
        sessions: known.sessions.into_iter().take(SESSIONS).map(session).collect(),
        letters: known.letters.into_iter().map(letter).collect(),
        events: known.events.into_iter().map(event).collect(),
        notes: known.notes.into_iter().map(|row| note(row, &known.colleagues)).collect(),
        may: may(member),
        whom,
        standing,
        removal,
        profile,
        consents,
        more_sessions,
    }
}

/// What whoever looks may do.
pub(in crate::admin::customer) fn may(member: &StaffMember) -> May {
    May {
        reveal: member.may(Permission::RevealValues),
        help: member.may(Permission::HelpCustomers),
        lock: member.may(Permission::LockCustomers),
        close: member.may(Permission::CloseCustomers),
        audit: member.may(Permission::ReadAudit),
    }
}

/// What colleagues call a member.
pub(in crate::admin::customer) fn name(colleagues: &[Colleague], id: Uuid) -> String {
    colleagues.iter().find(|one| one.id == id).map_or_else(|| "–".to_owned(), |one| one.name.clone())
}

/// A note, with who wrote it.
pub(in crate::admin::customer) fn note(row: Note, colleagues: &[Colleague]) -> NoteLine {
    NoteLine { by: name(colleagues, row.staff_id), at: row.created_at.to_jiff(), text: row.text }
}

fn standing(member: &StaffMember, known: &Known) -> Standing {
    let customer = &known.customer;
    Standing {
        status: match customer.status {
            Status::Active => "active",
            Status::Closing => "closing",
            Status::Locked => "locked",
        },
        closes: customer.closes_at.map(Timestamp::to_jiff),
        brand: member.content().brand(&customer.brand).brand.name.clone(),
        language: customer.language.clone(),
        since: customer.created_at.to_jiff(),
        address: masks::address(&customer.address),
        new_address: known.new_address.as_ref().map(|(address, since)| (address.masked(), since.to_jiff())),
        password_changed: customer.password_changed_at.to_jiff(),
        factor: known.factor.map(Timestamp::to_jiff),
        codes_left: u32::try_from(known.codes_left).unwrap_or(u32::MAX),
    }
}

/// All that the schema names, and what is known besides.
fn profile(member: &StaffMember, known: &Known) -> Vec<ProfileLine> {
    let text = member.text();
    let values = attributes(&known.customer).0;
    let schema = &member.app.attributes;
    let line = |attribute| {
        let attribute: &crate::model::values::Attribute = attribute;
        ProfileLine {
            name: attribute.name.clone(),
            label: asked::label(attribute, &text),
            masked: values.get(&attribute.name).map(|value| masks::masked(attribute, value)),
            correctable: is_correctable(attribute),
        }
    };
    let former = values.keys().filter(|name| schema.get(name).is_none()).map(|name| ProfileLine {
        name: name.clone(),
        label: name.clone(),
        masked: Some("…".to_owned()),
        correctable: false,
    });
    schema.attributes.iter().map(line).chain(former).collect()
}

/// By purpose, the one that was decided last first.
fn decisions(member: &StaffMember, known: &Known) -> Vec<ConsentLine> {
    let text = member.text();
    let mut lines: Vec<(String, ConsentLine)> = Vec::new();
    for row in &known.decisions {
        let decision = match row.decision {
            Decision::Accepted => "accepted",
            Decision::Given => "given",
            Decision::Withdrawn => "withdrawn",
            Decision::Declined => "declined",
        };
        let entry = (decision, row.version, row.language.clone(), row.at.to_jiff());
        if let Some((_, line)) = lines.iter_mut().find(|(purpose, _)| *purpose == row.purpose) {
            line.history.push(entry);
        } else {
            let line = ConsentLine { label: consents::title(&text, &row.purpose), history: vec![entry] };
            lines.push((row.purpose.clone(), line));
        }
    }
    lines.into_iter().map(|(_, line)| line).collect()
}

/// Whether it is carried is all that is said of a device.
fn session(session: Session) -> SessionLine {
    SessionLine {
        id: session.id.to_string(),
        carried: ["Android", "iOS", "iPadOS"].iter().any(|system| session.device.ends_with(system)),
        kept: session.kept,
        first: session.signed_in_at.unwrap_or(session.created_at).to_jiff(),
        last: session.last_used_at.to_jiff(),
    }
}

fn letter(row: crate::model::outbox::Model) -> LetterLine {
    let state = match row.state {
        State::Waiting => "waiting",
        State::Sent => "sent",
        State::GivenUp => "given_up",
    };
    LetterLine { kind: row.kind, state, written: row.created_at.to_jiff(), sent: row.sent_at.map(Timestamp::to_jiff) }
}

/// As the customer reads it, without device and place.
fn event(event: crate::model::events::Model) -> ActivityEntry {
    ActivityEntry { device: None, place: None, ..activity::entry(event.into(), Uuid::nil()) }
}
