//! Where the link in the letters about the removal of a second factor leads.

use jiff::Timestamp;
use leptos::prelude::*;

use crate::components::PageHeader;
use crate::forms::{PostForm, SubmitButton};
use crate::gallery::Sample;
use crate::links;
use crate::page::{Page, Scene};
use crate::text::{Text, rich, say, with};

/// `/keep-second-factor`.
#[derive(Clone, Debug)]
pub struct KeepFactorPage {
    /// When it is removed; none where a second person looks at it first.
    pub due: Option<Timestamp>,
}

impl Page for KeepFactorPage {
    fn title(&self, text: &Text) -> String {
        text.say("keep-factor")
    }

    fn view(self, Scene { text, .. }: &Scene) -> AnyView {
        let lead = match self.due {
            Some(due) => with("keep-factor-lead-due", &[("time", text.date_time(due).into())]),
            None => say("keep-factor-lead"),
        };
        view! {
            <PageHeader title=say("keep-factor") lead/>
            <PostForm><SubmitButton label=say("keep-factor-submit") wide=true/></PostForm>
            <p class="soft small">{rich("keep-factor-else", &[], &[("link", links::RECOVERY.into())])}</p>
        }
        .into_any()
    }
}

pub(crate) fn samples() -> Vec<Sample> {
    let due = Some(Timestamp::constant(1_796_553_660, 0));
    vec![Sample::page("keep-factor", KeepFactorPage { due }), Sample::page("keep-factor-together", KeepFactorPage { due: None })]
}
