//! The second factor is removed soon.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Letter, Paper, SAMPLE_TIME};

/// When, and how to call it off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactorRemovalReminder {
    /// When it is removed.
    pub due: Timestamp,
    /// Calls it off.
    pub keep_link: String,
}

impl Letter for FactorRemovalReminder {
    fn write(&self, paper: &mut Paper<'_>) {
        let due = paper.text.date_time(self.due);
        paper
            .subject("letter-factor-removal-reminder", &[])
            .paragraph("letter-factor-removal-asked-due", &[("time", due.into())])
            .paragraph("letter-factor-removal-not-you", &[])
            .button("letter-factor-removal-button", &self.keep_link)
            .aside("letter-factor-removal-password", &[]);
    }
}

pub(super) fn sample() -> FactorRemovalReminder {
    FactorRemovalReminder { due: SAMPLE_TIME, keep_link: "https://account.harbor.example/keep-second-factor?token=sample".to_owned() }
}
