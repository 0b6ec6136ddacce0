//! The second factor stays.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Letter, Paper, SAMPLE_TIME};

/// When it was called off; and what to do if somebody else asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactorRemovalCancelled {
    /// When.
    pub time: Timestamp,
    /// For an owner who did not ask.
    pub recovery_link: String,
}

impl Letter for FactorRemovalCancelled {
    fn write(&self, paper: &mut Paper<'_>) {
        let time = paper.text.date_time(self.time);
        paper
            .subject("letter-factor-removal-cancelled", &[])
            .paragraph("letter-factor-removal-cancelled-what", &[("time", time.into())])
            .paragraph("letter-factor-removal-cancelled-not-you", &[])
            .button("letter-not-you-button", &self.recovery_link);
    }
}

pub(super) fn sample() -> FactorRemovalCancelled {
    FactorRemovalCancelled { time: SAMPLE_TIME, recovery_link: "https://account.harbor.example/recovery".to_owned() }
}
