//! Devices: where the account is open, and ending that.

use jiff::Timestamp;
use leptos::prelude::*;

use crate::components::{EmptyState, Icon, IconView, Line, Look, Note, PageHeader, Section, Tag, Time, Tone, device_icon, device_text};
use crate::forms::{ActionForm, PostForm, SubmitButton};
use crate::gallery::Sample;
use crate::links;
use crate::page::{Frame, Page, Room, Scene};
use crate::text::{Text, rich, say, with};

/// `/account/sessions`.
#[derive(Clone, Debug, Default)]
pub struct SessionsPage {
    /// This one first, then by last use.
    pub sessions: Vec<SessionLine>,
    /// There are more than these.
    pub more: bool,
}

/// One browser that is signed in.
#[derive(Clone, Debug)]
pub struct SessionLine {
    /// Its public id.
    pub id: String,
    /// Browser and system, as stored: `Firefox/Linux`.
    pub device: String,
    /// Rough place, where it is known.
    pub place: Option<String>,
    /// When it signed in.
    pub first: Timestamp,
    /// When it was last used.
    pub last: Timestamp,
    /// It shows this page.
    pub this: bool,
    /// "Keep me signed in" was chosen.
    pub kept: bool,
}

impl Page for SessionsPage {
    fn title(&self, text: &Text) -> String {
        text.say("nav-devices")
    }

    fn frame(&self) -> Frame {
        Frame::Portal(Room::Devices)
    }

    fn view(self, Scene { text, .. }: &Scene) -> AnyView {
        let (this, others): (Vec<_>, Vec<_>) = self.sessions.into_iter().partition(|session| session.this);
        let this = this.into_iter().map(|session| line(session, text)).collect_view();
        view! {
            <PageHeader title=say("nav-devices") lead=say("sessions-lead")/>
            <Section title=say("sessions-this")>{this}</Section>
            {elsewhere(others, self.more, text)}
            <p class="secondary max-w-[42rem]">{rich("sessions-unknown", &[], &[("link", links::PASSWORD.into())])}</p>
        }
        .into_any()
    }
}

fn elsewhere(others: Vec<SessionLine>, more: bool, text: &Text) -> AnyView {
    if others.is_empty() {
        return view! {
            <Section title=say("sessions-others")>
                <div class="border-t"><EmptyState icon=Icon::Screen title=say("sessions-none") hint=say("sessions-none-hint")/></div>
            </Section>
        }
        .into_any();
    }
    let lines = others.into_iter().map(|session| line(session, text)).collect_view();
    let more =
        more.then(|| view! { <div class="border-t side-padding py-4"><Note tone=Tone::Plain><p>{say("sessions-more")}</p></Note></div> });
    let end_all = view! { <ActionForm action=links::END_OTHER_SESSIONS label=say("sessions-end-others") look=Look::Danger/> }.into_any();
    view! { <Section title=say("sessions-others") aside=end_all>{lines}{more}</Section> }.into_any()
}

fn line(session: SessionLine, text: &Text) -> AnyView {
    let SessionLine { id, device, place, first, last, this, kept } = session;
    let (icon, name) = (device_icon(&device), device_text(text, &device));
    let since = with("sessions-since", &[("date", text.date(first).into())]);
    let facts: Vec<String> = std::iter::once(since).chain(place).chain(kept.then(|| say("sessions-kept"))).collect();
    let used = if this {
        view! { <Tag tone=Tone::Good label=say("sessions-now")/> }.into_any()
    } else {
        view! { <p class="small">{say("sessions-last")}" "<Time at=last/></p> }.into_any()
    };
    let state = view! { <p>{facts.join(" · ")}</p>{used} }.into_any();
    let spoken = with("sessions-end-spoken", &[("device", (&name).into())]);
    if this {
        return view! { <Line what=name icon state/> }.into_any();
    }
    let end = view! { <ActionForm action=links::end_session(&id) label=say("sessions-end") aria_label=spoken/> }.into_any();
    view! { <Line what=name icon state action=end/> }.into_any()
}

/// Where the link in the letter about a new sign-in leads.
#[derive(Clone, Debug)]
pub struct EndSessionPage {
    /// Browser and system, as stored: `Firefox/Linux`.
    pub device: String,
    /// Rough place, where it is known.
    pub place: Option<String>,
    /// When it signed in.
    pub at: Timestamp,
}

impl Page for EndSessionPage {
    fn title(&self, text: &Text) -> String {
        text.say("end-session")
    }

    fn view(self, Scene { text, .. }: &Scene) -> AnyView {
        let name = device_text(text, &self.device);
        let when: Vec<String> = self.place.into_iter().chain([text.date_time(self.at)]).collect();
        view! {
            <PageHeader title=say("end-session") lead=say("end-session-lead")/>
            <div class="flex gap-3 px-4 py-3 rounded-control bg-sunken">
                <IconView icon=device_icon(&self.device) class="w-5 h-5 mt-0.5 text-ink-soft"/>
                <div class="grid gap-0.5 min-w-0">
                    <p class="font-[540]">{name}</p>
                    <p class="secondary">{when.join(" · ")}</p>
                </div>
            </div>
            <PostForm><SubmitButton label=say("sessions-end") look=Look::Danger wide=true/></PostForm>
            <p class="soft small">{rich("end-session-next", &[], &[("link", links::RECOVERY.into())])}</p>
        }
        .into_any()
    }
}

pub(crate) fn samples() -> Vec<Sample> {
    let session = |id: &str, device: &str, place: Option<&str>, first: i64, last: i64| SessionLine {
        id: id.to_owned(),
        device: device.to_owned(),
        place: place.map(str::to_owned),
        first: Timestamp::constant(first, 0),
        last: Timestamp::constant(last, 0),
        this: false,
        kept: false,
    };
    let this = SessionLine { this: true, ..session("1", "Firefox/Linux", Some("Hamburg, Germany"), 1_795_340_000, 1_795_344_000) };
    let phone = SessionLine { kept: true, ..session("2", "Safari/iOS", Some("Hamburg, Germany"), 1_792_800_000, 1_795_338_000) };
    let bare = session("3", "/", None, 1_790_000_000, 1_794_900_000);
    let place = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, United Kingdom of Great Britain and Northern Ireland";
    let far = SessionLine { kept: true, ..session("4", "Samsung Internet/Android", Some(place), 1_780_000_000, 1_790_000_000) };
    let many = (0..30).map(|n| {
        session(&n.to_string(), "Chrome/Windows", Some("Berlin, Germany"), 1_790_000_000 - n * 86_400, 1_795_000_000 - n * 90_000)
    });
    let many = std::iter::once(this.clone()).chain(many).collect();
    let end = EndSessionPage {
        device: "Chrome/Windows".to_owned(),
        place: Some("Lisbon, Portugal".to_owned()),
        at: Timestamp::constant(1_795_338_000, 0),
    };
    vec![
        Sample::page("sessions", SessionsPage { sessions: vec![this.clone(), phone.clone(), bare.clone()], more: false }),
        Sample::page("sessions-only-this", SessionsPage { sessions: vec![this.clone()], more: false }),
        Sample::page("sessions-long", SessionsPage { sessions: vec![this, far, phone, bare], more: false }),
        Sample::page("sessions-many", SessionsPage { sessions: many, more: true }),
        Sample::page("end-session", end.clone()),
        Sample::page("end-session-unknown", EndSessionPage { device: "/".to_owned(), place: None, ..end }),
    ]
}
