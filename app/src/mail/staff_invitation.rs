//! To somebody who shall work here, or who works here and needs another password.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Letter, Paper, SAMPLE_TIME};

/// A link, by which a password is chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StaffInvitation {
    /// Where the button leads.
    pub link: String,
    /// Until when it works.
    pub until: Timestamp,
    /// They work here already.
    pub again: bool,
}

impl Letter for StaffInvitation {
    fn write(&self, paper: &mut Paper<'_>) {
        let until = paper.text.date_time(self.until);
        let (subject, what, button) = if self.again {
            ("letter-staff-password", "letter-staff-password-what", "letter-staff-password-button")
        } else {
            ("letter-staff-invitation", "letter-staff-invitation-what", "letter-staff-invitation-button")
        };
        paper
            .subject(subject, &[])
            .paragraph(what, &[])
            .button(button, &self.link)
            .paragraph("letter-staff-until", &[("time", until.into())])
            .aside("letter-staff-not-you", &[]);
    }
}

pub(super) fn sample() -> StaffInvitation {
    StaffInvitation { link: "https://account.harbor.example/admin/invitation?token=sample".to_owned(), until: SAMPLE_TIME, again: false }
}
