//! Signed in: navigation at the side, one column of sections. On a phone a bar with a menu that is a `<details>`: no script.

use leptos::prelude::*;

use super::{BrandMark, NoticeView};
use crate::components::{Icon, IconView, Look};
use crate::forms::ActionForm;
use crate::links;
use crate::page::{Person, Room, Scene};
use crate::text::say;

const ROOMS: &[(Room, &str, &str, Icon)] = &[
    (Room::Overview, links::ACCOUNT, "nav-overview", Icon::Home),
    (Room::Profile, links::PROFILE, "nav-profile", Icon::Person),
    (Room::Security, links::SECURITY, "nav-security", Icon::Shield),
    (Room::Devices, links::SESSIONS, "nav-devices", Icon::Screen),
    (Room::Privacy, links::CONSENTS, "nav-privacy", Icon::Lock),
    (Room::Activity, links::ACTIVITY, "nav-activity", Icon::Pulse),
    (Room::YourData, links::EXPORT, "nav-data", Icon::Download),
];

/// Navigation, and a column of sections.
#[component]
pub fn Portal(
    /// The room that is marked.
    room: Room,
    children: Children,
) -> AnyView {
    view! {
        <div class="md:grid md:grid-cols-[15.5rem_minmax(0,1fr)] min-h-dvh">
            <header class="side">
                <div class="md:px-1"><BrandMark/></div>
                <div class="hidden md:flex flex-col gap-7 grow"><Rooms room/><Me/></div>
                <details class="md:hidden">
                    <summary class="btn">{say("menu")}</summary>
                    <div class="menu"><Rooms room/><Me/></div>
                </details>
            </header>
            <main id="main" tabindex="-1" class="page">
                <NoticeView/>
                {children()}
            </main>
        </div>
    }
    .into_any()
}

#[component]
fn Rooms(room: Room) -> AnyView {
    let rooms = ROOMS.iter().map(|(one, href, label, icon)| {
        view! { <li><a class="nav-link" href=*href aria-current=(*one == room).then_some("page")><IconView icon=*icon class="w-[19px] h-[19px]"/>{say(label)}</a></li> }
    });
    view! { <nav aria-label=say("nav")><ul class="grid gap-0.5">{rooms.collect_view()}</ul></nav> }.into_any()
}

/// Who is signed in, and the way out: a form, since leaving changes something (ASVS 5.0 V3.5.3).
#[component]
fn Me() -> AnyView {
    let Scene { person, .. } = expect_context();
    person
        .map(|Person { name, email }| {
            let address = (name != email).then(|| view! { <p class="soft anywhere">{email}</p> });
            view! {
                <div class="mt-auto p-3 border-t grid gap-1 small">
                    <p class="font-[600] anywhere">{name}</p>
                    {address}
                    <ActionForm action=links::SIGN_OUT label=say("sign-out") look=Look::Link/>
                </div>
            }
        })
        .into_any()
}
