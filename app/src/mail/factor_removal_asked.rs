//! Support was asked to remove the second factor.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Letter, Paper, SAMPLE_TIME};

/// Until when it can be called off, and how.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactorRemovalAsked {
    /// When it is removed, where no second member of staff looks at it; none where one does.
    pub due: Option<Timestamp>,
    /// Calls it off.
    pub keep_link: String,
}

impl Letter for FactorRemovalAsked {
    fn write(&self, paper: &mut Paper<'_>) {
        let due = self.due.map(|due| paper.text.date_time(due));
        paper.subject("letter-factor-removal-asked", &[]).paragraph("letter-factor-removal-asked-what", &[]);
        match due {
            Some(due) => paper.paragraph("letter-factor-removal-asked-due", &[("time", due.into())]),
            None => paper.paragraph("letter-factor-removal-asked-second", &[]),
        };
        paper
            .paragraph("letter-factor-removal-not-you", &[])
            .button("letter-factor-removal-button", &self.keep_link)
            .aside("letter-factor-removal-password", &[]);
    }
}

pub(super) fn sample() -> FactorRemovalAsked {
    FactorRemovalAsked { due: Some(SAMPLE_TIME), keep_link: "https://account.harbor.example/keep-second-factor?token=sample".to_owned() }
}
