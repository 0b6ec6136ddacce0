//! The chain as JSON Lines: one object a line, `{"event": …}`, `{"anchor": …}` behind the event that it is over, and at the end
//! `{"end": …}`, so that a file that was cut off is told from a whole one. Facts and details stand there as the text that was hashed.

use sea_orm::ActiveEnum;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::source::Step;
use super::{hex, unhex};
use crate::clock::Timestamp;
use crate::model::events::{Actor, Kind};
use crate::model::{anchors, events};

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum Line {
    Event(EventLine),
    Anchor(AnchorLine),
    End { unsealed: u64 },
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct EventLine {
    number: i64,
    id: Uuid,
    at: String,
    kind: String,
    actor: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    customer_id: Option<Uuid>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    session_id: Option<Uuid>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    staff_id: Option<Uuid>,
    facts: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    details: Option<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    details_salt: String,
    details_digest: String,
    hash: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AnchorLine {
    number: i64,
    hash: String,
    previous: i64,
    at: String,
    key_id: String,
    signature: String,
}

/// A step as its line, with the line break; nothing for what can't be read. Without its details, a row is as if they were erased.
pub fn write(step: &Step, details: bool) -> Option<String> {
    let line = match step {
        Step::Row(row) => Line::Event(event(row, details)),
        Step::Anchor(anchor) => Line::Anchor(AnchorLine {
            number: anchor.number,
            hash: hex(&anchor.hash),
            previous: anchor.previous,
            at: anchor.at.to_jiff().to_string(),
            key_id: anchor.key_id.clone(),
            signature: hex(&anchor.signature),
        }),
        Step::End { unsealed } => Line::End { unsealed: *unsealed },
        Step::Unreadable { .. } => return None,
    };
    serde_json::to_string(&line).ok().map(|line| line + "\n")
}

fn event(row: &events::Model, details: bool) -> EventLine {
    let kept = row.details.as_ref().filter(|_| details);
    EventLine {
        number: row.number.unwrap_or_default(),
        id: row.id,
        at: row.at.to_jiff().to_string(),
        kind: row.kind.text().to_owned(),
        actor: row.actor.to_value(),
        customer_id: row.customer_id,
        session_id: row.session_id,
        staff_id: row.staff_id,
        facts: row.facts.clone(),
        details: kept.cloned(),
        // Without the details, their salt would only help to guess them.
        details_salt: kept.map(|_| hex(&row.details_salt)).unwrap_or_default(),
        details_digest: hex(&row.details_digest),
        hash: row.hash.as_deref().map(hex).unwrap_or_default(),
    }
}

/// Reads a line; what is wrong with it otherwise.
pub fn read(line: &[u8]) -> Result<Step, String> {
    match serde_json::from_slice(line).map_err(|problem| problem.to_string())? {
        Line::Event(line) => line.row().map(|row| Step::Row(Box::new(row))),
        Line::Anchor(line) => line.anchor().map(Step::Anchor),
        Line::End { unsealed } => Ok(Step::End { unsealed }),
    }
}

impl EventLine {
    fn row(self) -> Result<events::Model, String> {
        Ok(events::Model {
            id: self.id,
            at: moment(&self.at)?,
            kind: Kind::try_from_value(&self.kind).map_err(|_| format!("there is no kind {}", self.kind))?,
            customer_id: self.customer_id,
            session_id: self.session_id,
            staff_id: self.staff_id,
            actor: Actor::try_from_value(&self.actor).map_err(|_| format!("there is no actor {}", self.actor))?,
            facts: self.facts,
            details: self.details,
            details_salt: bytes(&self.details_salt)?,
            details_digest: bytes(&self.details_digest)?,
            number: Some(self.number),
            hash: Some(bytes(&self.hash)?),
        })
    }
}

impl AnchorLine {
    fn anchor(self) -> Result<anchors::Model, String> {
        Ok(anchors::Model {
            number: self.number,
            hash: bytes(&self.hash)?,
            previous: self.previous,
            at: moment(&self.at)?,
            key_id: self.key_id,
            signature: bytes(&self.signature)?,
        })
    }
}

fn moment(text: &str) -> Result<Timestamp, String> {
    let moment: jiff::Timestamp = text.parse().map_err(|_| format!("{text} is no time"))?;
    Ok(Timestamp(moment.as_microsecond()))
}

fn bytes(text: &str) -> Result<Vec<u8>, String> {
    unhex(text).ok_or_else(|| "what should be hexadecimal is not".to_owned())
}
