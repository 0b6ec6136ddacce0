//! Looking at one value: the question, and the one answer in which it is shown.

use leptos::prelude::*;

use super::Whom;
use super::ask::{ReasonForm, ReasonedForm};
use crate::components::{ButtonLink, Card, Line, Look, Note, PageHeader, Section, SectionBody};
use crate::forms::Form;
use crate::links;
use crate::page::{Desk, Frame, Page, Scene};
use crate::text::{Text, say, with};

/// The question before a value is shown.
#[derive(Clone, Debug)]
pub struct RevealPage {
    /// Whose value.
    pub whom: Whom,
    /// Which, in words.
    pub label: String,
    /// What was typed; `about` is the field's name.
    pub form: ReasonForm,
}

impl Page for RevealPage {
    fn title(&self, text: &Text) -> String {
        text.with("reveal-title", &[("what", (&self.label).into())])
    }

    fn frame(&self) -> Frame {
        Frame::Desk(Desk::Customers)
    }

    fn view(self, _: &Scene) -> AnyView {
        let Self { whom, label, form } = self;
        let problems = form.problems();
        view! {
            <PageHeader title=with("reveal-title", &[("what", (&label).into())]) lead=with("customer-about", &[("name", (&whom.name).into())])/>
            <Card>
                <p class="max-w-[38rem]">{say("reveal-lead")}</p>
                <ReasonedForm whom problems reason=form.reason submit="reveal-submit">
                    <input type="hidden" name="about" value=form.about/>
                </ReasonedForm>
            </Card>
        }
        .into_any()
    }
}

/// The value, this once.
#[derive(Clone, Debug)]
pub struct RevealedPage {
    /// Whose value.
    pub whom: Whom,
    /// Which, in words.
    pub label: String,
    /// What stands there: one value, or several with what each is about.
    pub values: Vec<(String, String)>,
    /// The reason that the customer reads.
    pub reason: String,
}

impl Page for RevealedPage {
    fn title(&self, _: &Text) -> String {
        self.label.clone()
    }

    fn frame(&self) -> Frame {
        Frame::Desk(Desk::Customers)
    }

    fn view(self, _: &Scene) -> AnyView {
        let Self { whom, label, values, reason } = self;
        let empty = values.is_empty().then(|| view! { <SectionBody><p class="secondary">{say("reveal-nothing")}</p></SectionBody> });
        let lines = values.into_iter().map(|(what, value)| {
            let state = view! { <p class="text-ink" dir="auto">{value}</p> }.into_any();
            view! { <Line what state/> }
        });
        let lines = lines.collect_view();
        view! {
            <PageHeader title=label lead=with("customer-about", &[("name", (&whom.name).into())])/>
            <Note><p class="anywhere">{with("reveal-told", &[("reason", reason.into())])}</p></Note>
            <Section title=say("reveal-shown")>{lines}{empty}</Section>
            <div><ButtonLink href=links::admin_customer(&whom.id) label=say("reveal-back") look=Look::Plain/></div>
        }
        .into_any()
    }
}
