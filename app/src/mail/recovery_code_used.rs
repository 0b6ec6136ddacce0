//! Someone signed in with a recovery code.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Letter, Paper, SAMPLE_TIME};

/// How many are left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecoveryCodeUsed {
    /// When.
    pub time: Timestamp,
    /// How many are left.
    pub left: u32,
    /// Where new ones are made.
    pub codes_link: String,
}

impl Letter for RecoveryCodeUsed {
    fn write(&self, paper: &mut Paper<'_>) {
        let time = paper.text.date_time(self.time);
        paper
            .subject("letter-recovery-code-used", &[])
            .paragraph("letter-recovery-code-used-what", &[("time", time.into()), ("left", self.left.into())])
            .button("letter-recovery-code-used-button", &self.codes_link)
            .aside("letter-recovery-code-used-not-you", &[]);
    }
}

pub(super) fn sample() -> RecoveryCodeUsed {
    RecoveryCodeUsed { time: SAMPLE_TIME, left: 2, codes_link: "https://account.harbor.example/account/second-factor".to_owned() }
}
