//! To an owner, when someone signs up with their address: the page said nothing of it.

use serde::{Deserialize, Serialize};

use super::{Letter, Paper};

/// Two ways on: sign in, or choose a new password.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountExists {
    /// Where the button leads.
    pub sign_in_link: String,
    /// For a forgotten password.
    pub recovery_link: String,
}

impl Letter for AccountExists {
    fn write(&self, paper: &mut Paper<'_>) {
        paper
            .subject("letter-account-exists", &[])
            .paragraph("letter-account-exists-what", &[])
            .button("letter-account-exists-button", &self.sign_in_link)
            .paragraph("letter-account-exists-forgotten", &[])
            .link(&self.recovery_link)
            .aside("letter-account-exists-not-you", &[]);
    }
}

pub(super) fn sample() -> AccountExists {
    AccountExists {
        sign_in_link: "https://account.harbor.example/sign-in".to_owned(),
        recovery_link: "https://account.harbor.example/recovery".to_owned(),
    }
}
