//! Takes the chain row by row and anchor by anchor, and remembers no more than the last of each.

use std::collections::BTreeMap;
use std::str::FromStr;
use std::time::Duration;

use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::fault::{Damage, Fault};
use super::report::Report;
use super::unhex;
use crate::crypto::anchoring::{PublicKey, Statement};
use crate::model::{anchors, events};

/// A row that claims to be older than this, though an anchor before it is younger, is worth a look.
const LATE: Duration = Duration::from_hours(1);

/// A number and hash that somebody noted outside the database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expected {
    /// The row's number.
    pub number: i64,
    /// Its hash.
    pub hash: Vec<u8>,
}

impl FromStr for Expected {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || "an anchor is NUMBER:HASH, as the log line has it".to_owned();
        let (number, hash) = text.trim().split_once(':').ok_or_else(wrong)?;
        let number = number.parse().ok().filter(|number| *number > 0).ok_or_else(wrong)?;
        let hash = unhex(hash).filter(|hash| hash.len() == 32).ok_or_else(wrong)?;
        Ok(Self { number, hash })
    }
}

/// Why a row was not taken.
pub(super) enum Refused {
    /// It is clear what is wrong.
    Clear(Fault),
    /// It does not follow from the row before: the rows behind tell why.
    Unclear,
}

/// How far the chain is checked.
#[derive(Debug)]
pub struct Checker {
    keys: Vec<PublicKey>,
    expected: BTreeMap<i64, Vec<u8>>,
    number: i64,
    hash: Vec<u8>,
    id: Option<Uuid>,
    report: Report,
}

impl Checker {
    /// From the first row on. Anchors are believed by these keys alone.
    pub fn new(keys: Vec<PublicKey>, expected: Vec<Expected>) -> Self {
        let expected = expected.into_iter().map(|one| (one.number, one.hash)).collect();
        Self { keys, expected, number: 0, hash: vec![0; 32], id: None, report: Report::default() }
    }

    /// From an anchor on, which is believed if its signature fits.
    pub fn after(keys: Vec<PublicKey>, anchor: &anchors::Model) -> Result<Self, Fault> {
        let mut checker = Self { number: anchor.number, hash: anchor.hash.clone(), ..Self::new(keys, Vec::new()) };
        checker.signed(anchor).map_err(|damage| checker.fault(damage))?;
        checker.report.anchored = Some(anchor.clone());
        Ok(checker)
    }

    /// The last row that was taken: its number and hash.
    pub fn reached(&self) -> (i64, &[u8]) {
        (self.number, &self.hash)
    }

    /// Takes the next row.
    pub(super) fn row(&mut self, row: &events::Model) -> Result<(), Refused> {
        let number = self.number + 1;
        let hash = events::link(&self.hash, number, row);
        if row.number != Some(number) || row.hash.as_ref() != Some(&hash) {
            return Err(Refused::Unclear);
        }
        let clear = |damage| Refused::Clear(Fault { number, id: Some(row.id), damage });
        match &row.details {
            Some(details) => {
                let digest = Sha256::new().chain_update(&row.details_salt).chain_update(details).finalize();
                if digest.as_slice() != row.details_digest {
                    return Err(clear(Damage::DetailsChanged));
                }
            }
            None => self.report.erased += 1,
        }
        if let Some(expected) = self.expected.remove(&number) {
            if expected != hash {
                return Err(clear(Damage::NotAsExpected(expected)));
            }
            self.report.expected += 1;
        }
        let anchored = self.report.anchored.as_ref();
        if anchored.is_some_and(|anchor| row.at.plus(LATE) < anchor.at) {
            self.report.late += 1;
            self.report.first_late.get_or_insert(number);
        }
        (self.number, self.hash, self.id) = (number, hash, Some(row.id));
        self.report.rows += 1;
        Ok(())
    }

    /// Takes the next anchor, which stands behind its row.
    pub(super) fn anchor(&mut self, anchor: &anchors::Model) -> Result<(), Fault> {
        let fault = |damage| Fault { number: anchor.number, id: None, damage };
        self.signed(anchor).map_err(fault)?;
        let before = self.report.anchored.as_ref();
        let previous = before.map_or(0, |before| before.number);
        if anchor.previous != previous {
            return Err(fault(Damage::AnchorRemoved { previous: anchor.previous }));
        }
        if before.is_some_and(|before| anchor.at <= before.at) {
            return Err(fault(Damage::AnchorTime));
        }
        if anchor.number > self.number {
            return Err(self.fault(Damage::Removed { to: anchor.number }));
        }
        if anchor.number < self.number {
            return Err(fault(Damage::AnchorMisplaced));
        }
        if anchor.hash != self.hash {
            let damage = Damage::Recomputed { since: previous + 1, anchored: anchor.at };
            return Err(Fault { number: self.number, id: self.id, damage });
        }
        self.report.anchors += 1;
        self.report.anchored = Some(anchor.clone());
        Ok(())
    }

    /// What is proven, now that nothing more comes.
    pub(super) fn finish(mut self, unsealed: u64) -> Result<Report, Fault> {
        if let Some(last) = self.expected.keys().next_back() {
            return Err(self.fault(Damage::EndRemoved { up_to: *last }));
        }
        self.report.last = self.number;
        self.report.hash = self.hash;
        self.report.unsealed = unsealed;
        Ok(self.report)
    }

    /// Something wrong with the row after the last that was taken.
    pub(super) fn fault(&self, damage: Damage) -> Fault {
        Fault { number: self.number + 1, id: None, damage }
    }

    /// What was checked before something was wrong.
    pub(super) fn so_far(&self) -> Report {
        Report { last: self.number, hash: self.hash.clone(), ..self.report.clone() }
    }

    fn signed(&self, anchor: &anchors::Model) -> Result<(), Damage> {
        let unknown = || Damage::AnchorByUnknownKey(anchor.key_id.clone());
        let key = self.keys.iter().find(|key| key.id() == anchor.key_id).ok_or_else(unknown)?;
        let anchors::Model { number, hash, previous, at, signature, .. } = anchor;
        let statement = Statement { number: *number, hash, previous: *previous, at: *at };
        if key.verifies(&statement, signature) { Ok(()) } else { Err(Damage::AnchorForged) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_expected_anchor_is_read_as_the_log_has_it() {
        let hash = "ab".repeat(32);
        assert_eq!(format!("12:{hash}").parse(), Ok(Expected { number: 12, hash: vec![0xab; 32] }));
        for bad in ["", "12", ":", &hash, &format!("0:{hash}"), &format!("-1:{hash}"), "12:abc", &format!("12:{hash}00"), "12:é"] {
            assert!(bad.parse::<Expected>().is_err(), "{bad}");
        }
    }
}
