//! Sign-in and security: what protects the account, and the way to each part of it.

use jiff::Timestamp;
use leptos::prelude::*;

use crate::components::{ButtonLink, Line, Note, PageHeader, Section, Tag, Tone};
use crate::gallery::Sample;
use crate::links;
use crate::page::{Frame, Page, Room, Scene};
use crate::text::{Text, rich, say, with};

/// `/account/security`.
#[derive(Clone, Debug)]
pub struct SecurityPage {
    /// The address.
    pub email: String,
    /// When the password was chosen.
    pub password_changed: Timestamp,
    /// Since when there is an authenticator app.
    pub second_factor: Option<Timestamp>,
    /// Unused recovery codes.
    pub recovery_codes_left: u32,
    /// They are few.
    pub warn: bool,
}

impl Page for SecurityPage {
    fn title(&self, text: &Text) -> String {
        text.say("nav-security")
    }

    fn frame(&self) -> Frame {
        Frame::Portal(Room::Security)
    }

    fn view(self, Scene { text, .. }: &Scene) -> AnyView {
        let few = (self.warn && self.second_factor.is_some()).then(|| few_codes(self.recovery_codes_left));
        let changed = with("security-password-since", &[("date", text.date(self.password_changed).into())]);
        let email = view! { <p class="anywhere">{self.email}</p> }.into_any();
        view! {
            <PageHeader title=say("nav-security") lead=say("security-lead")/>
            {few}
            <Section title=say("security-sign-in")>
                <Line what=say("field-email") state=email action=change(links::EMAIL, "security-change-email")/>
                <Line what=say("field-password") state=view! { <p>{changed}</p> }.into_any() action=change(links::PASSWORD, "security-change-password")/>
            </Section>
            {second_factor(self.second_factor, self.recovery_codes_left, text)}
        }
        .into_any()
    }
}

/// Tells that the recovery codes run out, and leads to new ones.
pub(crate) fn few_codes(left: u32) -> AnyView {
    view! { <Note tone=Tone::Warn>{rich("security-few-codes", &[("count", left.into())], &[("link", links::RENEW_CODES.into())])}</Note> }
        .into_any()
}

fn change(href: &'static str, spoken: &str) -> AnyView {
    view! { <ButtonLink href label=say("security-change") aria_label=say(spoken)/> }.into_any()
}

fn second_factor(since: Option<Timestamp>, codes: u32, text: &Text) -> AnyView {
    let Some(since) = since else {
        let state = view! { <p class="max-w-[34rem]">{say("security-app-why")}</p><Tag label=say("security-off")/> }.into_any();
        let action =
            view! { <ButtonLink href=links::SECOND_FACTOR label=say("security-set-up") aria_label=say("second-factor-start")/> }.into_any();
        return view! { <Section title=say("security-second-step")><Line what=say("security-app") state action/></Section> }.into_any();
    };
    let state = view! { <p><Tag tone=Tone::Good label=say("security-on")/>" "{with("security-app-since", &[("date", text.date(since).into())])}</p> };
    let spoken = with("security-manage-spoken", &[("what", say("security-app").into())]);
    let manage = view! { <ButtonLink href=links::SECOND_FACTOR label=say("security-manage") aria_label=spoken/> };
    let left = view! { <p>{with("security-codes-left", &[("count", codes.into())])}</p> };
    let renew = view! { <ButtonLink href=links::RENEW_CODES label=say("security-renew-codes")/> };
    view! {
        <Section title=say("security-second-step")>
            <Line what=say("security-app") state=state.into_any() action=manage.into_any()/>
            <Line what=say("security-codes") state=left.into_any() action=renew.into_any()/>
        </Section>
    }
    .into_any()
}

pub(crate) fn samples() -> Vec<Sample> {
    let page = SecurityPage {
        email: "alex@example.com".to_owned(),
        password_changed: Timestamp::constant(1_778_580_000, 0),
        second_factor: Some(Timestamp::constant(1_780_400_000, 0)),
        recovery_codes_left: 10,
        warn: false,
    };
    let email = "wolfeschlegelsteinhausenbergerdorff.mueller-luedenscheidt@a-very-long-department-name.subsidiary.example.com".to_owned();
    vec![
        Sample::page("security", page.clone()),
        Sample::page("security-without-app", SecurityPage { second_factor: None, recovery_codes_left: 0, ..page.clone() }),
        Sample::page("security-few-codes", SecurityPage { recovery_codes_left: 1, warn: true, ..page.clone() }),
        Sample::page("security-long", SecurityPage { email, recovery_codes_left: 0, warn: true, ..page }),
    ]
}
