//! The portal's first page: how things stand, at a glance.

use jiff::Timestamp;
use leptos::prelude::*;

use crate::components::{EmptyState, Figure, Icon, Line, Note, PageHeader, Section, Tag, Tile, Tiles, Time, Tone};
use crate::forms::Problem;
use crate::gallery::Sample;
use crate::links;
use crate::page::{Frame, Notice, Page, Room, Scene};
use crate::text::{Text, rich, say, with};

/// `/account`.
#[derive(Clone, Debug)]
pub struct OverviewPage {
    /// What to call them; absent where they gave no name.
    pub given_name: Option<String>,
    /// How they sign in.
    pub security: SecurityGlance,
    /// Where they are signed in.
    pub devices: DevicesGlance,
    /// What they allowed.
    pub consents: ConsentsGlance,
    /// The newest events, newest first.
    pub lately: Vec<Happening>,
}

/// How someone signs in.
#[derive(Clone, Debug)]
pub struct SecurityGlance {
    /// Whether a second factor is set up.
    pub second_factor: bool,
    /// Recovery codes that are left; absent without a second factor.
    pub recovery_codes_left: Option<u32>,
    /// When the password was last changed.
    pub password_changed: Timestamp,
}

/// Where someone is signed in.
#[derive(Clone, Debug)]
pub struct DevicesGlance {
    /// How many sessions.
    pub count: u32,
    /// The one signed in last: "Firefox on Linux", "Hamburg", when.
    pub newest: Option<(String, Option<String>, Timestamp)>,
}

/// What someone allowed.
#[derive(Clone, Debug)]
pub struct ConsentsGlance {
    /// What was allowed, by name, in their language.
    pub allowed: Vec<String>,
    /// How many decisions there are.
    pub total: u32,
}

/// Something that happened, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happening {
    /// "Signed in on a new device".
    pub what: String,
    /// "Firefox on Linux · Hamburg, Germany".
    pub details: Option<String>,
    /// When.
    pub at: Timestamp,
}

impl Page for OverviewPage {
    fn title(&self, text: &Text) -> String {
        text.say("nav-overview")
    }

    fn frame(&self) -> Frame {
        Frame::Portal(Room::Overview)
    }

    fn view(self, scene: &Scene) -> AnyView {
        let Self { given_name, security, devices, consents, lately } = self;
        let hello = given_name.map_or_else(|| say("overview-hello-nobody"), |name| with("overview-hello", &[("name", name.into())]));
        let few = security.recovery_codes_left.filter(|left| *left <= 3).map(|left| {
            view! { <Note tone=Tone::Warn>{rich("overview-few-codes", &[("count", left.into())], &[("link", links::SECOND_FACTOR.into())])}</Note> }
        });
        let tiles = [security_tile(&security, &scene.text), devices_tile(devices, scene), consents_tile(consents, &scene.text)];
        view! {
            <PageHeader title=hello lead=with("overview-lead", &[("brand", (&scene.brand.name).into())])/>
            {few}
            <Tiles>{tiles.collect_view()}</Tiles>
            {happenings(lately)}
        }
        .into_any()
    }
}

fn security_tile(security: &SecurityGlance, text: &Text) -> AnyView {
    let (tone, label) = if security.second_factor { (Tone::Good, "overview-strong") } else { (Tone::Plain, "overview-password-only") };
    let how = say(if security.second_factor { "overview-with-app" } else { "overview-without-app" });
    let changed = with("overview-password-changed", &[("date", text.date(security.password_changed).into())]);
    let figure = view! { <p><Tag tone label=say(label)/></p> }.into_any();
    view! { <Tile title=say("overview-security") figure hint=text.sentences([how, changed]) href=links::SECURITY link=say("overview-security-link")/> }.into_any()
}

fn devices_tile(devices: DevicesGlance, scene: &Scene) -> AnyView {
    let newest = devices.newest.map(|(device, place, at)| {
        let what = scene.text.joined(std::iter::once(device).chain(place));
        with("overview-newest", &[("device", what.into()), ("when", scene.text.ago(at, scene.now).into())])
    });
    let hint = scene.text.sentences(std::iter::once(with("overview-signed-in", &[("count", devices.count.into())])).chain(newest));
    let figure = view! { <Figure value=scene.text.number(devices.count.into())/> }.into_any();
    view! { <Tile title=say("overview-devices") figure hint href=links::SESSIONS link=say("overview-devices-link")/> }.into_any()
}

fn consents_tile(consents: ConsentsGlance, text: &Text) -> AnyView {
    let given = consents.allowed.len();
    let hint =
        if given == 0 { say("overview-allow-nothing") } else { with("overview-allow", &[("list", text.list(&consents.allowed).into())]) };
    let figure = view! { <Figure value=with("overview-of", &[("given", given.into()), ("total", consents.total.into())])/> }.into_any();
    view! { <Tile title=say("overview-privacy") figure hint href=links::CONSENTS link=say("overview-privacy-link")/> }.into_any()
}

fn happenings(lately: Vec<Happening>) -> AnyView {
    if lately.is_empty() {
        return view! {
            <Section title=say("overview-lately")>
                <div class="border-t"><EmptyState icon=Icon::Pulse title=say("overview-nothing") hint=say("overview-nothing-hint")/></div>
            </Section>
        }
        .into_any();
    }
    let aside = view! { <a href=links::ACTIVITY>{say("overview-all-activity")}</a> }.into_any();
    let lines = lately.into_iter().map(happening).collect_view();
    view! { <Section title=say("overview-lately") aside>{lines}</Section> }.into_any()
}

/// One event as a line; the activity page shows the same.
pub fn happening(happening: Happening) -> AnyView {
    let Happening { what, details, at } = happening;
    let time = view! { <span class="secondary"><Time at/></span> }.into_any();
    match details {
        Some(details) => view! { <Line what state=view! { <p>{details}</p> }.into_any() action=time/> }.into_any(),
        None => view! { <Line what action=time/> }.into_any(),
    }
}

pub(crate) fn samples() -> Vec<Sample> {
    let at = |moment: &str| moment.parse().unwrap_or(Timestamp::UNIX_EPOCH);
    let event = |what: &str, details: Option<&str>, moment| Happening {
        what: what.to_owned(),
        details: details.map(str::to_owned),
        at: at(moment),
    };
    let typical = OverviewPage {
        given_name: Some("Alex".to_owned()),
        security: SecurityGlance { second_factor: true, recovery_codes_left: Some(2), password_changed: at("2026-05-12T10:00:00Z") },
        devices: DevicesGlance {
            count: 3,
            newest: Some(("Firefox on Linux".to_owned(), Some("Hamburg".to_owned()), at("2026-11-22T08:30:00Z"))),
        },
        consents: ConsentsGlance { allowed: vec!["Newsletter by email".to_owned()], total: 3 },
        lately: vec![
            event(
                "Signed in on a new device",
                Some("Firefox on Linux · Hamburg, Germany · you confirmed it by app"),
                "2026-11-22T01:41:00Z",
            ),
            event("Our support looked at your phone number", Some("Reason given: delivery question"), "2026-11-21T15:20:00Z"),
            event("You withdrew a consent", Some("Personal offers by post"), "2026-11-18T09:00:00Z"),
            event("You changed your password", None, "2026-05-12T10:00:00Z"),
        ],
    };
    let empty = OverviewPage {
        given_name: None,
        security: SecurityGlance { second_factor: false, recovery_codes_left: None, password_changed: at("2026-11-22T10:40:30Z") },
        devices: DevicesGlance { count: 1, newest: None },
        consents: ConsentsGlance { allowed: Vec::new(), total: 2 },
        lately: Vec::new(),
    };
    let mut long = typical.clone();
    long.given_name = Some("Wolfeschlegelsteinhausenbergerdorff-Müller-Lüdenscheidt von und zu".to_owned());
    long.lately[0].what.insert_str(0, "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft ");
    let welcome = Notice::good(Problem::new("flash-welcome"));
    vec![
        Sample::page_after("overview-after", welcome, typical.clone()),
        Sample::page("overview", typical),
        Sample::page("overview-empty", empty),
        Sample::page("overview-long", long),
    ]
}
