//! A sign-up that waits for the proof of its address.

use jiff::Timestamp;
use leptos::prelude::*;

use super::ask::{ReasonField, ReasonForm};
use crate::components::{Line, PageHeader, Section, SectionBody, Time};
use crate::forms::{Form, PostForm, SubmitButton};
use crate::links;
use crate::page::{Desk, Frame, Page, Scene};
use crate::text::{Text, say, with};

/// `/admin/registrations/<id>`.
#[derive(Clone, Debug)]
pub struct RegistrationPage {
    /// The masked address.
    pub address: String,
    /// The brand's name.
    pub brand: String,
    /// The code of the language of its letter.
    pub language: String,
    /// Since when it waits.
    pub since: Timestamp,
    /// When it vanishes.
    pub until: Timestamp,
    /// The reason, where whoever looks may have the letter sent again.
    pub form: Option<ReasonForm>,
}

impl Page for RegistrationPage {
    fn title(&self, text: &Text) -> String {
        text.say("registration-title")
    }

    fn frame(&self) -> Frame {
        Frame::Desk(Desk::Customers)
    }

    fn view(self, Scene { text, .. }: &Scene) -> AnyView {
        let Self { address, brand, language, since, until, form } = self;
        let address = view! { <p dir="ltr">{address}</p> }.into_any();
        let where_ = with("registration-where", &[("brand", brand.into()), ("language", text.language_name(&language).into())]);
        let waits = view! { <p><Time at=since/></p> }.into_any();
        let gone = view! { <p>{text.date_time(until)}</p> }.into_any();
        let resend = form.map(|form| {
            let problems = form.problems();
            view! {
                <Section title=say("registration-resend")>
                    <SectionBody>
                        <p class="max-w-[38rem]">{say("registration-resend-lead")}</p>
                        <div class="max-w-[38rem]">
                            <PostForm problems>
                                <ReasonField field=form.reason hint="registration-reason-hint"/>
                                <SubmitButton label=say("registration-resend-submit")/>
                            </PostForm>
                        </div>
                    </SectionBody>
                </Section>
            }
        });
        view! {
            <PageHeader title=say("registration-title") lead=say("registration-lead")/>
            <Section title=say("registration-standing") aside=where_.into_any()>
                <Line what=say("field-email") state=address/>
                <Line what=say("registration-since") state=waits/>
                <Line what=say("registration-until") state=gone/>
            </Section>
            {resend}
        }
        .into_any()
    }
}

/// Where a sign-up was: confirmed, thrown away, too old, or never there.
#[derive(Clone, Debug)]
pub struct RegistrationGonePage;

impl Page for RegistrationGonePage {
    fn title(&self, text: &Text) -> String {
        text.say("registration-gone")
    }

    fn frame(&self) -> Frame {
        Frame::Desk(Desk::Customers)
    }

    fn view(self, _: &Scene) -> AnyView {
        view! {
            <PageHeader title=say("registration-gone") lead=say("registration-gone-lead")/>
            <p><a href=links::ADMIN_CUSTOMERS>{say("customer-gone-find")}</a></p>
        }
        .into_any()
    }
}
