//! Support corrected something in the profile.

use serde::{Deserialize, Serialize};

use super::{Letter, Paper};

/// What, but not to what: a letter may be read by others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProfileCorrected {
    /// The attribute's name: `phone`.
    pub attribute: String,
    /// Where to look at it.
    pub profile_link: String,
}

impl Letter for ProfileCorrected {
    fn write(&self, paper: &mut Paper<'_>) {
        let label = paper.text.configured(&format!("attribute-{}", self.attribute)).unwrap_or_else(|| self.attribute.clone());
        paper
            .subject("letter-profile-corrected", &[])
            .paragraph("letter-profile-corrected-what", &[])
            .facts([("letter-fact-changed", label)])
            .button("letter-profile-corrected-button", &self.profile_link)
            .aside("letter-support-not-asked", &[]);
    }
}

pub(super) fn sample() -> ProfileCorrected {
    ProfileCorrected { attribute: "phone".to_owned(), profile_link: "https://account.harbor.example/account/profile".to_owned() }
}
