//! A word every few seconds about how far it is.

use std::time::Duration;

use crate::clock::Timestamp;

/// Between two words.
const EVERY: Duration = Duration::from_secs(3);

/// How far a seed is.
#[derive(Debug)]
pub(super) struct Progress {
    began: Timestamp,
    told: Timestamp,
    of: u32,
    /// Customers that were added so far.
    pub(super) added: u32,
}

impl Progress {
    /// At the beginning of so many.
    pub(super) const fn new(of: u32, now: Timestamp) -> Self {
        Self { began: now, told: now, of, added: 0 }
    }

    /// Says that all before this number are there, if it is time for it.
    pub(super) fn reached(&mut self, number: u32, now: Timestamp) {
        if now.since(self.told) >= EVERY || number == self.of {
            self.told = now;
            tracing::info!("{}", self.line(number, now));
        }
    }

    fn line(&self, number: u32, now: Timestamp) -> String {
        let spent = now.since(self.began);
        let rate = u128::from(self.added) * 1000 / spent.as_millis().max(1);
        let left = spent.as_secs() * u64::from(self.of.saturating_sub(number)) / u64::from(number.max(1));
        format!("{number} of {} ({rate} added a second, about {}:{:02} minutes left)", self.of, left / 60, left % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_says_how_many_how_fast_and_how_long_still() {
        let began = Timestamp(1_800_000_000_000_000);
        let progress = Progress { added: 1_000_000, ..Progress::new(10_000_000, began) };
        let line = progress.line(2_000_000, began.plus(Duration::from_secs(100)));
        assert_eq!(line, "2000000 of 10000000 (10000 added a second, about 6:40 minutes left)");
        assert!(Progress::new(1, began).line(0, began).contains("0 of 1 (0 added"), "and nothing is divided by nothing");
    }
}
