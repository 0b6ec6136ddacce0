//! Support ended sessions.

use serde::{Deserialize, Serialize};

use super::{Letter, Paper};

/// Everywhere, or on one device; and where to sign in again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedOutBySupport {
    /// All sessions, not one.
    pub everywhere: bool,
    /// Where the button leads.
    pub sign_in_link: String,
}

impl Letter for SignedOutBySupport {
    fn write(&self, paper: &mut Paper<'_>) {
        let what = if self.everywhere { "letter-signed-out-by-support-what" } else { "letter-signed-out-by-support-one" };
        paper
            .subject("letter-signed-out-by-support", &[])
            .paragraph(what, &[])
            .button("letter-account-reopened-button", &self.sign_in_link)
            .aside("letter-support-not-asked", &[]);
    }
}

pub(super) fn sample() -> SignedOutBySupport {
    SignedOutBySupport { everywhere: true, sign_in_link: "https://account.harbor.example/sign-in".to_owned() }
}
