//! Changing the password: the current one is asked, all other devices are signed out.

use leptos::prelude::*;

use crate::components::{ButtonLink, Card, Look, PageHeader, PasswordStrength};
use crate::forms::{Form, Pairs, PasswordField, PostForm, Problem, Problems, SecretField, SubmitButton, problems};
use crate::gallery::Sample;
use crate::links;
use crate::page::{Frame, Page, Person, Room, Scene};
use crate::text::{Text, say, with};

/// `/account/password`.
#[derive(Clone, Debug)]
pub struct PasswordPage {
    /// What was typed.
    pub form: PasswordForm,
    /// The fewest characters.
    pub min: u32,
}

/// What `/account/password` posts.
#[derive(Clone, Debug, Default)]
pub struct PasswordForm {
    /// The password that holds.
    pub current_password: SecretField,
    /// The new one.
    pub password: SecretField,
    /// How hard the new one is to guess, 0 to 4: told when it was refused.
    pub strength: Option<u8>,
    /// Wrong with all of it: too many tries.
    pub problem: Option<Problem>,
}

impl Form for PasswordForm {
    fn read(pairs: &mut Pairs) -> Self {
        Self { current_password: pairs.secret("current_password"), password: pairs.secret("password"), strength: None, problem: None }
    }

    fn problems(&self) -> Problems {
        problems([("", &self.problem), ("current_password", &self.current_password.problem), ("password", &self.password.problem)])
    }
}

impl Page for PasswordPage {
    fn title(&self, text: &Text) -> String {
        text.say("password-title")
    }

    fn frame(&self) -> Frame {
        Frame::Portal(Room::Security)
    }

    fn view(self, scene: &Scene) -> AnyView {
        let Self { form, min } = self;
        let username = scene.person.clone().map(username);
        let hint = with("password-hint", &[("min", min.into())]);
        view! {
            <PageHeader title=say("password-title") lead=say("password-lead")/>
            <Card>
                <div class="max-w-[30rem]">
                    <PostForm problems=form.problems()>
                        {username}
                        <PasswordField name="current_password" label=say("password-current") field=form.current_password autocomplete="current-password"/>
                        <PasswordField name="password" label=say("password-new") hint field=form.password autocomplete="new-password" strength=form.strength/>
                        <div class="flex flex-wrap gap-2">
                            <SubmitButton label=say("password-submit")/>
                            <ButtonLink href=links::SECURITY label=say("cancel") look=Look::Quiet/>
                        </div>
                    </PostForm>
                </div>
            </Card>
            <PasswordStrength/>
        }
        .into_any()
    }
}

/// Tells password managers whose password changes; nobody sees it, and the server reads it nowhere.
fn username(Person { email, .. }: Person) -> AnyView {
    view! { <input type="hidden" autocomplete="username" value=email/> }.into_any()
}

pub(crate) fn samples() -> Vec<Sample> {
    let page = |form| PasswordPage { form, min: 8 };
    let mut missing = PasswordForm::default();
    missing.current_password.explain(Problem::new("password-missing"));
    missing.password.explain(Problem::new("password-new-missing"));
    let mut wrong = PasswordForm::default();
    wrong.current_password.explain(Problem::new("password-current-wrong"));
    let mut same = PasswordForm::default();
    same.password.explain(Problem::new("password-same"));
    let mut common = PasswordForm { strength: Some(1), ..PasswordForm::default() };
    common.password.explain(Problem::new("password-common"));
    let wait = PasswordForm { problem: Some(Problem::new("too-many-tries").with("seconds", 40)), ..PasswordForm::default() };
    vec![
        Sample::page("password", page(PasswordForm::default())),
        Sample::page("password-missing", page(missing)),
        Sample::page("password-wrong", page(wrong)),
        Sample::page("password-same", page(same)),
        Sample::page("password-common", page(common)),
        Sample::page("password-wait", page(wait)),
    ]
}
