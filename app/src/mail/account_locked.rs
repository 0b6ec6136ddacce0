//! Support locked the account.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Letter, Paper, SAMPLE_TIME};

/// When; and whom to ask.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountLocked {
    /// When.
    pub time: Timestamp,
}

impl Letter for AccountLocked {
    fn write(&self, paper: &mut Paper<'_>) {
        let time = paper.text.date_time(self.time);
        paper.subject("letter-account-locked", &[]).paragraph("letter-account-locked-what", &[("time", time.into())]);
        match paper.support().map(str::to_owned) {
            Some(email) => paper.paragraph("letter-account-locked-ask", &[("email", email.into())]),
            None => paper.paragraph("letter-account-locked-ask-us", &[]),
        };
    }
}

pub(super) fn sample() -> AccountLocked {
    AccountLocked { time: SAMPLE_TIME }
}
