//! Where a recovery link leads: choose a new password.

use leptos::prelude::*;

use crate::components::{PageHeader, PasswordStrength};
use crate::forms::{Form, Pairs, PasswordField, PostForm, Problem, Problems, SecretField, SubmitButton, problems};
use crate::gallery::Sample;
use crate::page::{Page, Scene};
use crate::text::{Text, say, with};

/// `/recovery/new-password`.
#[derive(Clone, Debug, Default)]
pub struct NewPasswordPage {
    /// The new password.
    pub form: NewPasswordForm,
    /// The fewest characters.
    pub min: usize,
}

/// What `/recovery/new-password` posts.
#[derive(Clone, Debug, Default)]
pub struct NewPasswordForm {
    /// The new password.
    pub password: SecretField,
    /// How hard it is to guess, 0 to 4: told when it was refused.
    pub strength: Option<u8>,
    /// Wrong with all of it.
    pub problem: Option<Problem>,
}

impl Form for NewPasswordForm {
    fn read(pairs: &mut Pairs) -> Self {
        Self { password: pairs.secret("password"), strength: None, problem: None }
    }

    fn problems(&self) -> Problems {
        problems([("", &self.problem), ("password", &self.password.problem)])
    }
}

impl Page for NewPasswordPage {
    fn title(&self, text: &Text) -> String {
        text.say("new-password")
    }

    fn view(self, _: &Scene) -> AnyView {
        let Self { form, min } = self;
        view! {
            <PageHeader title=say("new-password") lead=say("new-password-lead")/>
            <PostForm problems=form.problems()>
                <PasswordField name="password" label=say("new-password-field") hint=with("password-hint", &[("min", min.into())]) field=form.password autocomplete="new-password" strength=form.strength/>
                <SubmitButton label=say("new-password-submit") wide=true/>
            </PostForm>
            <PasswordStrength/>
        }
        .into_any()
    }
}

pub(crate) fn samples() -> Vec<Sample> {
    let refused = |problem| NewPasswordPage {
        form: NewPasswordForm { password: SecretField::wrong(problem), strength: Some(2), problem: None },
        min: 8,
    };
    vec![
        Sample::page("new-password", NewPasswordPage { min: 8, ..NewPasswordPage::default() }),
        Sample::page("new-password-short", refused(Problem::new("password-too-short").with("min", 8))),
        Sample::page("new-password-long", refused(Problem::new("password-too-long").with("max", 128))),
        Sample::page("new-password-common", refused(Problem::new("password-common"))),
        Sample::page("new-password-breached", refused(Problem::new("password-breached"))),
        Sample::page("new-password-guessable", refused(Problem::new("password-guessable"))),
        Sample::page("new-password-personal", refused(Problem::new("password-context-word"))),
    ]
}
