//! To an owner who forgot the password.

use serde::{Deserialize, Serialize};

use super::{Letter, Paper};

/// A link, for one hour.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recovery {
    /// Where the button leads.
    pub link: String,
}

impl Letter for Recovery {
    fn write(&self, paper: &mut Paper<'_>) {
        paper
            .subject("letter-recovery", &[])
            .paragraph("letter-recovery-what", &[])
            .button("letter-recovery-button", &self.link)
            .aside("letter-recovery-not-you", &[]);
    }
}

pub(super) fn sample() -> Recovery {
    Recovery { link: "https://account.harbor.example/recovery/new-password?token=sample".to_owned() }
}
