//! To the old address: the account has a new one.

use serde::{Deserialize, Serialize};

use super::{Letter, Paper};

/// The new address, masked, and the way back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddressChanged {
    /// Masked: "a…x@example.com".
    pub new_address: String,
    /// Brings the old address back.
    pub undo_link: String,
}

impl Letter for AddressChanged {
    fn write(&self, paper: &mut Paper<'_>) {
        paper
            .subject("letter-address-changed", &[])
            .paragraph("letter-address-changed-what", &[("address", (&self.new_address).into())])
            .paragraph("letter-address-changed-not-you", &[])
            .button("letter-address-changed-button", &self.undo_link);
    }
}

pub(super) fn sample() -> AddressChanged {
    AddressChanged {
        new_address: "a…x@example.com".to_owned(),
        undo_link: "https://account.harbor.example/undo-address?token=sample".to_owned(),
    }
}
