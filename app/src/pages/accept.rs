//! A stage of the journey: a contract has a new version.

use jiff::civil::Date;
use leptos::prelude::*;

use crate::components::{Look, PageHeader};
use crate::forms::{ActionForm, PostForm, SubmitButton};
use crate::gallery::Sample;
use crate::links;
use crate::page::{Page, Scene};
use crate::text::{Text, say, with};

/// `/sign-in/accept`. Posts `consent.<purpose>` with the version shown: nobody accepts what they were not shown.
#[derive(Clone, Debug)]
pub struct AcceptPage {
    /// The purpose's name in the configuration.
    pub purpose: String,
    /// What the text is called, in the visitor's language.
    pub title: String,
    /// The new version.
    pub version: u32,
    /// From when it is valid.
    pub valid_from: Option<Date>,
    /// What changed, in the visitor's language, where the text says so.
    pub changes: Option<String>,
}

impl Page for AcceptPage {
    fn title(&self, text: &Text) -> String {
        text.with("accept", &[("title", (&self.title).into())])
    }

    fn view(self, Scene { text, .. }: &Scene) -> AnyView {
        let Self { purpose, title, version, valid_from, changes } = self;
        let from = valid_from.map(|day| view! { <p class="soft small">{with("accept-valid-from", &[("date", text.day(day).into())])}</p> });
        view! {
            <PageHeader title=with("accept", &[("title", (&title).into())]) lead=say("accept-lead")/>
            <div class="grid gap-1 p-4 rounded-control bg-sunken">
                <p class="font-[560]">{with("legal-title-version", &[("title", (&title).into()), ("version", version.into())])}</p>
                {from}
                {changes.map(|changes| view! { <p class="secondary">{changes}</p> })}
                <p><a href=links::legal(&purpose)>{say("accept-read")}</a></p>
            </div>
            <PostForm><SubmitButton label=say("accept-submit") wide=true name=format!("consent.{purpose}") value=version.to_string()/></PostForm>
            <div class="grid gap-2 justify-items-center text-center">
                <p class="soft small">{say("accept-else")}</p>
                <ActionForm action=links::SIGN_OUT label=say("sign-out") look=Look::Quiet/>
            </div>
        }
        .into_any()
    }
}

pub(crate) fn samples() -> Vec<Sample> {
    let page = AcceptPage {
        purpose: "terms".to_owned(),
        title: "Terms of use".to_owned(),
        version: 2,
        valid_from: Some(Date::constant(2026, 12, 1)),
        changes: Some("Returns are free for 60 days, not 30. Nothing else changed.".to_owned()),
    };
    vec![Sample::page("accept", page.clone()), Sample::page("accept-bare", AcceptPage { valid_from: None, changes: None, ..page })]
}
