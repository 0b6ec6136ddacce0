//! There are new recovery codes; the old ones stopped working.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Letter, Paper, SAMPLE_TIME};

/// When; and what to do if it was someone else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecoveryCodesRenewed {
    /// When.
    pub time: Timestamp,
    /// For an owner who did not do it.
    pub recovery_link: String,
}

impl Letter for RecoveryCodesRenewed {
    fn write(&self, paper: &mut Paper<'_>) {
        let time = paper.text.date_time(self.time);
        paper
            .subject("letter-recovery-codes-renewed", &[])
            .paragraph("letter-recovery-codes-renewed-what", &[("time", time.into())])
            .paragraph("letter-not-you-recover", &[])
            .button("letter-not-you-button", &self.recovery_link);
    }
}

pub(super) fn sample() -> RecoveryCodesRenewed {
    RecoveryCodesRenewed { time: SAMPLE_TIME, recovery_link: "https://account.harbor.example/recovery".to_owned() }
}
