//! What can be wrong with the chain, told as far as it can be told apart.

use std::fmt;

use uuid::Uuid;

use super::hex;
use crate::clock::Timestamp;

/// The first thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// At which number.
    pub number: i64,
    /// The id of the row that stands there, if one does.
    pub id: Option<Uuid>,
    /// What is wrong.
    pub damage: Damage,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Damage {
    /// The row says something else than what was sealed.
    Changed,
    /// The row says what was sealed, but its hash was changed.
    HashChanged,
    /// The personal details are others than those that were sealed.
    DetailsChanged,
    /// The rows up to this number are gone.
    Removed {
        /// The last one that is gone.
        to: i64,
    },
    /// So many rows are gone, and those behind them were renumbered.
    RemovedAndRenumbered(i64),
    /// So many rows were put in here, and those behind them renumbered.
    Inserted(i64),
    /// The row that belongs here stands elsewhere.
    Reordered {
        /// Where.
        stands_at: i64,
    },
    /// The chain is whole in itself, but not the one that was anchored.
    Recomputed {
        /// The first row that may have been changed.
        since: i64,
        /// When it was anchored.
        anchored: Timestamp,
    },
    /// The chain's row is not the one that was noted elsewhere.
    NotAsExpected(Vec<u8>),
    /// The chain ends before a row that was noted elsewhere.
    EndRemoved {
        /// The number that is missing.
        up_to: i64,
    },
    /// An anchor with a signature that is not by its key.
    AnchorForged,
    /// An anchor by a key that is not known.
    AnchorByUnknownKey(String),
    /// The anchor before this one is gone.
    AnchorRemoved {
        /// The number that it was over.
        previous: i64,
    },
    /// An anchor that is not later than the one before.
    AnchorTime,
    /// An anchor at a place where it does not belong.
    AnchorMisplaced,
    /// The row or line can't be read.
    Unreadable(String),
    /// The export lacks its end.
    Incomplete,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (what, number) = match &self.damage {
            Damage::AnchorForged
            | Damage::AnchorByUnknownKey(_)
            | Damage::AnchorRemoved { .. }
            | Damage::AnchorTime
            | Damage::AnchorMisplaced => ("the anchor over row", self.number),
            _ => ("row", self.number),
        };
        write!(f, "{what} {number}")?;
        if let Some(id) = self.id {
            write!(f, " (id {id})")?;
        }
        write!(f, ": {}", self.damage)
    }
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Changed => f.write_str("changed: it says something else than what was sealed"),
            Self::HashChanged => f.write_str("changed: its hash is not the one that was sealed"),
            Self::DetailsChanged => f.write_str("changed: its details (device, place) are not those that were sealed"),
            Self::Removed { to } => write!(f, "removed: the rows from here to {to} are gone"),
            Self::RemovedAndRenumbered(count) => {
                write!(f, "removed: {count} before it are gone, and the rows behind them were renumbered")
            }
            Self::Inserted(count) => write!(f, "inserted: {count} were put in here, and the rows behind them renumbered"),
            Self::Reordered { stands_at } => write!(f, "reordered: the row that belongs here stands at {stands_at}"),
            Self::Recomputed { since, anchored } => write!(
                f,
                "recomputed: it is not the row that was anchored at {}; one of the rows from {since} on was changed, removed or inserted, \
                 and the chain computed anew",
                anchored.to_jiff()
            ),
            Self::NotAsExpected(hash) => write!(f, "recomputed: its hash is not the expected {}", hex(hash)),
            Self::EndRemoved { up_to } => {
                write!(f, "removed: the chain ends before it, but reached at least {up_to} when that was noted")
            }
            Self::AnchorForged => f.write_str("forged: its signature does not fit"),
            Self::AnchorByUnknownKey(id) => write!(f, "signed by the key {id}, which is not known: forged, or an old key is missing"),
            Self::AnchorRemoved { previous } => write!(f, "the anchor before it, over row {previous}, was removed"),
            Self::AnchorTime => f.write_str("signed no later than the anchor before it"),
            Self::AnchorMisplaced => f.write_str("not at its place"),
            Self::Unreadable(why) => write!(f, "changed: it can't be read ({why})"),
            Self::Incomplete => f.write_str("the export ends before its last line: it is not whole"),
        }
    }
}
