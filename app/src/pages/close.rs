//! Closing the account: what goes, what stays and why, and the way back.

use jiff::Timestamp;
use leptos::prelude::*;

use crate::components::{ButtonLink, Look, PageHeader, Section, SectionBody};
use crate::forms::{Checkbox, Form, Pairs, PostForm, Problem, Problems, SubmitButton, problems};
use crate::gallery::Sample;
use crate::links;
use crate::page::{Frame, Page, Room, Scene};
use crate::text::{Text, rich, say, with};

/// `/account/close`.
#[derive(Clone, Debug)]
pub struct ClosePage {
    /// What was ticked.
    pub form: CloseForm,
    /// When it would close, if it were decided now.
    pub closes_at: Timestamp,
    /// For how many days one can come back.
    pub grace_days: u32,
}

/// What `/account/close` posts.
#[derive(Clone, Debug, Default)]
pub struct CloseForm {
    /// `confirm`: what will happen was read. Asked, so that nobody erases an account by one slip of the finger.
    pub confirm: bool,
    /// It wasn't ticked.
    pub problem: Option<Problem>,
}

impl Form for CloseForm {
    fn read(pairs: &mut Pairs) -> Self {
        Self { confirm: pairs.checked("confirm"), problem: None }
    }

    fn problems(&self) -> Problems {
        problems([("confirm", &self.problem)])
    }
}

impl Page for ClosePage {
    fn title(&self, text: &Text) -> String {
        text.say("close-title")
    }

    fn frame(&self) -> Frame {
        Frame::Portal(Room::YourData)
    }

    fn view(self, Scene { text, .. }: &Scene) -> AnyView {
        let Self { form, closes_at, grace_days } = self;
        let date = text.date(closes_at);
        let list = |ids: &[&str]| ids.iter().map(|id| view! { <li>{say(id)}</li> }).collect_view();
        let problems = form.problems();
        view! {
            <PageHeader title=say("close-title") lead=with("close-lead", &[("date", (&date).into()), ("days", grace_days.into())])/>
            <Section title=say("close-goes")>
                <SectionBody><ul class="grid gap-1.5 ps-5 list-disc">{list(&["close-goes-profile", "close-goes-access", "close-goes-devices", "close-goes-letters"])}</ul></SectionBody>
            </Section>
            <Section title=say("close-stays")>
                <SectionBody><ul class="grid gap-1.5 ps-5 list-disc">{list(&["close-stays-consents", "close-stays-events"])}</ul></SectionBody>
            </Section>
            <Section title=say("close-now")>
                <SectionBody>
                    <p class="max-w-[42rem]">{rich("close-export-first", &[], &[("link", links::EXPORT.into())])}</p>
                    <PostForm problems>
                        <Checkbox name="confirm" checked=form.confirm problem=form.problem required=true>{with("close-confirm", &[("date", (&date).into())])}</Checkbox>
                        <div class="flex flex-wrap gap-2">
                            <SubmitButton label=say("close-submit") look=Look::Danger/>
                            <ButtonLink href=links::EXPORT label=say("close-keep") look=Look::Quiet/>
                        </div>
                    </PostForm>
                </SectionBody>
            </Section>
        }
        .into_any()
    }
}

/// Where the link in a letter about closing leads.
#[derive(Clone, Debug)]
pub struct KeepAccountPage {
    /// When it would close.
    pub closes_at: Timestamp,
}

impl Page for KeepAccountPage {
    fn title(&self, text: &Text) -> String {
        text.say("keep-account")
    }

    fn view(self, Scene { text, brand, .. }: &Scene) -> AnyView {
        let args = [("brand", (&brand.name).into()), ("date", text.date(self.closes_at).into())];
        view! {
            <PageHeader title=say("keep-account") lead=with("keep-account-lead", &args)/>
            <PostForm><SubmitButton label=say("keep-account-submit") wide=true/></PostForm>
            <p class="soft small">{say("keep-account-else")}</p>
        }
        .into_any()
    }
}

pub(crate) fn samples() -> Vec<Sample> {
    let closes_at = Timestamp::constant(1_796_553_660, 0);
    let page = |form| ClosePage { form, closes_at, grace_days: 14 };
    let missing = CloseForm { confirm: false, problem: Some(Problem::new("close-confirm-missing")) };
    vec![
        Sample::page("close", page(CloseForm::default())),
        Sample::page("close-missing", page(missing)),
        Sample::page("close-one-day", ClosePage { grace_days: 1, ..page(CloseForm::default()) }),
        Sample::page("keep-account", KeepAccountPage { closes_at }),
    ]
}
