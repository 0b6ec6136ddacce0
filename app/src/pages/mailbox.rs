//! Development's mailbox: the letters that would have been sent.

use jiff::Timestamp;
use leptos::prelude::*;

use crate::components::{ButtonLink, EmptyState, Line, PageHeader, Section, Tag, Time, Tone};
use crate::gallery::Sample;
use crate::page::{Frame, Page, Scene};
use crate::text::{Text, say};

/// `/dev/mailbox`.
#[derive(Clone, Debug, Default)]
pub struct MailboxPage {
    /// Newest first.
    pub letters: Vec<MailboxLetter>,
}

/// One letter.
#[derive(Clone, Debug)]
pub struct MailboxLetter {
    /// Where it can be read.
    pub href: String,
    /// Who gets it.
    pub to: String,
    /// Its subject.
    pub subject: String,
    /// When it was written.
    pub at: Timestamp,
    /// Whether it is out of our hands.
    pub sent: bool,
}

impl Page for MailboxPage {
    fn title(&self, text: &Text) -> String {
        text.say("mailbox")
    }

    fn frame(&self) -> Frame {
        Frame::Sheet
    }

    fn view(self, _: &Scene) -> AnyView {
        let lines = self.letters.into_iter().map(|letter| {
            let waits = (!letter.sent).then(|| view! { <Tag tone=Tone::Warn label=say("mailbox-waiting")/> });
            let state = view! { <span class="anywhere">{letter.to}</span><Time at=letter.at/>{waits} }.into_any();
            let action = view! { <ButtonLink href=letter.href label=say("mailbox-open")/> }.into_any();
            view! { <Line what=letter.subject state action/> }.into_any()
        });
        let lines: Vec<AnyView> = lines.collect();
        let content = if lines.is_empty() {
            view! { <EmptyState title=say("mailbox-empty") hint=say("mailbox-empty-hint")/> }.into_any()
        } else {
            view! { <Section title=say("mailbox-letters")>{lines}</Section> }.into_any()
        };
        view! {
            <PageHeader title=say("mailbox") lead=say("mailbox-lead")/>
            {content}
        }
        .into_any()
    }
}

pub(crate) fn samples() -> Vec<Sample> {
    let letter = |subject: &str, sent| MailboxLetter {
        href: "/dev/mailbox/0".to_owned(),
        to: "alex@example.com".to_owned(),
        subject: subject.to_owned(),
        at: crate::mail::SAMPLE_TIME,
        sent,
    };
    let letters = vec![letter("Confirm your address", false), letter("New sign-in from Hamburg", true)];
    vec![Sample::page("mailbox", MailboxPage { letters }), Sample::page("mailbox-empty", MailboxPage::default())]
}
