//! Register: address, password, what the configuration asks, and decisions.

use leptos::prelude::*;

use crate::components::{PageHeader, PasswordStrength};
use crate::forms::{
    AttributeField, AttributeInput, AttributeKind, ConsentField, ConsentInput, Field, Form, Pairs, PasswordField, PostForm, Problem,
    Problems, SecretField, SubmitButton, TextField, problems,
};
use crate::gallery::Sample;
use crate::links;
use crate::page::{Page, Scene};
use crate::text::{Text, rich, say, with};

/// `/sign-up`.
#[derive(Clone, Debug, Default)]
pub struct SignUpPage {
    /// What every sign-up asks.
    pub form: SignUpForm,
    /// What the configuration asks at sign-up.
    pub attributes: Vec<AttributeInput>,
    /// Contracts first, then free consents.
    pub consents: Vec<ConsentInput>,
    /// Where the privacy notice stands: a link, since there is nothing to agree to.
    pub privacy: Option<String>,
    /// The fewest characters of a password.
    pub min: usize,
}

/// What `/sign-up` posts, besides attributes and decisions.
#[derive(Clone, Debug, Default)]
pub struct SignUpForm {
    /// The address.
    pub email: Field,
    /// The password chosen.
    pub password: SecretField,
    /// How hard it is to guess, 0 to 4: told when it was refused.
    pub strength: Option<u8>,
    /// Wrong with all of it.
    pub problem: Option<Problem>,
}

impl Form for SignUpForm {
    fn read(pairs: &mut Pairs) -> Self {
        Self { email: pairs.field("email"), password: pairs.secret("password"), strength: None, problem: None }
    }

    fn problems(&self) -> Problems {
        problems([("", &self.problem), ("email", &self.email.problem), ("password", &self.password.problem)])
    }
}

impl SignUpPage {
    /// What is wrong, in the order of the page.
    pub fn problems(&self) -> Problems {
        let attributes = self.attributes.iter().flat_map(AttributeInput::problems);
        let consents = self.consents.iter().filter_map(|consent| Some((consent.name(), consent.problem.clone()?)));
        self.form.problems().into_iter().chain(attributes).chain(consents).collect()
    }
}

impl Page for SignUpPage {
    fn title(&self, text: &Text) -> String {
        text.say("sign-up")
    }

    fn view(self, Scene { brand, .. }: &Scene) -> AnyView {
        let problems = self.problems();
        let Self { form, attributes, consents, privacy, min } = self;
        let attributes = attributes.into_iter().map(|input| view! { <AttributeField input/> }).collect_view();
        let consents = (!consents.is_empty()).then(|| {
            let consents = consents.into_iter().map(|input| view! { <ConsentField input/> }).collect_view();
            view! { <fieldset class="grid gap-2"><legend class="sr-only">{say("sign-up-decisions")}</legend>{consents}</fieldset> }
        });
        let privacy = privacy.map(|href| view! { <p class="soft small">{rich("sign-up-privacy", &[], &[("link", href)])}</p> });
        view! {
            <PageHeader title=say("sign-up") lead=with("sign-up-lead", &[("brand", (&brand.name).into())])/>
            <PostForm problems>
                <TextField name="email" label=say("field-email") field=form.email kind="email" autocomplete="username"/>
                <PasswordField name="password" label=say("field-password") hint=with("password-hint", &[("min", min.into())]) field=form.password autocomplete="new-password" strength=form.strength/>
                {attributes}
                {consents}
                <SubmitButton label=say("sign-up-submit") wide=true/>
                {privacy}
            </PostForm>
            <p class="soft small text-center">{rich("sign-up-have", &[], &[("link", links::SIGN_IN.into())])}</p>
            <PasswordStrength/>
        }
        .into_any()
    }
}

pub(crate) fn samples() -> Vec<Sample> {
    let page = SignUpPage {
        attributes: attributes(),
        consents: consents(),
        privacy: Some(links::legal("privacy")),
        min: 8,
        ..SignUpPage::default()
    };
    let mut wrong = page.clone();
    wrong.form.email = Field::wrong("alex.example.com", Problem::new("address-malformed"));
    wrong.form.password.explain(Problem::new("password-common"));
    wrong.form.strength = Some(1);
    wrong.attributes[2].field = Field::wrong("2030-01-01", Problem::new("date-ahead"));
    wrong.consents[0].problem = Some(Problem::new("consent-needed"));
    wrong.consents[1].checked = true;
    let plain = SignUpPage { attributes: Vec::new(), consents: consents()[..1].to_vec(), ..page.clone() };
    vec![Sample::page("sign-up", plain), Sample::page("sign-up-much", page), Sample::page("sign-up-wrong", wrong)]
}

/// All kinds of attributes, for samples.
pub(crate) fn attributes() -> Vec<AttributeInput> {
    let input = |name: &str, label: &str, kind, autocomplete: &str| AttributeInput {
        name: name.to_owned(),
        label: label.to_owned(),
        kind,
        optional: true,
        autocomplete: autocomplete.to_owned(),
        ..AttributeInput::default()
    };
    let size = AttributeKind::Choice(vec![("s".to_owned(), "Small".to_owned()), ("l".to_owned(), "Large".to_owned())]);
    vec![
        AttributeInput { optional: false, ..input("given_name", "Given name", AttributeKind::Text, "given-name") },
        AttributeInput {
            hint: Some("As on your letterbox".to_owned()),
            ..input("family_name", "Family name", AttributeKind::Text, "family-name")
        },
        input("birthday", "Birthday", AttributeKind::Date, "bday"),
        AttributeInput { field: Field::of("+49 40 123456"), ..input("phone", "Phone", AttributeKind::Phone, "tel") },
        AttributeInput { field: Field::of("DE"), ..input("country", "Country", AttributeKind::Country, "country") },
        AttributeInput { field: Field::of("l"), ..input("size", "Size", size, "off") },
        AttributeInput { field: Field::of("yes"), ..input("member", "Member of the sailing club", AttributeKind::YesNo, "off") },
        input("address", "Postal address", AttributeKind::Address(Box::default()), "off"),
    ]
}

fn consents() -> Vec<ConsentInput> {
    let consent = |purpose: &str, label: &str, required| ConsentInput {
        purpose: purpose.to_owned(),
        label: label.to_owned(),
        link: Some(links::legal(purpose)),
        required,
        ..ConsentInput::default()
    };
    vec![
        consent("terms", "I accept the terms of use.", true),
        ConsentInput {
            hint: Some("Offers and news, at most twice a month. You can stop it at any time.".to_owned()),
            ..consent("newsletter", "Send me the newsletter by email.", false)
        },
    ]
}
