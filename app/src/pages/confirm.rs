//! Fresh proof before something sensitive: the password, then the code where there is a second factor.

use leptos::prelude::*;

use crate::components::{ButtonLink, Look, PageHeader};
use crate::forms::{CodeField, Form, Pairs, PasswordField, PostForm, Problem, Problems, SecretField, SubmitButton, problems};
use crate::gallery::Sample;
use crate::links;
use crate::page::{Page, Scene};
use crate::text::{Text, rich, say};

/// `/confirm`.
#[derive(Clone, Debug)]
pub struct ConfirmPage {
    /// What is asked now.
    pub stage: ConfirmStage,
    /// Password or code.
    pub form: ConfirmForm,
}

/// What `/confirm` asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConfirmStage {
    /// The password.
    Password,
    /// A code from the app, or a recovery code.
    Code,
}

/// What `/confirm` posts.
#[derive(Clone, Debug, Default)]
pub struct ConfirmForm {
    /// The password; empty at the second stage.
    pub password: SecretField,
    /// The code; empty at the first stage.
    pub code: SecretField,
    /// Wrong with all of it.
    pub problem: Option<Problem>,
}

impl Form for ConfirmForm {
    fn read(pairs: &mut Pairs) -> Self {
        Self { password: pairs.secret("password"), code: pairs.secret("code"), problem: None }
    }

    fn problems(&self) -> Problems {
        problems([("", &self.problem), ("password", &self.password.problem), ("code", &self.code.problem)])
    }
}

impl Page for ConfirmPage {
    fn title(&self, text: &Text) -> String {
        text.say("confirm")
    }

    fn view(self, Scene { person, .. }: &Scene) -> AnyView {
        let problems = self.form.problems();
        let ConfirmForm { password, code, .. } = self.form;
        let who = person
            .as_ref()
            .map(|person| view! { <p class="soft small anywhere">{rich("confirm-who", &[("email", (&person.email).into())], &[])}</p> });
        let field = match self.stage {
            ConfirmStage::Password => {
                view! { <PasswordField name="password" label=say("field-password") field=password autocomplete="current-password"/> }
                    .into_any()
            }
            ConfirmStage::Code => {
                view! { <CodeField label=say("second-factor-code") hint=say("second-factor-code-hint") field=code letters=true/> }
                    .into_any()
            }
        };
        view! {
            <PageHeader title=say("confirm") lead=say("confirm-lead")>{who}</PageHeader>
            <PostForm problems>
                {field}
                <SubmitButton label=say("confirm-submit") wide=true/>
            </PostForm>
            <div class="grid justify-items-center"><ButtonLink href=links::ACCOUNT label=say("confirm-not-now") look=Look::Quiet/></div>
        }
        .into_any()
    }
}

pub(crate) fn samples() -> Vec<Sample> {
    let page = |stage, form| ConfirmPage { stage, form };
    let wrong = SecretField::wrong(Problem::new("password-wrong"));
    let miss = SecretField::wrong(Problem::new("second-factor-wrong"));
    vec![
        Sample::page("confirm", page(ConfirmStage::Password, ConfirmForm::default())),
        Sample::page("confirm-wrong", page(ConfirmStage::Password, ConfirmForm { password: wrong, ..ConfirmForm::default() })),
        Sample::page("confirm-code", page(ConfirmStage::Code, ConfirmForm::default())),
        Sample::page("confirm-code-wrong", page(ConfirmStage::Code, ConfirmForm { code: miss, ..ConfirmForm::default() })),
    ]
}
