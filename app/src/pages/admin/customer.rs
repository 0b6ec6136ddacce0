//! One customer, as staff see them: how the account stands, every personal value masked, and what may be done.

pub mod ask;
pub mod correct;
mod history;
pub mod notes;
mod parts;
mod profile;
pub mod registration;
pub mod reveal;
mod samples;
mod standing;

use jiff::Timestamp;
use leptos::prelude::*;

use crate::components::{PageHeader, Tag, Tone};
use crate::page::{Desk, Frame, Page, Scene};
use crate::pages::activity::ActivityEntry;
use crate::text::{Text, say, with};

use notes::NoteLine;
pub(crate) use samples::samples;

/// Whom a page is about, so that colleagues can talk about them, and others learn nothing.
#[derive(Clone, Debug)]
pub struct Whom {
    /// The customer's id.
    pub id: String,
    /// The masked name, or the masked address where there is none: `M… O…`.
    pub name: String,
}

/// `/admin/customers/<id>`.
#[derive(Clone, Debug)]
pub struct CustomerPage {
    /// Who.
    pub whom: Whom,
    /// How the account stands.
    pub standing: Standing,
    /// The removal of a second factor that waits.
    pub removal: Option<Removal>,
    /// What is known of the person.
    pub profile: Vec<ProfileLine>,
    /// Where the account is open.
    pub sessions: Vec<SessionLine>,
    /// There are more sessions than these.
    pub more_sessions: bool,
    /// What they agreed to and allowed.
    pub consents: Vec<ConsentLine>,
    /// The newest letters.
    pub letters: Vec<LetterLine>,
    /// The newest events, without device and place.
    pub events: Vec<ActivityEntry>,
    /// The newest notes.
    pub notes: Vec<NoteLine>,
    /// What whoever looks may do.
    pub may: May,
}

/// How the account stands.
#[derive(Clone, Debug)]
pub struct Standing {
    /// `active`, `closing` or `locked`.
    pub status: &'static str,
    /// When it is erased, where it is closing.
    pub closes: Option<Timestamp>,
    /// The brand's name.
    pub brand: String,
    /// The code of the language of letters.
    pub language: String,
    /// When the account was made.
    pub since: Timestamp,
    /// The masked address.
    pub address: String,
    /// The masked address that waits for its proof, and since when.
    pub new_address: Option<(String, Timestamp)>,
    /// When the password was last chosen.
    pub password_changed: Timestamp,
    /// Since when an authenticator app is asked for.
    pub factor: Option<Timestamp>,
    /// Unused recovery codes.
    pub codes_left: u32,
}

/// The removal of a second factor that waits.
#[derive(Clone, Debug)]
pub struct Removal {
    /// Who asked, as colleagues call them.
    pub asked_by: String,
    /// Whether it is who looks: they don't approve.
    pub mine: bool,
    /// Why.
    pub reason: String,
    /// When.
    pub asked: Timestamp,
    /// Nobody else could approve: it is carried out when it is due. Else it lapses then.
    pub alone: bool,
    /// When.
    pub due: Timestamp,
}

/// Something known of the person.
#[derive(Clone, Debug)]
pub struct ProfileLine {
    /// The attribute's name.
    pub name: String,
    /// What it is called.
    pub label: String,
    /// The masked value, where there is one.
    pub masked: Option<String>,
    /// Whether it can be corrected here.
    pub correctable: bool,
}

/// A browser that is signed in. What and where it is stays hidden.
#[derive(Clone, Debug)]
pub struct SessionLine {
    /// Its public id.
    pub id: String,
    /// A phone or tablet.
    pub carried: bool,
    /// "Keep me signed in" was chosen.
    pub kept: bool,
    /// When it signed in.
    pub first: Timestamp,
    /// When it was last used.
    pub last: Timestamp,
}

/// How one purpose stands, and what was decided before.
#[derive(Clone, Debug)]
pub struct ConsentLine {
    /// What it is called.
    pub label: String,
    /// All decisions, newest first: `accepted`, `given`, `withdrawn` or `declined`, wording, language's code, when.
    pub history: Vec<(&'static str, i64, String, Timestamp)>,
}

/// A letter: which, how it stands, when. Never what it says.
#[derive(Clone, Debug)]
pub struct LetterLine {
    /// Which: `new-sign-in`.
    pub kind: String,
    /// `waiting`, `sent` or `given_up`.
    pub state: &'static str,
    /// When it was written.
    pub written: Timestamp,
    /// When the mail server took it.
    pub sent: Option<Timestamp>,
}

/// What whoever looks may do.
#[derive(Clone, Copy, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is one permission")]
pub struct May {
    /// Look at values.
    pub reveal: bool,
    /// Help.
    pub help: bool,
    /// Lock and unlock.
    pub lock: bool,
    /// Close, and call a closing off.
    pub close: bool,
    /// Read the record.
    pub audit: bool,
}

impl Page for CustomerPage {
    fn title(&self, _: &Text) -> String {
        self.whom.name.clone()
    }

    fn frame(&self) -> Frame {
        Frame::Desk(Desk::Customers)
    }

    fn view(self, Scene { text, .. }: &Scene) -> AnyView {
        let Self { whom, standing, removal, profile, sessions, more_sessions, consents, letters, events, notes, may } = self;
        let since = with(
            "customer-since",
            &[
                ("date", text.date(standing.since).into()),
                ("brand", (&standing.brand).into()),
                ("language", text.language_name(&standing.language).into()),
            ],
        );
        let (tone, status) = status(standing.status);
        let (name, number) = (whom.name.clone(), with("customer-number", &[("id", (&whom.id).into())]));
        view! {
            <PageHeader title=name>
                <p class="flex flex-wrap gap-x-3 gap-y-1 items-center soft"><Tag tone label=say(status)/><span>{since}</span></p>
                <p class="soft small anywhere">{number}</p>
            </PageHeader>
            {removal.map(|removal| standing::removal(removal, &whom, may, text))}
            {standing::section(&standing, &whom, may, text)}
            {notes::section(notes, &whom, may)}
            {profile::section(profile, &whom, may)}
            {history::sessions(sessions, more_sessions, &whom, may)}
            {history::consents(consents, text)}
            {history::letters(letters, text)}
            {history::events(&events, &whom, may, text)}
        }
        .into_any()
    }
}

fn status(status: &str) -> (Tone, &'static str) {
    match status {
        "active" => (Tone::Good, "customer-status-active"),
        "closing" => (Tone::Warn, "customer-status-closing"),
        _ => (Tone::Bad, "customer-status-locked"),
    }
}

/// Where a customer was, or never was.
#[derive(Clone, Debug)]
pub struct GonePage {
    /// When the account was erased, where there was one.
    pub erased: Option<Timestamp>,
}

impl Page for GonePage {
    fn title(&self, text: &Text) -> String {
        text.say("customer-gone")
    }

    fn frame(&self) -> Frame {
        Frame::Desk(Desk::Customers)
    }

    fn view(self, Scene { text, .. }: &Scene) -> AnyView {
        let lead = match self.erased {
            Some(at) => with("customer-gone-erased", &[("date", text.date(at).into())]),
            None => say("customer-gone-never"),
        };
        view! {
            <PageHeader title=say("customer-gone") lead/>
            <p><a href=crate::links::ADMIN_CUSTOMERS>{say("customer-gone-find")}</a></p>
        }
        .into_any()
    }
}
