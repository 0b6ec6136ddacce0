//! To an address that someone signed up with: prove that it is yours.

use serde::{Deserialize, Serialize};

use super::{Letter, Paper};

/// Link (24 hours) and code (10 minutes).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConfirmAddress {
    /// Where the button leads.
    pub link: String,
    /// Six digits, for the browser that signed up.
    pub code: String,
}

impl Letter for ConfirmAddress {
    fn write(&self, paper: &mut Paper<'_>) {
        paper
            .subject("letter-confirm-address", &[])
            .paragraph("letter-confirm-address-code", &[])
            .code(&self.code)
            .paragraph("letter-confirm-address-link", &[])
            .button("letter-confirm-address-button", &self.link)
            .aside("letter-confirm-address-not-you", &[]);
    }
}

pub(super) fn sample() -> ConfirmAddress {
    ConfirmAddress { link: "https://account.harbor.example/verify-email?token=sample".to_owned(), code: "491826".to_owned() }
}
