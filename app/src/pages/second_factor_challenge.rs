//! Second factor at sign-in: a code from the app, or a recovery code, in the same field.

use leptos::prelude::*;

use crate::components::{Look, PageHeader};
use crate::forms::{ActionForm, CodeField, Form, PostForm, Problem, SecretField, SubmitButton};
use crate::gallery::Sample;
use crate::links;
use crate::page::{Page, Scene};
use crate::pages::verify_email::CodeForm;
use crate::text::{Text, say};

/// `/sign-in/second-factor`.
#[derive(Clone, Debug, Default)]
pub struct SecondFactorChallengePage {
    /// The code.
    pub form: CodeForm,
}

impl Page for SecondFactorChallengePage {
    fn title(&self, text: &Text) -> String {
        text.say("second-factor-challenge")
    }

    fn view(self, _: &Scene) -> AnyView {
        let form = self.form;
        view! {
            <PageHeader title=say("second-factor-challenge") lead=say("second-factor-challenge-lead")/>
            <PostForm problems=form.problems()>
                <CodeField label=say("second-factor-code") hint=say("second-factor-code-hint") field=form.code letters=true/>
                <SubmitButton label=say("sign-in") wide=true/>
            </PostForm>
            <details class="small soft">
                <summary class="btn-link">{say("second-factor-lost")}</summary>
                <p class="pt-2">{say("second-factor-lost-hint")}</p>
            </details>
            <div class="small"><ActionForm action=links::SIGN_OUT label=say("second-factor-other-account") look=Look::Link/></div>
        }
        .into_any()
    }
}

pub(crate) fn samples() -> Vec<Sample> {
    let wrong = CodeForm { code: SecretField::wrong(Problem::new("second-factor-wrong")), problem: None };
    let wait = CodeForm { problem: Some(Problem::new("too-many-tries").with("seconds", 1)), ..CodeForm::default() };
    vec![
        Sample::page("second-factor-challenge", SecondFactorChallengePage::default()),
        Sample::page("second-factor-challenge-wrong", SecondFactorChallengePage { form: wrong }),
        Sample::page("second-factor-challenge-wait", SecondFactorChallengePage { form: wait }),
    ]
}
