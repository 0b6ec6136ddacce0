//! Which addresses of a file were met already: a keyed digest of eight bytes for each, so that ten million lines fit into memory.

use std::collections::hash_map::RandomState;
use std::collections::{HashMap, HashSet};
use std::hash::BuildHasher;
use std::sync::{Mutex, PoisonError};

use uuid::Uuid;

/// Addresses that were met.
#[derive(Debug, Default)]
pub struct Seen {
    digests: HashSet<u64>,
    // Random for each file: nobody can write two addresses that are taken for one.
    keyed: RandomState,
}

impl Seen {
    /// Notes an address key; `false` where it was met before.
    pub fn first_time(&mut self, address_key: &str) -> bool {
        self.digests.insert(self.keyed.hash_one(address_key))
    }
}

/// What this process has met in the files that it checks.
#[derive(Debug, Default)]
pub struct InHand(Mutex<HashMap<Uuid, (u64, Seen)>>);

impl InHand {
    /// Keeps what was met in a file up to a place.
    pub(super) fn keep(&self, import: Uuid, byte: u64, seen: Seen) {
        let mut files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // Each can be large: one is checked at a time, and of others only their checks' progress is lost.
        files.clear();
        files.insert(import, (byte, seen));
    }

    /// What was met up to this very place.
    pub(super) fn take(&self, import: Uuid, byte: u64) -> Option<Seen> {
        let mut files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        files.remove(&import).filter(|(place, _)| *place == byte).map(|(_, seen)| seen)
    }
}
