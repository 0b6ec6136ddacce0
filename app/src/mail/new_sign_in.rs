//! About a sign-in from a browser that we had not seen.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::components::device_text;

use super::{Letter, Paper, SAMPLE_TIME};

/// When, what, roughly where; and how to end it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewSignIn {
    /// When.
    pub time: Timestamp,
    /// "Firefox on Linux".
    pub device: String,
    /// "Hamburg, Germany", where a place database is configured.
    pub place: Option<String>,
    /// Ends that session and asks for a new password.
    pub end_link: String,
}

impl Letter for NewSignIn {
    fn write(&self, paper: &mut Paper<'_>) {
        let device = device_text(paper.text, &self.device);
        match &self.place {
            Some(place) => paper.subject("letter-new-sign-in-from", &[("place", place.into())]),
            None => paper.subject("letter-new-sign-in", &[("device", (&device).into())]),
        };
        let place = self.place.clone().map(|place| ("letter-fact-place", place));
        let facts = [("letter-fact-time", paper.text.date_time(self.time)), ("letter-fact-device", device)];
        paper
            .paragraph("letter-new-sign-in-what", &[])
            .facts(facts.into_iter().chain(place))
            .paragraph("letter-new-sign-in-you", &[])
            .paragraph("letter-new-sign-in-not-you", &[])
            .button("letter-new-sign-in-button", &self.end_link);
    }
}

pub(super) fn sample() -> NewSignIn {
    NewSignIn {
        time: SAMPLE_TIME,
        device: "Firefox/Linux".to_owned(),
        place: Some("Hamburg, Germany".to_owned()),
        end_link: "https://account.harbor.example/end-session?token=sample".to_owned(),
    }
}
