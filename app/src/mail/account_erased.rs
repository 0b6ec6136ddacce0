//! The last letter: everything is erased.

use serde::{Deserialize, Serialize};

use super::{Letter, Paper};

/// Nothing to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountErased {}

impl Letter for AccountErased {
    fn write(&self, paper: &mut Paper<'_>) {
        paper
            .subject("letter-account-erased", &[])
            .paragraph("letter-account-erased-what", &[])
            .paragraph("letter-account-erased-kept", &[])
            .aside("letter-account-erased-again", &[]);
    }
}

pub(super) fn sample() -> AccountErased {
    AccountErased {}
}
