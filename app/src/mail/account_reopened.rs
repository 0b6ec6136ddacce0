//! The account stays.

use serde::{Deserialize, Serialize};

use super::{Letter, Paper};

/// How to sign in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountReopened {
    /// Where the button leads.
    pub sign_in_link: String,
}

impl Letter for AccountReopened {
    fn write(&self, paper: &mut Paper<'_>) {
        paper
            .subject("letter-account-reopened", &[])
            .paragraph("letter-account-reopened-what", &[])
            .button("letter-account-reopened-button", &self.sign_in_link)
            .aside("letter-account-reopened-not-you", &[]);
    }
}

pub(super) fn sample() -> AccountReopened {
    AccountReopened { sign_in_link: "https://account.harbor.example/sign-in".to_owned() }
}
