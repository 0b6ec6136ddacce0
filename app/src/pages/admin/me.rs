//! A member's own account.

use leptos::prelude::*;

use crate::components::{ButtonLink, Line, Look, PageHeader, PasswordStrength, Section, SectionBody};
use crate::forms::{
    Choice, Field, Form, GroupedChoice, Pairs, PasswordField, PostForm, Problem, Problems, SecretField, SubmitButton, TextField, problems,
};
use crate::gallery::Sample;
use crate::links;
use crate::page::{Desk, Frame, Page, Scene};
use crate::pages::new_password::NewPasswordForm;
use crate::pages::profile::zone_groups;
use crate::text::{Text, say, with};

/// `/admin/me`.
#[derive(Clone, Debug)]
pub struct MePage {
    /// Their address, which owners alone could change by inviting anew.
    pub address: String,
    /// What they do here.
    pub role: &'static str,
    /// Code and name of each language.
    pub languages: Vec<(String, String)>,
    /// IANA names of the time zones to choose from.
    pub zones: Vec<String>,
    /// What was typed.
    pub form: MeForm,
}

/// What `/admin/me` posts.
#[derive(Clone, Debug, Default)]
pub struct MeForm {
    /// What colleagues call them.
    pub name: Field,
    /// The language's code.
    pub language: Field,
    /// IANA name; empty where none was chosen.
    pub time_zone: Field,
}

impl Form for MeForm {
    fn read(pairs: &mut Pairs) -> Self {
        Self { name: pairs.field("name"), language: pairs.field("language"), time_zone: pairs.field("time_zone") }
    }

    fn problems(&self) -> Problems {
        problems([("name", &self.name.problem), ("language", &self.language.problem), ("time_zone", &self.time_zone.problem)])
    }
}

impl Page for MePage {
    fn title(&self, text: &Text) -> String {
        text.say("me-title")
    }

    fn frame(&self) -> Frame {
        Frame::Desk(Desk::Home)
    }

    fn view(self, Scene { text, .. }: &Scene) -> AnyView {
        let Self { address, role, languages, zones, form } = self;
        let problems = form.problems();
        let state = view! { <p class="anywhere">{address}</p> }.into_any();
        let role = text.say(&format!("role-{role}"));
        let role_state = view! { <p>{role}</p> }.into_any();
        let roles = view! { <ButtonLink href=links::ADMIN_ROLES label=say("me-roles")/> }.into_any();
        let password = view! { <ButtonLink href=links::ADMIN_PASSWORD label=say("me-password-change")/> }.into_any();
        let groups = zone_groups(&zones);
        view! {
            <PageHeader title=say("me-title") lead=say("me-lead")/>
            <Section title=say("me-sign-in")>
                <Line what=say("field-email") state/>
                <Line what=say("me-role") state=role_state action=roles/>
                <Line what=say("field-password") action=password/>
            </Section>
            <Section title=say("me-about")>
                <SectionBody>
                    <div class="max-w-[30rem]">
                        <PostForm problems>
                            <TextField name="name" label=say("staff-name") hint=say("staff-name-hint") field=form.name autocomplete="name" maxlength=80/>
                            <Choice name="language" label=say("profile-language") field=form.language options=languages autocomplete="off"/>
                            <GroupedChoice name="time_zone" label=say("profile-zone") hint=say("me-zone-hint") field=form.time_zone groups autocomplete="off"/>
                            <SubmitButton label=say("me-save")/>
                        </PostForm>
                    </div>
                </SectionBody>
            </Section>
        }
        .into_any()
    }
}

/// `/admin/me/password`.
#[derive(Clone, Debug, Default)]
pub struct StaffPasswordPage {
    /// The fewest characters.
    pub min: usize,
    /// What was typed.
    pub form: NewPasswordForm,
}

impl Page for StaffPasswordPage {
    fn title(&self, text: &Text) -> String {
        text.say("new-password")
    }

    fn frame(&self) -> Frame {
        Frame::Desk(Desk::Home)
    }

    fn view(self, _: &Scene) -> AnyView {
        let Self { min, form } = self;
        view! {
            <PageHeader title=say("new-password") lead=say("me-password-lead")/>
            <Section title=say("new-password-field")>
                <SectionBody>
                    <div class="max-w-[30rem]">
                        <PostForm problems=form.problems()>
                            <PasswordField name="password" label=say("new-password-field") hint=with("password-hint", &[("min", min.into())]) field=form.password autocomplete="new-password" strength=form.strength/>
                            <div class="flex flex-wrap gap-2">
                                <SubmitButton label=say("new-password-submit")/>
                                <ButtonLink href=links::ADMIN_ME label=say("cancel") look=Look::Quiet/>
                            </div>
                        </PostForm>
                    </div>
                </SectionBody>
            </Section>
            <PasswordStrength/>
        }
        .into_any()
    }
}

pub(crate) fn samples() -> Vec<Sample> {
    let page = MePage {
        address: "robin@example.com".to_owned(),
        role: "support",
        languages: vec![("en".to_owned(), "English".to_owned()), ("de".to_owned(), "Deutsch".to_owned())],
        zones: ["Africa/Lagos", "Europe/Berlin", "UTC"].map(str::to_owned).to_vec(),
        form: MeForm { name: Field::of("Robin Okafor"), language: Field::of("en"), time_zone: Field::of("Europe/Berlin") },
    };
    let mut wrong = page.clone();
    wrong.form.name = Field::wrong("", Problem::new("staff-name-missing").with("most", 80));
    wrong.form.time_zone = Field::wrong("", Problem::new("profile-zone-unknown"));
    let short = NewPasswordForm {
        password: SecretField::wrong(Problem::new("password-too-short").with("min", 8)),
        strength: Some(1),
        ..NewPasswordForm::default()
    };
    vec![
        Sample::page("admin-me", page),
        Sample::page("admin-me-wrong", wrong),
        Sample::page("admin-password", StaffPasswordPage { min: 8, ..StaffPasswordPage::default() }),
        Sample::page("admin-password-short", StaffPasswordPage { min: 8, form: short }),
    ]
}
