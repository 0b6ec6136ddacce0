//! Changing the address: the new one is asked, proved by a letter, and the old one is told and can take it back.

use leptos::prelude::*;

use crate::components::{ButtonLink, Card, Look, Note, PageHeader};
use crate::forms::{Field, Form, Pairs, PostForm, Problem, Problems, SubmitButton, TextField, problems};
use crate::gallery::Sample;
use crate::links;
use crate::page::{Frame, Page, Room, Scene};
use crate::text::{Text, rich, say, with};

/// `/account/email`.
#[derive(Clone, Debug)]
pub struct EmailPage {
    /// What was typed.
    pub form: EmailForm,
    /// The address that holds.
    pub current: String,
    /// The new address that waits for its proof, masked (`a…@example.org`).
    pub pending: Option<String>,
    /// For how many days the old address can undo the change.
    pub undo_days: u32,
}

/// What `/account/email` posts.
#[derive(Clone, Debug, Default)]
pub struct EmailForm {
    /// The new address.
    pub email: Field,
    /// Wrong with all of it: too many tries.
    pub problem: Option<Problem>,
}

impl Form for EmailForm {
    fn read(pairs: &mut Pairs) -> Self {
        Self { email: pairs.field("email"), problem: None }
    }

    fn problems(&self) -> Problems {
        problems([("", &self.problem), ("email", &self.email.problem)])
    }
}

impl Page for EmailPage {
    fn title(&self, text: &Text) -> String {
        text.say("email-title")
    }

    fn frame(&self) -> Frame {
        Frame::Portal(Room::Security)
    }

    fn view(self, _: &Scene) -> AnyView {
        let Self { form, current, pending, undo_days } = self;
        let pending = pending.map(|address| view! { <Note><p>{with("email-pending", &[("address", address.into())])}</p></Note> });
        view! {
            <PageHeader title=say("email-title") lead=with("email-lead", &[("address", current.into())])/>
            {pending}
            <Card>
                <div class="max-w-[30rem]">
                    <PostForm problems=form.problems()>
                        <TextField name="email" label=say("email-new") hint=say("email-new-hint") field=form.email kind="email" autocomplete="email"/>
                        <div class="flex flex-wrap gap-2">
                            <SubmitButton label=say("email-submit")/>
                            <ButtonLink href=links::SECURITY label=say("cancel") look=Look::Quiet/>
                        </div>
                    </PostForm>
                </div>
            </Card>
            <p class="secondary max-w-[42rem]">{with("email-undo-hint", &[("days", undo_days.into())])}</p>
        }
        .into_any()
    }
}

/// Where the link in the letter to the new address leads. A button, so that scanners which fetch links confirm nothing.
#[derive(Clone, Debug)]
pub struct ConfirmNewAddressPage {
    /// The new address.
    pub address: String,
    /// Why it can't be had: somebody else has it by now.
    pub problem: Option<Problem>,
}

impl Page for ConfirmNewAddressPage {
    fn title(&self, text: &Text) -> String {
        text.say("email-confirm")
    }

    fn view(self, Scene { brand, .. }: &Scene) -> AnyView {
        let args = [("address", self.address.into()), ("brand", (&brand.name).into())];
        view! {
            <PageHeader title=say("email-confirm")><p class="soft anywhere">{rich("email-confirm-lead", &args, &[])}</p></PageHeader>
            <PostForm problems=problems([("", &self.problem)])><SubmitButton label=say("email-confirm-submit") wide=true/></PostForm>
            <p class="soft small">{say("email-confirm-not-you")}</p>
        }
        .into_any()
    }
}

/// Where the link in the letter to the old address leads.
#[derive(Clone, Debug)]
pub struct UndoAddressPage {
    /// The old address, which comes back.
    pub old: String,
    /// Why it can't: somebody else has it by now.
    pub problem: Option<Problem>,
}

impl Page for UndoAddressPage {
    fn title(&self, text: &Text) -> String {
        text.say("email-undo")
    }

    fn view(self, _: &Scene) -> AnyView {
        view! {
            <PageHeader title=say("email-undo")><p class="soft anywhere">{rich("email-undo-lead", &[("address", self.old.into())], &[])}</p></PageHeader>
            <PostForm problems=problems([("", &self.problem)])><SubmitButton label=say("email-undo-submit") wide=true/></PostForm>
            <p class="soft small">{say("email-undo-next")}</p>
        }
        .into_any()
    }
}

pub(crate) fn samples() -> Vec<Sample> {
    let page = EmailPage { form: EmailForm::default(), current: "alex@example.com".to_owned(), pending: None, undo_days: 7 };
    let long = "wolfeschlegelsteinhausenbergerdorff.mueller-luedenscheidt@a-very-long-department-name.subsidiary.example.com";
    let typed = |value: &str, problem| EmailForm { email: Field { value: value.to_owned(), problem: Some(problem) }, problem: None };
    let wait = EmailForm { email: Field::of("alex@example.org"), problem: Some(Problem::new("too-many-tries").with("seconds", 40)) };
    let taken = || Some(Problem::new("email-taken"));
    vec![
        Sample::page("email", page.clone()),
        Sample::page("email-pending", EmailPage { pending: Some("a…@example.org".to_owned()), ..page.clone() }),
        Sample::page("email-wrong", EmailPage { form: typed("alex.example.org", Problem::new("email-malformed")), ..page.clone() }),
        Sample::page("email-same", EmailPage { form: typed("alex@example.com", Problem::new("email-same")), ..page.clone() }),
        Sample::page("email-wait", EmailPage { form: wait, ..page.clone() }),
        Sample::page("email-long", EmailPage { current: long.to_owned(), undo_days: 1, ..page }),
        Sample::page("email-confirm", ConfirmNewAddressPage { address: "alex@example.org".to_owned(), problem: None }),
        Sample::page("email-confirm-long", ConfirmNewAddressPage { address: long.to_owned(), problem: None }),
        Sample::page("email-undo", UndoAddressPage { old: "alex@example.com".to_owned(), problem: None }),
        Sample::page("email-confirm-taken", ConfirmNewAddressPage { address: "alex@example.org".to_owned(), problem: taken() }),
        Sample::page("email-undo-taken", UndoAddressPage { old: "alex@example.com".to_owned(), problem: taken() }),
    ]
}
