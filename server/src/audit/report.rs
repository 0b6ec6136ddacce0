//! What was checked, what it proves, and what it can't.

use std::fmt;

use super::hex;
use crate::model::anchors;

/// What was checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Rows that were checked.
    pub rows: u64,
    /// Of these, rows whose details were erased.
    pub erased: u64,
    /// Anchors that were checked.
    pub anchors: u64,
    /// The last of them.
    pub anchored: Option<anchors::Model>,
    /// Expected hashes that were found.
    pub expected: u64,
    /// The last row's number; 0 where there is none.
    pub last: i64,
    /// The last row's hash.
    pub hash: Vec<u8>,
    /// Rows that are not in the chain yet, as far as they were counted.
    pub unsealed: u64,
    /// Rows that claim to be much older than the anchor before them.
    pub late: u64,
    /// The first of them.
    pub first_late: Option<i64>,
}

impl Report {
    /// Up to which row an anchor proves it; 0 where none does.
    pub fn proven(&self) -> i64 {
        self.anchored.as_ref().map_or(0, |anchor| anchor.number)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { rows, erased, last, .. } = self;
        if *rows == 0 {
            writeln!(f, "No row is sealed yet: there is nothing to check.")?;
        } else {
            writeln!(f, "Rows checked: {rows}, up to number {last}. Each follows from the row before, without a gap.")?;
            writeln!(f, "Details: {} fit what was sealed, {erased} were erased.", rows - erased)?;
        }
        self.anchors(f)?;
        if let (Some(first), late) = (self.first_late, self.late) {
            writeln!(
                f,
                "Worth a look: {late} rows (the first is {first}) claim to be more than an hour older than the anchor before them."
            )?;
        }
        if self.unsealed > 0 {
            writeln!(f, "Rows that are not sealed yet, and so not in the chain: {}.", self.unsealed)?;
        }
        writeln!(f, "The chain ends with {last}:{}", hex(&self.hash))
    }
}

impl Report {
    fn anchors(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(anchor) = &self.anchored else {
            return writeln!(f, "Anchors: none. Whoever owns the database could have computed the whole chain anew.");
        };
        let (number, at) = (anchor.number, anchor.at.to_jiff());
        writeln!(
            f,
            "Anchors checked: {}. The newest was signed at {at} by the key {}: {number}:{}",
            self.anchors,
            anchor.key_id,
            hex(&anchor.hash)
        )?;
        writeln!(f, "Proven up to row {number}: without the signing key, nothing up to there can have been changed since {at}.")?;
        if self.last > number {
            writeln!(
                f,
                "Not proven: the rows {} to {} are newer than the newest anchor. Whoever owns the database could have computed them anew.",
                number + 1,
                self.last
            )?;
        }
        if self.expected > 0 {
            return writeln!(f, "Hashes that were noted elsewhere, and found: {}.", self.expected);
        }
        writeln!(
            f,
            "Whoever owns the database could also have removed the newest anchors together with the rows behind them. To rule that out, \
             compare with a copy from the log: --expect-anchor NUMBER:HASH"
        )
    }
}
