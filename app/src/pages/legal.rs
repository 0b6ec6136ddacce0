//! A legal text: title, version, and the text as it stands in the database.

use jiff::civil::Date;
use leptos::prelude::*;

use crate::components::PageHeader;
use crate::gallery::Sample;
use crate::page::{Frame, Page, Scene};
use crate::text::{Text, markdown, say, with};

/// `/legal/<purpose>`, and one version of it.
#[derive(Clone, Debug)]
pub struct LegalPage {
    /// What the text is called, in its own language.
    pub title: String,
    /// Which version.
    pub version: u32,
    /// From when it is valid.
    pub valid_from: Option<Date>,
    /// The language that the text is written in; may differ from the page's.
    pub language: String,
    /// The text, in Markdown.
    pub body: String,
    /// Where the current version stands, where this isn't it.
    pub current: Option<String>,
}

impl Page for LegalPage {
    fn title(&self, _: &Text) -> String {
        self.title.clone()
    }

    fn frame(&self) -> Frame {
        Frame::Sheet
    }

    fn view(self, Scene { text, .. }: &Scene) -> AnyView {
        let Self { title, version, valid_from, language, body, current } = self;
        let state = match valid_from {
            Some(day) => with("legal-version-from", &[("version", version.into()), ("date", text.day(day).into())]),
            None => with("legal-version", &[("version", version.into())]),
        };
        let lang = (language != text.language()).then_some(language);
        let newer = current.map(|href| view! { <p class="small"><a href=href>{say("legal-current")}</a></p> });
        view! {
            <PageHeader title lead=state>{newer}</PageHeader>
            <div class="prose" lang=lang>{markdown(&body)}</div>
        }
        .into_any()
    }
}

pub(crate) fn samples() -> Vec<Sample> {
    let body = "## One\n\nA *plain* text with **weight**, a [link](https://harbor.example/) and a list:\n\n- first\n- second\n\n1. one\n2. two\n\n> Quoted.\n\n\
        <script>alert(1)</script> and [no link](javascript:alert) stay what they are: text.\n\n---\n\nEnd with `code`.";
    let page = LegalPage {
        title: "Terms of use".to_owned(),
        version: 1,
        valid_from: Some(Date::constant(2026, 1, 1)),
        language: "en".to_owned(),
        body: body.to_owned(),
        current: None,
    };
    vec![
        Sample::page("legal", page.clone()),
        Sample::page("legal-old", LegalPage { valid_from: None, current: Some(crate::links::legal("terms")), ..page }),
    ]
}
