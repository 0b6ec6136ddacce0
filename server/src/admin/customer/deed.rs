//! A deed: who acts for a customer, why, and when; and how reasons are read.

use portico_app::forms::Problem;
use portico_app::pages::admin::customer::ask::LONGEST_REASON;
use uuid::Uuid;

use crate::clock::Timestamp;
use crate::model::events::{Event, Kind};
use crate::model::values::characters::{clean_line, is_invisible};
use crate::web::staff_member::StaffMember;

/// Fewer characters say nothing.
const SHORTEST_REASON: usize = 3;

/// Who acts, why, and when.
#[derive(Clone, Debug)]
pub struct Deed {
    /// The member of staff.
    pub staff: Uuid,
    /// Their session.
    pub session: Option<Uuid>,
    /// Why: the customer reads it.
    pub reason: String,
    /// When.
    pub now: Timestamp,
}

impl Deed {
    /// What this member does now.
    pub fn of(member: &StaffMember, reason: String) -> Self {
        Self { staff: member.id(), session: Some(member.current.session.id), reason, now: member.now() }
    }

    /// The event of it, with the reason, which can be erased.
    pub fn event(&self, kind: Kind, customer: Uuid) -> Event {
        let event = Event::staff(kind, self.staff).to(Some(customer)).detail("reason", self.reason.clone());
        self.session.into_iter().fold(event, Event::in_session)
    }
}

/// A reason: one line of plain text that says something. Nothing in it turns what stands around it, or forges a second line.
pub fn reason(typed: &str) -> Result<String, Problem> {
    let line = clean_line(typed).ok_or(Problem::new("reason-characters"))?;
    if line.chars().filter(|c| !c.is_whitespace() && !is_invisible(*c)).count() < SHORTEST_REASON {
        return Err(Problem::new("reason-too-short").with("least", SHORTEST_REASON));
    }
    if line.chars().count() > usize::from(LONGEST_REASON) {
        return Err(Problem::new("reason-too-long").with("most", i64::from(LONGEST_REASON)));
    }
    Ok(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_says_something_in_one_plain_line() {
        assert_eq!(reason("  Delivery question "), Ok("Delivery question".to_owned()));
        assert_eq!(reason("配送の件").as_deref(), Ok("配送の件"));
        assert_eq!(reason("<b>x</b>").as_deref(), Ok("<b>x</b>"), "text, which pages escape");
        for empty in ["", "  ", "ab", " a b ", "\u{200b}\u{200b}\u{200b}\u{200b}", "\u{3164}\u{3164}\u{3164}"] {
            assert_eq!(reason(empty).map_err(|problem| problem.id()), Err("reason-too-short"), "{empty:?}");
        }
        for hostile in ["two\nlines", "turned \u{202e}round", "tab\there", "a\u{2066}bc", "bell\u{7}"] {
            assert_eq!(reason(hostile).map_err(|problem| problem.id()), Err("reason-characters"), "{hostile:?}");
        }
        assert!(reason(&"ä".repeat(200)).is_ok());
        assert_eq!(reason(&"ä".repeat(201)).map_err(|problem| problem.id()), Err("reason-too-long"));
    }
}
