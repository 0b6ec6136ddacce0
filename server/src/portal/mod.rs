//! What customers do, in the order in which they do it: [`sign_up`], [`verify_email`], [`sign_in`] with its stages
//! ([`second_factor_challenge`], [`accept`], [`reopen`]), [`recovery`], [`confirm`]; then, signed in, the rooms of `/account`.

pub mod accept;
pub mod activity;
pub mod asked;
pub mod begin;
pub mod close;
pub mod confirm;
pub mod consents;
pub mod email;
pub mod export;
pub mod factor_removal;
pub mod inquiries;
pub mod overview;
pub mod password;
pub mod profile;
pub mod recovery;
pub mod reopen;
pub mod second_factor;
pub mod second_factor_challenge;
pub mod security;
pub mod sessions;
pub mod sign_in;
pub mod sign_out;
pub mod sign_up;
pub mod verify_email;

use portico_app::forms::Problem;
use portico_app::links;

use crate::app_state::App;
use crate::crypto::password_rules::{NewPassword, PersonContext, Refusal};
use crate::crypto::tokens::Token;
use crate::journey::{self, Facts, Policy, Stage};
use crate::model::customers::{self, Status};
use crate::model::sessions::Model as Session;
use crate::model::values::{Attributes, EmailAddress};
use crate::routes::Route;
use crate::web::gate;
use crate::web::visitor::{Begun, Reply, Visitor};

/// The rooms' lines in the route table.
pub fn routes() -> Vec<Route> {
    [
        sign_up::routes(),
        verify_email::routes(),
        sign_in::routes(),
        second_factor_challenge::routes(),
        accept::routes(),
        reopen::routes(),
        recovery::routes(),
        confirm::routes(),
        sign_out::routes(),
        overview::routes(),
        security::routes(),
        password::routes(),
        email::routes(),
        second_factor::routes(),
        profile::routes(),
        export::routes(),
        close::routes(),
        factor_removal::routes(),
        sessions::routes(),
        consents::routes(),
        activity::routes(),
    ]
    .concat()
}

/// The page of a stage.
pub const fn stage_link(stage: Stage) -> &'static str {
    match stage {
        Stage::Password => links::SIGN_IN,
        Stage::VerifyEmail => links::VERIFY_EMAIL,
        Stage::SecondFactor => links::SECOND_FACTOR_CHALLENGE,
        Stage::Reopen => links::REOPEN,
        Stage::Accept => links::ACCEPT,
    }
}

/// Session and customer of a visitor who stands at this very stage: all before it are passed. A stage that was jumped to finds nobody
/// (ASVS 5.0 V2.3.1).
pub fn at_stage(visitor: &Visitor, stage: Stage) -> Option<(&Session, &customers::Model)> {
    let current = visitor.current().filter(|current| current.session.signed_in_at.is_none())?;
    let customer = current.customer.as_ref().filter(|customer| customer.status != Status::Locked)?;
    // Whether there is something to accept is the stage's own question.
    let facts = Facts { closing: customer.status == Status::Closing, contracts_to_accept: 1, ..gate::facts(current) };
    (journey::next(&facts, Policy::SignIn, visitor.now()) == Some(stage)).then_some((&current.session, customer))
}

/// To the next stage's page or the destination, with the session's new secret.
pub fn follow(visitor: &Visitor, step: sign_in::Step) -> Reply {
    let (to, renewed) = match step {
        sign_in::Step::Stage(stage, renewed) => (stage_link(stage).to_owned(), renewed),
        sign_in::Step::Arrived(renewed) => (renewed.return_to.clone().unwrap_or_else(|| links::ACCOUNT.to_owned()), renewed),
    };
    let begun = Begun { secret: renewed.secret, kept: renewed.kept, browser: Some(renewed.browser) };
    visitor.with_session(visitor.redirect(&to), &begun)
}

/// A link with a secret, for a letter: on the brand's own address, never on the one that the request named (host header attacks).
pub fn link_to(app: &App, brand: &str, path: &str, token: &Token) -> String {
    format!("{}{path}?token={}", public_url(app, brand), token.reveal())
}

/// Where a brand's portal is found.
pub fn public_url(app: &App, brand: &str) -> String {
    app.content.now().brand(brand).brand.address(app.config.public_url.as_str())
}

/// What a customer has said about themselves.
pub fn attributes(customer: &customers::Model) -> Attributes {
    serde_json::from_str(&customer.attributes).unwrap_or_default()
}

/// What to call a customer: their name, or their address where they gave none.
pub fn display_name(customer: &customers::Model) -> String {
    let attributes = attributes(customer);
    let names = ["given_name", "family_name"].map(|name| attributes.text(name).unwrap_or_default().to_owned()).join(" ");
    let name = names.trim();
    if name.is_empty() { customer.address.clone() } else { name.to_owned() }
}

/// The customer's own words, which their password must not be made of (ASVS 5.0 V6.2.11).
pub fn own_words(customer: &customers::Model) -> Vec<String> {
    let mut words = attributes(customer).words();
    words.extend(EmailAddress::parse(&customer.address).iter().flat_map(EmailAddress::local_words));
    words
}

/// A new password for this customer, held to the rules.
pub fn new_password(visitor: &Visitor, customer: &customers::Model, typed: &str) -> Result<NewPassword, Refusal> {
    let context = PersonContext { words: own_words(customer) };
    NewPassword::parse(typed, &context, &visitor.app.password_rules.for_brand(visitor.brand_name()))
}

/// A value's problem, for the page.
pub fn problem((id, args): crate::model::values::Problem) -> Problem {
    args.into_iter().fold(Problem::new(id), |problem, (name, number)| problem.with(name, number))
}

/// A password's refusal, for the page.
pub fn refusal(refusal: &Refusal) -> Problem {
    problem((refusal.message_id(), refusal.args()))
}
