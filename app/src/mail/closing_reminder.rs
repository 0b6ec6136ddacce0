//! The account closes soon.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Letter, Paper, SAMPLE_TIME};

/// When everything is erased, and how to keep it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClosingReminder {
    /// When everything is erased.
    pub date: Timestamp,
    /// Keeps the account.
    pub cancel_link: String,
    /// Support closes it, and not its owner.
    #[serde(default)]
    pub by_support: bool,
}

impl Letter for ClosingReminder {
    fn write(&self, paper: &mut Paper<'_>) {
        let date = paper.text.date(self.date);
        let (what, aside) = if self.by_support {
            ("letter-closing-reminder-support", "letter-support-not-asked")
        } else {
            ("letter-closing-reminder-what", "letter-closing-not-you")
        };
        paper
            .subject("letter-closing-reminder", &[("date", date.clone().into())])
            .paragraph(what, &[("date", date.into())])
            .button("letter-closing-button", &self.cancel_link)
            .aside(aside, &[]);
    }
}

pub(super) fn sample() -> ClosingReminder {
    ClosingReminder {
        date: SAMPLE_TIME,
        cancel_link: "https://account.harbor.example/keep-account?token=sample".to_owned(),
        by_support: false,
    }
}
