//! The staff's door: invitation, password, second factor, and proof of both before something dangerous.

use leptos::prelude::*;

use crate::components::{ButtonLink, Code, Look, Note, PageHeader, PasswordStrength, QrCode, Tone};
use crate::forms::{
    CodeField, Field, Form, Pairs, PasswordField, PostForm, Problem, Problems, SecretField, SubmitButton, TextField, problems,
};
use crate::gallery::Sample;
use crate::links;
use crate::page::{Page, Scene};
use crate::pages::new_password::NewPasswordForm;
use crate::pages::verify_email::CodeForm;
use crate::text::{Text, rich, say, with};

/// `/admin/sign-in`.
#[derive(Clone, Debug, Default)]
pub struct StaffSignInPage {
    /// What was typed, and what is wrong with it.
    pub form: StaffSignInForm,
}

/// What `/admin/sign-in` posts.
#[derive(Clone, Debug, Default)]
pub struct StaffSignInForm {
    /// The address.
    pub email: Field,
    /// The password.
    pub password: SecretField,
    /// Wrong with both together, or too many tries.
    pub problem: Option<Problem>,
}

impl Form for StaffSignInForm {
    fn read(pairs: &mut Pairs) -> Self {
        Self { email: pairs.field("email"), password: pairs.secret("password"), problem: None }
    }

    fn problems(&self) -> Problems {
        problems([("", &self.problem), ("email", &self.email.problem), ("password", &self.password.problem)])
    }
}

impl Page for StaffSignInPage {
    fn title(&self, text: &Text) -> String {
        text.say("staff-sign-in")
    }

    fn view(self, Scene { brand, .. }: &Scene) -> AnyView {
        let form = self.form;
        view! {
            <PageHeader title=say("staff-sign-in") lead=with("staff-sign-in-lead", &[("brand", (&brand.name).into())])/>
            <PostForm problems=form.problems()>
                <TextField name="email" label=say("field-email") field=form.email kind="email" autocomplete="username"/>
                <PasswordField name="password" label=say("field-password") field=form.password autocomplete="current-password"/>
                <SubmitButton label=say("staff-sign-in-submit") wide=true/>
            </PostForm>
            <p class="soft small text-center">{rich("staff-sign-in-customers", &[], &[("link", links::SIGN_IN.into())])}</p>
        }
        .into_any()
    }
}

/// `/admin/second-factor`: always asked, and set up where there is none.
#[derive(Clone, Debug)]
pub enum FactorPage {
    /// The app's present code.
    Show {
        /// What was typed.
        form: CodeForm,
    },
    /// A new app, and its first code.
    SetUp {
        /// `otpauth://totp/…`
        qr_uri: String,
        /// The secret in base32, in groups of four.
        secret_grouped: String,
        /// What was typed.
        form: CodeForm,
    },
}

impl Page for FactorPage {
    fn title(&self, text: &Text) -> String {
        text.say(if matches!(self, Self::Show { .. }) { "staff-factor" } else { "staff-factor-set-up" })
    }

    fn view(self, _: &Scene) -> AnyView {
        match self {
            Self::Show { form } => view! {
                <PageHeader title=say("staff-factor") lead=say("staff-factor-lead")/>
                {code_form(form, "staff-factor-submit")}
                <p class="soft small text-center">{say("staff-factor-lost")}</p>
            }
            .into_any(),
            Self::SetUp { qr_uri, secret_grouped, form } => {
                let open = rich("second-factor-open", &[], &[("link", qr_uri.clone())]);
                view! {
                    <PageHeader title=say("staff-factor-set-up") lead=say("staff-factor-set-up-lead")/>
                    <div class="grid gap-4 justify-items-center">
                        <QrCode value=qr_uri label=say("second-factor-qr")/>
                        <p class="secondary">{open}</p>
                    </div>
                    <div class="grid gap-1.5">
                        <p class="secondary">{say("second-factor-type")}</p>
                        <p class="px-4 py-3 rounded-control bg-sunken tabular"><Code value=secret_grouped/></p>
                    </div>
                    {code_form(form, "staff-factor-finish")}
                }
                .into_any()
            }
        }
    }
}

fn code_form(form: CodeForm, button: &'static str) -> AnyView {
    view! {
        <PostForm problems=form.problems()>
            <CodeField label=say("second-factor-app-code") hint=say("second-factor-app-code-hint") field=form.code/>
            <SubmitButton label=say(button) wide=true/>
        </PostForm>
    }
    .into_any()
}

/// `/admin/invitation`: choose a password.
#[derive(Clone, Debug)]
pub struct InvitationPage {
    /// Whom the letter went to.
    pub address: String,
    /// What they shall do here.
    pub role: &'static str,
    /// They work here already, and choose another password.
    pub again: bool,
    /// The fewest characters.
    pub min: usize,
    /// What was typed.
    pub form: NewPasswordForm,
}

impl Page for InvitationPage {
    fn title(&self, text: &Text) -> String {
        text.say(if self.again { "new-password" } else { "staff-invitation" })
    }

    fn view(self, Scene { brand, text, .. }: &Scene) -> AnyView {
        let Self { address, role, again, min, form } = self;
        let role = text.say(&format!("role-{role}"));
        let args = [("brand", (&brand.name).into()), ("role", (&role).into()), ("address", (&address).into())];
        let (title, lead) =
            if again { ("new-password", "staff-invitation-again-lead") } else { ("staff-invitation", "staff-invitation-lead") };
        view! {
            <PageHeader title=say(title)><p class="soft anywhere">{rich(lead, &args, &[])}</p></PageHeader>
            <PostForm problems=form.problems()>
                <PasswordField name="password" label=say("new-password-field") hint=with("password-hint", &[("min", min.into())]) field=form.password autocomplete="new-password" strength=form.strength/>
                <SubmitButton label=say("staff-invitation-submit") wide=true/>
            </PostForm>
            <PasswordStrength/>
            <p class="soft small">{say("staff-invitation-next")}</p>
        }
        .into_any()
    }
}

/// `/admin/confirm`: password and code again.
#[derive(Clone, Debug, Default)]
pub struct ProofPage {
    /// What was typed.
    pub form: ProofForm,
}

/// What `/admin/confirm` posts.
#[derive(Clone, Debug, Default)]
pub struct ProofForm {
    /// The password.
    pub password: SecretField,
    /// The app's present code.
    pub code: SecretField,
    /// Wrong with both together: which of them is not told.
    pub problem: Option<Problem>,
}

impl Form for ProofForm {
    fn read(pairs: &mut Pairs) -> Self {
        Self { password: pairs.secret("password"), code: pairs.secret("code"), problem: None }
    }

    fn problems(&self) -> Problems {
        problems([("", &self.problem), ("password", &self.password.problem), ("code", &self.code.problem)])
    }
}

impl Page for ProofPage {
    fn title(&self, text: &Text) -> String {
        text.say("confirm")
    }

    fn view(self, Scene { person, .. }: &Scene) -> AnyView {
        let form = self.form;
        let who = person
            .as_ref()
            .map(|person| view! { <p class="soft small anywhere">{rich("confirm-who", &[("email", (&person.email).into())], &[])}</p> });
        view! {
            <PageHeader title=say("confirm") lead=say("staff-proof-lead")>{who}</PageHeader>
            <PostForm problems=form.problems()>
                <PasswordField name="password" label=say("field-password") field=form.password autocomplete="current-password"/>
                <CodeField label=say("second-factor-app-code") hint=say("second-factor-app-code-hint") field=form.code/>
                <SubmitButton label=say("confirm-submit") wide=true/>
            </PostForm>
            <Note tone=Tone::Plain><p>{say("staff-proof-note")}</p></Note>
            <div class="grid justify-items-center"><ButtonLink href=links::ADMIN label=say("confirm-not-now") look=Look::Quiet/></div>
        }
        .into_any()
    }
}

pub(crate) fn samples() -> Vec<Sample> {
    let wrong = |problem| StaffSignInForm { email: Field::of("robin@example.com"), problem: Some(problem), ..StaffSignInForm::default() };
    let mut empty = StaffSignInForm::default();
    empty.email.explain(Problem::new("address-missing"));
    empty.password.explain(Problem::new("password-missing"));
    let code = |why| CodeForm { code: SecretField::wrong(Problem::new(why)), problem: None };
    let set_up = |form| FactorPage::SetUp {
        qr_uri: "otpauth://totp/Harbor%20staff:robin%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Harbor%20staff"
            .to_owned(),
        secret_grouped: "JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP".to_owned(),
        form,
    };
    let invitation = |again, form| InvitationPage { address: "robin@example.com".to_owned(), role: "support", again, min: 8, form };
    let short = NewPasswordForm {
        password: SecretField::wrong(Problem::new("password-too-short").with("min", 8)),
        strength: Some(1),
        ..NewPasswordForm::default()
    };
    let missed = ProofForm { problem: Some(Problem::new("staff-proof-wrong")), ..ProofForm::default() };
    vec![
        Sample::page("admin-door", StaffSignInPage::default()),
        Sample::page("admin-door-wrong", StaffSignInPage { form: wrong(Problem::new("sign-in-wrong")) }),
        Sample::page("admin-door-wait", StaffSignInPage { form: wrong(Problem::new("too-many-tries").with("seconds", 40)) }),
        Sample::page("admin-door-empty", StaffSignInPage { form: empty }),
        Sample::page("admin-factor", FactorPage::Show { form: CodeForm::default() }),
        Sample::page("admin-factor-wrong", FactorPage::Show { form: code("second-factor-wrong") }),
        Sample::page("admin-factor-set-up", set_up(CodeForm::default())),
        Sample::page("admin-factor-set-up-wrong", set_up(code("second-factor-wrong"))),
        Sample::page("admin-invitation", invitation(false, NewPasswordForm::default())),
        Sample::page("admin-invitation-short", invitation(false, short)),
        Sample::page("admin-invitation-again", invitation(true, NewPasswordForm::default())),
        Sample::page("admin-proof", ProofPage::default()),
        Sample::page("admin-proof-wrong", ProofPage { form: missed }),
    ]
}
