//! To a new address: prove that it is yours.

use serde::{Deserialize, Serialize};

use super::{Letter, Paper};

/// The link. No code: the link's page asks to be signed in, so it works wherever the letter is read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddressChange {
    /// Where the button leads.
    pub link: String,
}

impl Letter for AddressChange {
    fn write(&self, paper: &mut Paper<'_>) {
        paper
            .subject("letter-address-change", &[])
            .paragraph("letter-address-change-link", &[])
            .button("letter-address-change-button", &self.link)
            .aside("letter-address-change-not-you", &[]);
    }
}

pub(super) fn sample() -> AddressChange {
    AddressChange { link: "https://account.harbor.example/account/email/confirm?token=sample".to_owned() }
}
