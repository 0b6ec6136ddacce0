//! To the old address, which is the account's again.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Letter, Paper, SAMPLE_TIME};

/// When; and the way to a new password, which is what to do next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddressRestored {
    /// When.
    pub time: Timestamp,
    /// Where a new password is chosen.
    pub recovery_link: String,
}

impl Letter for AddressRestored {
    fn write(&self, paper: &mut Paper<'_>) {
        let time = paper.text.date_time(self.time);
        paper
            .subject("letter-address-restored", &[])
            .paragraph("letter-address-restored-what", &[("time", time.into())])
            .paragraph("letter-address-restored-next", &[])
            .button("letter-not-you-button", &self.recovery_link);
    }
}

pub(super) fn sample() -> AddressRestored {
    AddressRestored { time: SAMPLE_TIME, recovery_link: "https://account.harbor.example/recovery".to_owned() }
}
