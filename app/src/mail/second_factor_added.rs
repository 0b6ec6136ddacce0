//! A second factor was set up.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Letter, Paper, SAMPLE_TIME};

/// When; and what to do if it was someone else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SecondFactorAdded {
    /// When.
    pub time: Timestamp,
    /// For an owner who did not do it.
    pub recovery_link: String,
}

impl Letter for SecondFactorAdded {
    fn write(&self, paper: &mut Paper<'_>) {
        let time = paper.text.date_time(self.time);
        paper
            .subject("letter-second-factor-added", &[])
            .paragraph("letter-second-factor-added-what", &[("time", time.into())])
            .paragraph("letter-not-you-recover", &[])
            .button("letter-not-you-button", &self.recovery_link);
    }
}

pub(super) fn sample() -> SecondFactorAdded {
    SecondFactorAdded { time: SAMPLE_TIME, recovery_link: "https://account.harbor.example/recovery".to_owned() }
}
