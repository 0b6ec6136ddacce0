//! To owners: a member of staff looked at more than their work seems to need.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Letter, Paper, SAMPLE_TIME};

/// Who, and where to act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StaffAlarm {
    /// What colleagues call them.
    pub name: String,
    /// How many values within an hour were allowed.
    pub many: u32,
    /// When they were stopped.
    pub time: Timestamp,
    /// Their page.
    pub member_link: String,
}

impl Letter for StaffAlarm {
    fn write(&self, paper: &mut Paper<'_>) {
        let time = paper.text.date_time(self.time);
        paper
            .subject("letter-staff-alarm", &[])
            .paragraph("letter-staff-alarm-what", &[("name", (&self.name).into()), ("many", self.many.into())])
            .facts([("letter-fact-time", time)])
            .paragraph("letter-staff-alarm-next", &[])
            .button("letter-staff-alarm-button", &self.member_link);
    }
}

pub(super) fn sample() -> StaffAlarm {
    StaffAlarm {
        name: "Robin Okafor".to_owned(),
        many: 30,
        time: SAMPLE_TIME,
        member_link: "https://account.harbor.example/admin/staff/0199f3a2-7c1e-7d40-9b3f-2f6f1c1f9e55".to_owned(),
    }
}
