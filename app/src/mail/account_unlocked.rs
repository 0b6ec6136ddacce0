//! Support opened the account again.

use serde::{Deserialize, Serialize};

use super::{Letter, Paper};

/// Where to sign in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountUnlocked {
    /// Where the button leads.
    pub sign_in_link: String,
    /// For an owner who fears that somebody knows the password.
    pub recovery_link: String,
}

impl Letter for AccountUnlocked {
    fn write(&self, paper: &mut Paper<'_>) {
        paper
            .subject("letter-account-unlocked", &[])
            .paragraph("letter-account-unlocked-what", &[])
            .button("letter-account-reopened-button", &self.sign_in_link)
            .paragraph("letter-account-unlocked-password", &[])
            .link(&self.recovery_link);
    }
}

pub(super) fn sample() -> AccountUnlocked {
    AccountUnlocked {
        sign_in_link: "https://account.harbor.example/sign-in".to_owned(),
        recovery_link: "https://account.harbor.example/recovery".to_owned(),
    }
}
