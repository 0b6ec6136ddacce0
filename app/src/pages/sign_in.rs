//! First factor: address and password.

use leptos::prelude::*;

use crate::components::PageHeader;
use crate::forms::{
    Checkbox, Field, Form, Pairs, PasswordField, PostForm, Problem, Problems, SecretField, SubmitButton, TextField, problems,
};
use crate::gallery::Sample;
use crate::links;
use crate::page::{Notice, Page, Scene};
use crate::text::{Text, rich, say, with};

/// `/sign-in`.
#[derive(Clone, Debug, Default)]
pub struct SignInPage {
    /// What was typed, and what is wrong with it.
    pub form: SignInForm,
}

/// What `/sign-in` posts.
#[derive(Clone, Debug, Default)]
pub struct SignInForm {
    /// The address.
    pub email: Field,
    /// The password.
    pub password: SecretField,
    /// Stay signed in on this device.
    pub keep: bool,
    /// Wrong with both together (`sign-in-wrong`), or too many tries (`too-many-tries`, `seconds`).
    pub problem: Option<Problem>,
}

impl Form for SignInForm {
    fn read(pairs: &mut Pairs) -> Self {
        Self { email: pairs.field("email"), password: pairs.secret("password"), keep: pairs.checked("keep"), problem: None }
    }

    fn problems(&self) -> Problems {
        problems([("", &self.problem), ("email", &self.email.problem), ("password", &self.password.problem)])
    }
}

impl Page for SignInPage {
    fn title(&self, text: &Text) -> String {
        text.say("sign-in")
    }

    fn view(self, Scene { brand, .. }: &Scene) -> AnyView {
        let form = self.form;
        view! {
            <PageHeader title=say("sign-in") lead=with("sign-in-lead", &[("brand", (&brand.name).into())])/>
            <PostForm problems=form.problems()>
                <TextField name="email" label=say("field-email") field=form.email kind="email" autocomplete="username"/>
                <PasswordField name="password" label=say("field-password") field=form.password autocomplete="current-password"
                    aside=view! { <a href=links::RECOVERY>{say("sign-in-forgotten")}</a> }.into_any()/>
                <Checkbox name="keep" checked=form.keep>{say("sign-in-keep")}</Checkbox>
                <SubmitButton label=say("sign-in") wide=true/>
            </PostForm>
            <p class="soft small text-center">{rich("sign-in-new", &[], &[("link", links::SIGN_UP.into())])}</p>
        }
        .into_any()
    }
}

pub(crate) fn samples() -> Vec<Sample> {
    let typed = || SignInForm { email: Field::of("alex@example.com"), keep: true, ..SignInForm::default() };
    let wrong = SignInForm { problem: Some(Problem::new("sign-in-wrong")), ..typed() };
    let wait = SignInForm { problem: Some(Problem::new("too-many-tries").with("seconds", 40)), ..typed() };
    let mut empty = SignInForm::default();
    empty.email.explain(Problem::new("address-missing"));
    empty.password.explain(Problem::new("password-missing"));
    vec![
        Sample::page("sign-in", SignInPage::default()),
        Sample::page_after("sign-in-after", Notice::good(Problem::new("flash-signed-out")), SignInPage::default()),
        Sample::page("sign-in-wrong", SignInPage { form: wrong }),
        Sample::page("sign-in-wait", SignInPage { form: wait }),
        Sample::page("sign-in-empty", SignInPage { form: empty }),
    ]
}
