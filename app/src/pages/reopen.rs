//! A stage of the journey: the account is about to close; signing in offers to keep it.

use jiff::Timestamp;
use leptos::prelude::*;

use crate::components::{Look, PageHeader};
use crate::forms::{ActionForm, PostForm, SubmitButton};
use crate::gallery::Sample;
use crate::links;
use crate::page::{Page, Scene};
use crate::text::{Text, say, with};

/// `/sign-in/reopen`. Posts `reopen`.
#[derive(Clone, Debug)]
pub struct ReopenPage {
    /// When everything is erased.
    pub erased_at: Timestamp,
}

impl Page for ReopenPage {
    fn title(&self, text: &Text) -> String {
        text.say("reopen")
    }

    fn view(self, Scene { text, .. }: &Scene) -> AnyView {
        let date = text.date(self.erased_at);
        view! {
            <PageHeader title=say("reopen") lead=with("reopen-lead", &[("date", date.into())])/>
            <PostForm><SubmitButton label=say("reopen-submit") wide=true name="reopen" value="yes"/></PostForm>
            <div class="grid gap-2 justify-items-center text-center">
                <p class="soft small">{say("reopen-else")}</p>
                <ActionForm action=links::SIGN_OUT label=say("sign-out") look=Look::Quiet/>
            </div>
        }
        .into_any()
    }
}

pub(crate) fn samples() -> Vec<Sample> {
    vec![Sample::page("reopen", ReopenPage { erased_at: Timestamp::constant(1_796_540_400, 0) })]
}
