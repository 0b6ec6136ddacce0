//! Support began to close the account.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Letter, Paper, SAMPLE_TIME};

/// When everything is erased, and how to keep it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClosingBySupport {
    /// When everything is erased.
    pub date: Timestamp,
    /// Keeps the account.
    pub cancel_link: String,
}

impl Letter for ClosingBySupport {
    fn write(&self, paper: &mut Paper<'_>) {
        let date = paper.text.date(self.date);
        paper
            .subject("letter-account-closing", &[("date", date.clone().into())])
            .paragraph("letter-closing-by-support-what", &[("date", date.into())])
            .button("letter-closing-button", &self.cancel_link)
            .aside("letter-support-not-asked", &[]);
    }
}

pub(super) fn sample() -> ClosingBySupport {
    ClosingBySupport { date: SAMPLE_TIME, cancel_link: "https://account.harbor.example/keep-account?token=sample".to_owned() }
}
