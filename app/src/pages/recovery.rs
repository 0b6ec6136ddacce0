//! Forgotten password: asks for the address, and says the same whether it is known or not.

use leptos::prelude::*;

use crate::components::PageHeader;
use crate::forms::{Field, Form, Pairs, PostForm, Problem, Problems, SubmitButton, TextField, problems};
use crate::gallery::Sample;
use crate::links;
use crate::page::{Page, Scene};
use crate::text::{Text, rich, say};

/// `/recovery`.
#[derive(Clone, Debug)]
pub enum RecoveryPage {
    /// Asks for the address.
    Ask {
        /// What was typed.
        form: RecoveryForm,
    },
    /// Said to everyone who asked.
    Sent,
}

/// What `/recovery` posts.
#[derive(Clone, Debug, Default)]
pub struct RecoveryForm {
    /// The address.
    pub email: Field,
    /// Wrong with all of it.
    pub problem: Option<Problem>,
}

impl Form for RecoveryForm {
    fn read(pairs: &mut Pairs) -> Self {
        Self { email: pairs.field("email"), problem: None }
    }

    fn problems(&self) -> Problems {
        problems([("", &self.problem), ("email", &self.email.problem)])
    }
}

impl Page for RecoveryPage {
    fn title(&self, text: &Text) -> String {
        text.say(if matches!(self, Self::Sent) { "recovery-sent" } else { "recovery" })
    }

    fn view(self, _: &Scene) -> AnyView {
        let back = view! { <p class="soft small text-center">{rich("recovery-back", &[], &[("link", links::SIGN_IN.into())])}</p> };
        match self {
            Self::Ask { form } => view! {
                <PageHeader title=say("recovery") lead=say("recovery-lead")/>
                <PostForm problems=form.problems()>
                    <TextField name="email" label=say("field-email") field=form.email kind="email" autocomplete="username"/>
                    <SubmitButton label=say("recovery-submit") wide=true/>
                </PostForm>
                {back}
            }
            .into_any(),
            Self::Sent => view! {
                <PageHeader title=say("recovery-sent") lead=say("recovery-sent-lead")/>
                <p class="soft small">{rich("recovery-again", &[], &[("link", links::RECOVERY.into())])}</p>
                {back}
            }
            .into_any(),
        }
    }
}

pub(crate) fn samples() -> Vec<Sample> {
    let wrong = RecoveryForm { email: Field::wrong("alex", Problem::new("address-malformed")), problem: None };
    vec![
        Sample::page("recovery", RecoveryPage::Ask { form: RecoveryForm::default() }),
        Sample::page("recovery-wrong", RecoveryPage::Ask { form: wrong }),
        Sample::page("recovery-sent", RecoveryPage::Sent),
    ]
}
