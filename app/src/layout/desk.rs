//! The staff's section: its rooms at the side, as many as the role opens, and a wide column. On a phone a bar with a menu.

use leptos::prelude::*;

use super::{BrandMark, NoticeView};
use crate::components::{Icon, IconView, Look};
use crate::forms::ActionForm;
use crate::links;
use crate::page::{Desk, DeskView, Person, Scene};
use crate::text::say;

impl Desk {
    /// Where it is, what it is called, how it is found.
    const fn sign(self) -> (&'static str, &'static str, Icon) {
        match self {
            Self::Home => (links::ADMIN, "desk-home", Icon::Home),
            Self::Customers => (links::ADMIN_CUSTOMERS, "desk-customers", Icon::Person),
            Self::Imports => (links::ADMIN_IMPORTS, "desk-imports", Icon::Download),
            Self::Insights => (links::ADMIN_INSIGHTS, "desk-insights", Icon::Chart),
            Self::Audit => (links::ADMIN_AUDIT, "desk-audit", Icon::Pulse),
            Self::Outbox => (links::ADMIN_OUTBOX, "desk-outbox", Icon::Letter),
            Self::Content => (links::ADMIN_CONTENT, "desk-content", Icon::Globe),
            Self::Defence => (links::ADMIN_DEFENCE, "desk-defence", Icon::Shield),
            Self::System => (links::ADMIN_SYSTEM, "desk-system", Icon::Screen),
            Self::Staff => (links::ADMIN_STAFF, "desk-staff", Icon::Key),
        }
    }

    /// The room's path.
    pub const fn link(self) -> &'static str {
        self.sign().0
    }

    /// The message that names it.
    pub const fn name(self) -> &'static str {
        self.sign().1
    }

    /// The drawing that stands for it.
    pub const fn icon(self) -> Icon {
        self.sign().2
    }
}

/// Navigation among the rooms, and a wide column.
#[component]
pub fn DeskFrame(
    /// The room that is marked.
    room: Desk,
    children: Children,
) -> AnyView {
    view! {
        <div class="md:grid md:grid-cols-[15.5rem_minmax(0,1fr)] min-h-dvh">
            <header class="side">
                <div class="md:px-1"><BrandMark/></div>
                <div class="hidden md:flex flex-col gap-7 grow"><DeskRooms room/><Member/></div>
                <details class="md:hidden">
                    <summary class="btn">{say("menu")}</summary>
                    <div class="menu"><DeskRooms room/><Member/></div>
                </details>
            </header>
            <main id="main" tabindex="-1" class="desk-page">
                <NoticeView/>
                {children()}
            </main>
        </div>
    }
    .into_any()
}

#[component]
fn DeskRooms(room: Desk) -> AnyView {
    let Scene { desk, .. } = expect_context();
    let rooms = desk.map(|desk| desk.rooms).unwrap_or_default().into_iter().map(|one| {
        let (href, label, icon) = one.sign();
        view! { <li><a class="nav-link" href=href aria-current=(one == room).then_some("page")><IconView icon class="w-[19px] h-[19px]"/>{say(label)}</a></li> }
    });
    view! { <nav aria-label=say("desk-nav")><ul class="grid gap-0.5">{rooms.collect_view()}</ul></nav> }.into_any()
}

/// Who works here, as what, and the way out.
#[component]
fn Member() -> AnyView {
    let Scene { person, desk, text, .. } = expect_context();
    let role = desk.map(|DeskView { role, .. }| view! { <p class="soft">{text.say(&format!("role-{role}"))}</p> });
    person
        .map(|Person { name, .. }| {
            view! {
                <div class="mt-auto p-3 border-t grid gap-1 small">
                    <p class="font-[600] anywhere"><a class="text-ink hover:text-ink" href=links::ADMIN_ME>{name}</a></p>
                    {role}
                    <ActionForm action=links::ADMIN_SIGN_OUT label=say("sign-out") look=Look::Link/>
                </div>
            }
        })
        .into_any()
}
