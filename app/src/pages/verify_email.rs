//! "Check your inbox", and where the letter's link leads.

use leptos::prelude::*;

use crate::components::{ButtonLink, Look, PageHeader};
use crate::forms::{ActionForm, CodeField, Form, Pairs, PasswordField, PostForm, Problem, Problems, SecretField, SubmitButton, problems};
use crate::gallery::Sample;
use crate::links;
use crate::page::{Page, Scene};
use crate::text::{Text, rich, say, with};

/// `/verify-email`.
#[derive(Clone, Debug)]
pub enum VerifyEmailPage {
    /// Right after signing up, in the browser that did.
    Waiting {
        /// The address that the letter went to; absent where this browser didn't sign up.
        email: Option<String>,
        /// The code from the letter.
        form: CodeForm,
    },
    /// The link, opened in the browser that signed up. A button, so that scanners which fetch links confirm nothing.
    Link {
        /// The address to confirm.
        email: String,
    },
    /// The link, opened elsewhere: whoever owns the inbox must know the password that was chosen at sign-up, or else may say that it
    /// wasn't them (account pre-hijacking, Sudhodanan and Paverd 2022).
    LinkElsewhere {
        /// The address to confirm.
        email: String,
        /// The password chosen at sign-up.
        form: ElsewhereForm,
    },
    /// "I didn't do this" was chosen.
    Discarded,
    /// Confirmed already, by another click on the same link.
    Done,
    /// The link is too old, was used, or never was one.
    Expired,
}

/// A code from a letter. Posting `resend` instead asks for a new letter.
#[derive(Clone, Debug, Default)]
pub struct CodeForm {
    /// Six digits.
    pub code: SecretField,
    /// Wrong with all of it.
    pub problem: Option<Problem>,
}

impl Form for CodeForm {
    fn read(pairs: &mut Pairs) -> Self {
        Self { code: pairs.secret("code"), problem: None }
    }

    fn problems(&self) -> Problems {
        problems([("", &self.problem), ("code", &self.code.problem)])
    }
}

/// What the link's page posts where it was opened elsewhere: `password`, or `not_me`.
#[derive(Clone, Debug, Default)]
pub struct ElsewhereForm {
    /// The password chosen at sign-up.
    pub password: SecretField,
    /// "I didn't do this."
    pub not_me: bool,
    /// Wrong with all of it.
    pub problem: Option<Problem>,
}

impl Form for ElsewhereForm {
    fn read(pairs: &mut Pairs) -> Self {
        Self { password: pairs.secret("password"), not_me: pairs.checked("not_me"), problem: None }
    }

    fn problems(&self) -> Problems {
        problems([("", &self.problem), ("password", &self.password.problem)])
    }
}

impl Page for VerifyEmailPage {
    fn title(&self, text: &Text) -> String {
        text.say(match self {
            Self::Waiting { .. } => "verify-email",
            Self::Link { .. } | Self::LinkElsewhere { .. } => "verify-email-link",
            Self::Discarded => "verify-email-discarded",
            Self::Done => "verify-email-done",
            Self::Expired => "verify-email-expired",
        })
    }

    fn view(self, _: &Scene) -> AnyView {
        match self {
            Self::Waiting { email, form } => waiting(email, form),
            Self::Link { email } => view! {
                <PageHeader title=say("verify-email-link")>{address("verify-email-link-lead", &email)}</PageHeader>
                <PostForm><SubmitButton label=say("verify-email-confirm") wide=true name="confirm" value="yes"/></PostForm>
            }
            .into_any(),
            Self::LinkElsewhere { email, form } => elsewhere(email, form),
            Self::Discarded => {
                view! { <PageHeader title=say("verify-email-discarded") lead=say("verify-email-discarded-lead")/> }.into_any()
            }
            Self::Done => view! {
                <PageHeader title=say("verify-email-done") lead=say("verify-email-done-lead")/>
                <ButtonLink href=links::SIGN_IN label=say("sign-in") look=Look::Main wide=true/>
            }
            .into_any(),
            Self::Expired => view! {
                <PageHeader title=say("verify-email-expired") lead=say("verify-email-expired-lead")/>
                <ButtonLink href=links::SIGN_UP label=say("verify-email-again") look=Look::Main wide=true/>
                <p class="soft small text-center">{rich("sign-up-have", &[], &[("link", links::SIGN_IN.into())])}</p>
            }
            .into_any(),
        }
    }
}

fn address(id: &str, email: &str) -> AnyView {
    view! { <p class="soft anywhere">{rich(id, &[("email", email.into())], &[])}</p> }.into_any()
}

fn waiting(email: Option<String>, form: CodeForm) -> AnyView {
    let lead = match email {
        Some(email) => address("verify-email-sent", &email),
        None => view! { <p class="soft">{say("verify-email-sent-somewhere")}</p> }.into_any(),
    };
    view! {
        <PageHeader title=say("verify-email")>{lead}</PageHeader>
        <PostForm problems=form.problems()>
            <CodeField label=say("verify-email-code") hint=say("verify-email-code-hint") field=form.code/>
            <SubmitButton label=say("verify-email-confirm") wide=true/>
        </PostForm>
        <div class="grid gap-3 border-t pt-5">
            <p class="soft small">{say("verify-email-nothing")}</p>
            <div class="flex flex-wrap gap-2 items-center">
                <ActionForm action=links::VERIFY_EMAIL label=say("verify-email-resend") name="resend" value="yes"/>
                <ButtonLink href=links::SIGN_UP label=say("verify-email-change") look=Look::Quiet/>
            </div>
        </div>
    }
    .into_any()
}

fn elsewhere(email: String, form: ElsewhereForm) -> AnyView {
    view! {
        <PageHeader title=say("verify-email-link")>{address("verify-email-elsewhere-lead", &email)}</PageHeader>
        <PostForm problems=form.problems()>
            <PasswordField name="password" label=say("verify-email-elsewhere-password") field=form.password autocomplete="current-password"/>
            <SubmitButton label=say("verify-email-confirm") wide=true/>
        </PostForm>
        <div class="grid gap-3 border-t pt-5">
            <p class="soft small">{with("verify-email-not-me-hint", &[])}</p>
            <PostForm><SubmitButton label=say("verify-email-not-me") look=Look::Plain name="not_me" value="yes"/></PostForm>
        </div>
    }
    .into_any()
}

pub(crate) fn samples() -> Vec<Sample> {
    let email = || "alex@example.com".to_owned();
    let wrong = CodeForm { code: SecretField::wrong(Problem::new("code-wrong").with("left", 3)), problem: None };
    let stale = CodeForm { problem: Some(Problem::new("code-expired")), ..CodeForm::default() };
    let forgot = ElsewhereForm { password: SecretField::wrong(Problem::new("password-wrong")), ..ElsewhereForm::default() };
    let long = "a.very.long.address.that.somebody.really.has.because.people.are.like.that@subdomain.of.a.long.domain.example".to_owned();
    vec![
        Sample::page("verify-email", VerifyEmailPage::Waiting { email: Some(email()), form: CodeForm::default() }),
        Sample::page("verify-email-stranger", VerifyEmailPage::Waiting { email: None, form: CodeForm::default() }),
        Sample::page("verify-email-wrong", VerifyEmailPage::Waiting { email: Some(long), form: wrong }),
        Sample::page("verify-email-stale", VerifyEmailPage::Waiting { email: Some(email()), form: stale }),
        Sample::page("verify-email-link", VerifyEmailPage::Link { email: email() }),
        Sample::page("verify-email-elsewhere", VerifyEmailPage::LinkElsewhere { email: email(), form: ElsewhereForm::default() }),
        Sample::page("verify-email-elsewhere-wrong", VerifyEmailPage::LinkElsewhere { email: email(), form: forgot }),
        Sample::page("verify-email-discarded", VerifyEmailPage::Discarded),
        Sample::page("verify-email-done", VerifyEmailPage::Done),
        Sample::page("verify-email-expired", VerifyEmailPage::Expired),
    ]
}
