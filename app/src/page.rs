//! What a page is, and what stands around it when it is drawn.

use std::sync::Arc;

use jiff::Timestamp;
use leptos::prelude::AnyView;

use crate::brand::Brand;
use crate::forms::Problem;
use crate::text::{Language, Text};

/// A page: plain props, drawn by [`crate::render::page`].
pub trait Page {
    /// Names the page: in the browser's tab (with the brand) and, as a rule, in its `h1`.
    fn title(&self, text: &Text) -> String;

    /// What stands around the page.
    fn frame(&self) -> Frame {
        Frame::Gate
    }

    /// The page itself.
    fn view(self, scene: &Scene) -> AnyView;
}

/// What stands around a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frame {
    /// Signed out: one card.
    Gate,
    /// Signed out or in: a wide card to read.
    Sheet,
    /// As wide as the window, to look at much at once. Needs the gallery's sheet.
    Board,
    /// Signed in: navigation, with this room marked.
    Portal(Room),
    /// Staff: the same with the section's rooms. Needs the desk's sheet.
    Desk(Desk),
}

/// The rooms of the portal, in the navigation's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// `/account`
    Overview,
    /// `/account/profile`
    Profile,
    /// `/account/security` and what belongs to it: address, password, second factor.
    Security,
    /// `/account/sessions`
    Devices,
    /// `/account/consents`
    Privacy,
    /// `/account/activity`
    Activity,
    /// `/account/export` and `/account/close`.
    YourData,
}

/// The rooms of the staff's section, in the navigation's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Desk {
    /// `/admin`, and what is everybody's own.
    Home,
    /// `/admin/customers`
    Customers,
    /// `/admin/imports`
    Imports,
    /// `/admin/insights`
    Insights,
    /// `/admin/audit`
    Audit,
    /// `/admin/outbox`
    Outbox,
    /// `/admin/content`
    Content,
    /// `/admin/defence`
    Defence,
    /// `/admin/system`
    System,
    /// `/admin/staff`
    Staff,
}

impl Desk {
    /// All rooms.
    pub const ALL: [Self; 10] = [
        Self::Home,
        Self::Customers,
        Self::Imports,
        Self::Insights,
        Self::Audit,
        Self::Outbox,
        Self::Content,
        Self::Defence,
        Self::System,
        Self::Staff,
    ];
}

/// What a member of staff sees of their section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskView {
    /// What they do here: `owner`, `support`, …
    pub role: &'static str,
    /// The rooms that they may enter.
    pub rooms: Vec<Desk>,
}

/// Who is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// What to call them; their address where they gave no name.
    pub name: String,
    /// Their address.
    pub email: String,
}

/// What just happened, told once on the next page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// How it looks.
    pub tone: crate::components::Tone,
    /// What it says.
    pub message: Problem,
}

impl Notice {
    /// Something went well.
    pub const fn good(message: Problem) -> Self {
        Self { tone: crate::components::Tone::Good, message }
    }

    /// Something to know.
    pub const fn info(message: Problem) -> Self {
        Self { tone: crate::components::Tone::Info, message }
    }

    /// Something to look at.
    pub const fn warn(message: Problem) -> Self {
        Self { tone: crate::components::Tone::Warn, message }
    }
}

/// An edition that is not published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// Its number.
    pub edition: i64,
    /// Until when it may be looked at.
    pub until: Timestamp,
}

/// What stands around a page: whose brand, which language, who is signed in, and when.
#[derive(Clone, Debug)]
pub struct Scene {
    /// Words, dates, numbers; the zone is the person's.
    pub text: Text,
    /// Whose portal it is.
    pub brand: Arc<Brand>,
    /// The languages that the brand offers, in its order.
    pub languages: Arc<[Language]>,
    /// Who is signed in.
    pub person: Option<Person>,
    /// The present moment, for relative times.
    pub now: Timestamp,
    /// The page's path and query, without `lang`: what language links lead to.
    pub path: String,
    /// What just happened.
    pub notice: Option<Notice>,
    /// The edition that is looked at before it is published.
    pub preview: Option<Preview>,
    /// The style sheet's address ([`crate::links::sheet`]).
    pub sheet: String,
    /// The rooms of whoever works here.
    pub desk: Option<DeskView>,
}

impl Scene {
    /// This page in another language.
    pub fn language_link(&self, code: &str) -> String {
        let sign = if self.path.contains('?') { '&' } else { '?' };
        format!("{}{sign}lang={code}", self.path)
    }
}
