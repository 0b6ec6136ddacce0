//! The first page, and the one about roles.

use leptos::prelude::*;

use crate::components::{Cell, PageHeader, RowHead, Section, Table, Tag, Tile, Tiles, Tone};
use crate::gallery::Sample;
use crate::links;
use crate::page::{Desk, Frame, Page, Scene};
use crate::text::{Text, rich, say, with};

/// `/admin`.
#[derive(Clone, Debug)]
pub struct HomePage {
    /// What colleagues call who is here.
    pub name: String,
    /// The rooms that they may enter.
    pub rooms: Vec<Desk>,
    /// Letters that wait, and that were given up: for those who may know.
    pub letters: Option<(i64, i64)>,
}

impl Page for HomePage {
    fn title(&self, text: &Text) -> String {
        text.say("desk-home")
    }

    fn frame(&self) -> Frame {
        Frame::Desk(Desk::Home)
    }

    fn view(self, Scene { text, .. }: &Scene) -> AnyView {
        let mut letters = self.letters.map(|(waiting, given_up)| {
            let tone = if given_up > 0 { Tone::Warn } else { Tone::Good };
            view! { <p><Tag tone label=with("desk-letters", &[("waiting", waiting.into()), ("givenup", given_up.into())])/></p> }.into_any()
        });
        let tiles = self.rooms.into_iter().filter(|room| *room != Desk::Home).map(|room| {
            let figure = if room == Desk::Outbox { letters.take() } else { None };
            let hint = text.say(&format!("{}-hint", room.name()));
            view! { <Tile title=say(room.name()) nostrip:figure=figure hint href=room.link() link=text.say(&format!("{}-open", room.name()))/> }
        });
        let tiles = tiles.collect_view();
        view! {
            <PageHeader title=with("desk-hello", &[("name", (&self.name).into())])>
                <p class="soft">{rich("desk-lead", &[], &[("link", links::ADMIN_ROLES.into())])}</p>
            </PageHeader>
            <Tiles>{tiles}</Tiles>
        }
        .into_any()
    }
}

/// `/admin/roles`: the matrix.
#[derive(Clone, Debug)]
pub struct RolesPage {
    /// The role of who looks.
    pub own: &'static str,
    /// All roles.
    pub roles: Vec<&'static str>,
    /// Each permission, and which of the roles have it.
    pub permissions: Vec<(&'static str, Vec<bool>)>,
}

impl Page for RolesPage {
    fn title(&self, text: &Text) -> String {
        text.say("roles-title")
    }

    fn frame(&self) -> Frame {
        Frame::Desk(Desk::Home)
    }

    fn view(self, Scene { text, .. }: &Scene) -> AnyView {
        let role = |role: &str| text.say(&format!("role-{role}"));
        let head = std::iter::once(say("roles-permission")).chain(self.roles.iter().map(|one| role(one))).collect();
        let rows = self.permissions.into_iter().map(|(permission, may)| {
            let cells = may.into_iter().map(|may| {
                let (tone, word) = if may { (Tone::Good, "roles-yes") } else { (Tone::Plain, "roles-no") };
                view! { <Cell><Tag tone label=say(word)/></Cell> }
            });
            let (what, cells) = (text.say(&format!("permission-{permission}")), cells.collect_view());
            view! { <tr><RowHead>{what}</RowHead>{cells}</tr> }
        });
        let rows = rows.collect_view();
        view! {
            <PageHeader title=say("roles-title") lead=with("roles-lead", &[("role", role(self.own).into())])/>
            <Section title=say("roles-matrix")><Table label=say("roles-matrix") head>{rows}</Table></Section>
        }
        .into_any()
    }
}

pub(crate) fn samples() -> Vec<Sample> {
    let home = |rooms, letters| HomePage { name: "Robin Okafor".to_owned(), rooms, letters };
    let roles = vec!["owner", "support", "auditor", "analyst", "marketing"];
    let permissions = vec![
        ("find-customers", vec![true, true, true, false, false]),
        ("see-insights", vec![true, false, true, true, true]),
        ("manage-staff", vec![true, false, false, false, false]),
    ];
    vec![
        Sample::page("admin-home", home(Desk::ALL.to_vec(), Some((3, 0)))),
        Sample::page("admin-home-trouble", home(vec![Desk::Home, Desk::Customers, Desk::Outbox], Some((1000, 12)))),
        Sample::page("admin-home-analyst", home(vec![Desk::Home, Desk::Insights], None)),
        Sample::page("admin-roles", RolesPage { own: "support", roles, permissions }),
    ]
}
