//! The check: what the import would do, without doing it.

use std::collections::{BTreeSet, HashSet};

use sea_orm::ConnectionTrait;

use super::{Batch, Newcomer, Seen};
use crate::error::Result;
use crate::model::customers;

/// How many lines of which kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// All.
    pub lines: u64,
    /// Customers who are new.
    pub fresh: u64,
    /// Lines whose address is taken, or came before in the file.
    pub duplicates: u64,
    /// Lines that can't be imported.
    pub bad: u64,
}

impl Tally {
    /// Counts a batch of which so many customers were, or would be, made.
    pub fn count(&mut self, batch: &Batch, fresh: usize) {
        let wide = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
        self.lines += wide(batch.lines());
        self.fresh += wide(fresh);
        self.duplicates += wide(batch.newcomers.len().saturating_sub(fresh));
        self.bad += wide(batch.bad.len());
    }
}

/// How many of a batch would be new customers: not met before in the file, and not in the database.
pub async fn fresh(db: &impl ConnectionTrait, batch: &Batch, seen: &mut Seen) -> Result<usize> {
    let first: Vec<String> = batch.newcomers.iter().map(|one| one.address.key().to_owned()).filter(|key| seen.first_time(key)).collect();
    let taken = customers::taken(db, &first).await?;
    Ok(first.len() - taken.len())
}

/// The first newcomer of each address.
pub(super) fn first_of_each(newcomers: Vec<Newcomer>) -> Vec<Newcomer> {
    let mut keys = HashSet::new();
    newcomers.into_iter().filter(|one| keys.insert(one.address.key().to_owned())).collect()
}

/// Two lists of names of columns, as one.
pub(super) fn united(stored: &str, more: &BTreeSet<String>) -> String {
    let mut names: BTreeSet<String> = serde_json::from_str(stored).unwrap_or_default();
    names.extend(more.iter().take(20).cloned());
    serde_json::to_string(&names.into_iter().take(20).collect::<Vec<_>>()).unwrap_or_default()
}
