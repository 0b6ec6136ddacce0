//! HTTP: the form, its refusals, the strength hint.

use std::collections::HashMap;
use std::time::Duration;

use axum::Json;
use axum::extract::State;
use axum::response::IntoResponse;
use portico_app::forms::{ConsentInput, Form, Pairs, Problem, Problems};
use portico_app::links;
use portico_app::pages::sign_up::{SignUpForm, SignUpPage};
use serde_json::json;

use super::flow::{SignUp, Wish, note_refusal, sign_up};
use crate::app_state::App;
use crate::config::{Purpose, PurposeKind};
use crate::content::legal::LegalText;
use crate::crypto::password_rules::{NewPassword, PasswordRules, PersonContext, strength as estimate};
use crate::error::{Refusal, Result, whole_seconds};
use crate::limits::{self, Limit};
use crate::model::values::attributes::{Around, Ask, Parsed};
use crate::model::values::{Attribute, Attributes, EmailAddress};
use crate::portal::consents::ledger::Decided;
use crate::portal::{asked, consents, problem, refusal};
use crate::web::posted::Posted;
use crate::web::visitor::{Begun, Reply, Visitor};

/// What the form posts.
#[derive(Clone, Debug)]
pub(super) struct Post {
    form: SignUpForm,
    consents: Vec<String>,
    /// The digest of each text that the page showed, by purpose. Scripts may leave it out, and take what holds.
    shown: HashMap<String, String>,
    /// What was ticked about a text that doesn't hold any more.
    stale: Vec<String>,
    attributes: Vec<(String, String)>,
}

impl Form for Post {
    fn read(pairs: &mut Pairs) -> Self {
        let form = SignUpForm::read(pairs);
        let consents = pairs.with_prefix("consent.").into_iter().map(|(purpose, _)| purpose).collect();
        let shown = pairs.with_prefix("shown.").into_iter().collect();
        Self { form, consents, shown, stale: Vec::new(), attributes: pairs.rest() }
    }

    fn problems(&self) -> Problems {
        self.form.problems()
    }
}

/// The empty form.
pub(super) async fn show(visitor: Visitor) -> Reply {
    if visitor.customer().is_some() {
        return visitor.redirect(links::ACCOUNT);
    }
    let post = Post::read(&mut Pairs::default());
    visitor.page(page(&visitor, post, None, false))
}

/// The posted form.
pub(super) async fn submit(State(app): State<App>, visitor: Visitor, Posted(mut post): Posted<Post>) -> Result<Reply> {
    let around = Around { now: visitor.now(), country: None };
    let parsed = app.attributes.parse(&post.attributes, |attribute| is_asked(&visitor, attribute), around);
    let Some(wish) = parse(&visitor, &mut post, &parsed) else {
        note_refusal(&app, visitor.visit(), refused_fields(&visitor, &post, &parsed)).await?;
        return Ok(visitor.rejected(page(&visitor, post, Some(&parsed), true)));
    };
    match sign_up(&app, visitor.visit(), wish).await? {
        SignUp::CheckYourInbox(secret) => {
            let begun = Begun { secret: secret.reveal().to_owned(), kept: false, browser: None };
            Ok(visitor.with_session(visitor.redirect(links::VERIFY_EMAIL), &begun))
        }
        SignUp::Wait(wait) => {
            post.form.problem = Some(Problem::new("too-many-tries").with("seconds", whole_seconds(wait)));
            Ok(visitor.too_many(wait, page(&visitor, post, None, false)))
        }
    }
}

/// Everything is checked before anything is said, so that all problems stand on one page.
fn parse(visitor: &Visitor, post: &mut Post, parsed: &Parsed) -> Option<Wish> {
    let address = EmailAddress::parse(&post.form.email.value).map_err(|why| post.form.email.explain(problem(why.problem()))).ok();
    let context = context(address.as_ref(), &parsed.values);
    let rules = visitor.app.password_rules.for_brand(visitor.brand_name());
    let password = NewPassword::parse(post.form.password.expose(), &context, &rules)
        .map_err(|why| {
            post.form.strength = Some(estimate(post.form.password.expose(), &context, &rules).score);
            post.form.password.explain(refusal(&why));
        })
        .ok();
    // Nobody agrees to a text that they haven't seen: a box whose text has changed since is empty again, and says why.
    post.stale = post.consents.iter().filter(|purpose| is_stale(visitor, post, purpose)).cloned().collect();
    post.consents.retain(|purpose| !post.stale.contains(purpose));
    if !parsed.problems.is_empty() || !contracts_accepted(visitor, post) || !post.stale.is_empty() {
        return None;
    }
    let ticked = asked_purposes(visitor).filter(|purpose| post.consents.contains(&purpose.id));
    let decided = ticked.filter_map(|purpose| Some(Decided::about(agreed(visitor, post, &purpose.id)?, true))).collect();
    Some(Wish { address: address?, password: password?, attributes: parsed.values.clone(), decided })
}

fn contracts_accepted(visitor: &Visitor, post: &Post) -> bool {
    asked_purposes(visitor).filter(|purpose| purpose.kind == PurposeKind::Contract).all(|purpose| post.consents.contains(&purpose.id))
}

/// What the form was refused for, in the configuration's own words: never a name that the browser made up.
fn refused_fields(visitor: &Visitor, post: &Post, parsed: &Parsed) -> Vec<String> {
    let wrong = |attribute: &str| parsed.problems.iter().any(|(field, _)| field.split('.').next() == Some(attribute));
    let attributes = visitor.app.attributes.attributes.iter().map(|attribute| attribute.name.as_str()).filter(|name| wrong(name));
    let email = post.form.email.problem.is_some().then_some("email");
    let password = post.form.password.problem.is_some().then_some("password");
    let contracts = (!contracts_accepted(visitor, post) || !post.stale.is_empty()).then_some("consent");
    email.into_iter().chain(password).chain(attributes).chain(contracts).map(str::to_owned).collect()
}

/// The text that holds now: of its languages the one that was shown.
fn agreed<'a>(visitor: &'a Visitor, post: &Post, purpose: &str) -> Option<&'a LegalText> {
    match post.shown.get(purpose) {
        Some(shown) => visitor.content().legal.holding(purpose, shown, visitor.now()),
        None => consents::text(visitor, purpose),
    }
}

/// Another text holds than the one that was shown.
fn is_stale(visitor: &Visitor, post: &Post, purpose: &str) -> bool {
    consents::text(visitor, purpose).is_some() && agreed(visitor, post, purpose).is_none()
}

/// The person's own words, which their password must not be made of (ASVS 5.0 V6.2.11).
fn context(address: Option<&EmailAddress>, attributes: &Attributes) -> PersonContext {
    let mut words = attributes.words();
    words.extend(address.into_iter().flat_map(EmailAddress::local_words));
    PersonContext { words }
}

/// What is decided at sign-up: contracts first, then consents.
fn asked_purposes(visitor: &Visitor) -> impl Iterator<Item = &Purpose> {
    let of = |kind| purposes(visitor).filter(move |purpose| purpose.kind == kind && purpose.asked_at_sign_up);
    of(PurposeKind::Contract).chain(of(PurposeKind::Consent))
}

/// The purposes that the brand uses.
fn purposes(visitor: &Visitor) -> impl Iterator<Item = &Purpose> {
    visitor.app.config.purposes.iter().filter(|purpose| visitor.brand().uses_purpose(&purpose.id))
}

fn is_asked(visitor: &Visitor, attribute: &Attribute) -> bool {
    attribute.ask == Ask::SignUp && visitor.brand().uses_attribute(&attribute.name)
}

fn page(visitor: &Visitor, post: Post, parsed: Option<&Parsed>, refused: bool) -> SignUpPage {
    let text = visitor.text();
    let decisions = asked_purposes(visitor).filter_map(|purpose| {
        let current = consents::text(visitor, &purpose.id)?;
        let required = purpose.kind == PurposeKind::Contract;
        let checked = post.consents.contains(&purpose.id);
        let missing = (refused && required && !checked).then(|| Problem::new("consent-needed"));
        let stale = post.stale.contains(&purpose.id).then(|| Problem::new("consents-stale"));
        Some(ConsentInput {
            label: consents::question(&text, &purpose.id),
            hint: consents::help(&text, &purpose.id),
            link: Some(links::legal(&purpose.id)),
            problem: stale.or(missing),
            shown: current.sha256.clone(),
            purpose: purpose.id.clone(),
            required,
            checked,
        })
    });
    let notice = purposes(visitor).find(|purpose| purpose.kind == PurposeKind::Notice);
    SignUpPage {
        consents: decisions.collect(),
        attributes: asked::inputs(
            visitor.app.attributes.attributes.iter().filter(|one| is_asked(visitor, one)),
            &text,
            &post.attributes,
            parsed,
        ),
        privacy: notice.map(|purpose| links::legal(&purpose.id)),
        min: visitor.app.config.passwords.min_length,
        form: post.form,
    }
}

/// How hard a password is to guess, while it is typed. Never logged, never kept.
pub(super) async fn strength(State(app): State<App>, visitor: Visitor, Posted(post): Posted<Post>) -> Result<Reply> {
    let many = app.config.throttle.hints_per_minute;
    let limit = Limit::rate(&app, "hints", &visitor.visit().network, many, Duration::from_mins(1));
    if let Some(wait) = limits::take(&app, &[limit], visitor.now()).await? {
        return Err(Refusal::TooManyRequests { wait }.into());
    }
    let mut context = context(EmailAddress::parse(&post.form.email.value).ok().as_ref(), &Attributes::default());
    context.words.extend(post.attributes.into_iter().map(|(_, value)| value));
    if let Some(customer) = visitor.customer() {
        context.words.extend(crate::portal::own_words(customer));
    }
    let rules: PasswordRules = app.password_rules.for_brand(visitor.brand_name());
    let found = estimate(post.form.password.expose(), &context, &rules);
    let text = visitor.text();
    let message = match &found.refusal {
        Some(why) => refusal(why).say(&text),
        None => text.say(portico_app::forms::strength_message(found.score)),
    };
    Ok(Json(json!({ "score": found.score, "message": message })).into_response())
}
