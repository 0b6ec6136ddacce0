//! The verb: address and password in, the next stage out.

use std::time::Duration;

use uuid::Uuid;

use super::{Step, advance};
use crate::app_state::App;
use crate::crypto::SecretText;
use crate::crypto::password_rules::NewPassword;
use crate::crypto::passwords::Verdict;
use crate::crypto::tokens::Token;
use crate::error::Result;
use crate::journey::Stage;
use crate::limits::{self, Limit};
use crate::model::customers::{self, Status};
use crate::model::events::{self, Actor, Event, Kind};
use crate::model::{browsers, registrations};
use crate::portal::begin;
use crate::visit::Visit;

/// What somebody tries.
#[derive(Debug)]
pub struct Attempt {
    /// The folded address.
    pub address_key: String,
    /// The password as typed.
    pub password: SecretText,
    /// Stay signed in.
    pub keep: bool,
    /// One of our own paths.
    pub return_to: Option<String>,
}

/// What came of it.
#[derive(Debug)]
pub enum SignIn {
    /// The password was right.
    Onward(Step),
    /// The password was right, and the address waits for its proof: this secret is for the browser.
    ProveAddress(Token),
    /// The password was right, and staff has locked the account.
    Locked,
    /// Address and password don't belong together.
    Wrong,
    /// Too many tries.
    Wait(Duration),
}

/// Who may stand behind an address.
struct Found {
    customer: Option<customers::Model>,
    registration: Option<registrations::Model>,
    known_browser: bool,
}

/// Whose password it is.
enum Whose<'a> {
    Customer(&'a customers::Model),
    Registration(&'a registrations::Model),
    Nobody,
}

/// Tries an address and a password.
pub async fn sign_in(app: &App, visit: &Visit, attempt: Attempt) -> Result<SignIn> {
    app.passwords.expect_room()?;
    let found = find(app, visit, &attempt.address_key).await?;
    let limit = match visit.browser.filter(|_| found.known_browser) {
        Some(browser) => Limit::known_browser(app, browser, &attempt.address_key),
        None => Limit::address(app, &attempt.address_key),
    };
    let network = Limit::network(app, &visit.network);
    if let Some(wait) = limits::take(app, &[limit.clone(), network.clone()], visit.now).await? {
        return Ok(SignIn::Wait(wait));
    }
    let outcome = match whose(app, &found, &attempt.password).await? {
        Whose::Customer(customer) => enter(app, visit, customer, &attempt, [&limit, &network]).await?,
        Whose::Registration(registration) => prove_address(app, visit, registration).await?,
        Whose::Nobody => SignIn::Wrong,
    };
    if matches!(outcome, SignIn::Wrong) {
        note_failure(app, visit, &found).await?;
    }
    Ok(outcome)
}

/// The same three questions for every address.
async fn find(app: &App, visit: &Visit, address_key: &str) -> Result<Found> {
    let customer = customers::by_address(&app.db.read, address_key).await?;
    let registration = registrations::newest(&app.db.read, address_key, visit.now).await?;
    let whose = customer.as_ref().map_or(Uuid::nil(), |customer| customer.id);
    let known_browser = browsers::is_known(&app.db.read, visit.browser.unwrap_or_default(), whose).await?;
    Ok(Found { customer, registration, known_browser })
}

/// Who has this password: the customer, else the newest sign-up that waits for the address. Whoever is missing is a dummy, so that a
/// wrong password costs two hashes for every address. And a password that somebody chose at a sign-up leads on for a taken address as
/// for a free one: otherwise signing up and then in with the same password would tell them apart.
async fn whose<'a>(app: &App, found: &'a Found, typed: &SecretText) -> Result<Whose<'a>> {
    let customer = found.customer.as_ref();
    if let Verdict::Right { rehash } = app.passwords.verify(customer.map(|customer| &customer.password_hash), typed).await? {
        let Some(customer) = customer else { return Ok(Whose::Nobody) };
        if rehash {
            renew_hash(app, customer, typed).await?;
        }
        return Ok(Whose::Customer(customer));
    }
    let registration = found.registration.as_ref();
    match app.passwords.verify(registration.map(|registration| &registration.password_hash), typed).await? {
        Verdict::Right { .. } => Ok(registration.map_or(Whose::Nobody, Whose::Registration)),
        Verdict::Wrong => Ok(Whose::Nobody),
    }
}

async fn note_failure(app: &App, visit: &Visit, found: &Found) -> Result<()> {
    let whose = found.customer.as_ref().map(|customer| customer.id);
    let why = if whose.is_some() { "password" } else { "unknown" };
    let event = visit
        .slices(Event::by(Kind::SignInFailed, Actor::Guest))
        .to(whose)
        .fact("factor", "password")
        .fact("why", why)
        .detail("device", visit.device.to_text())
        .detail("place", visit.place.clone());
    let tx = app.db.begin().await?;
    events::record(&tx, event, visit.now).await?;
    tx.commit().await?;
    Ok(())
}

/// On to the next stage. A right password forgives the failures before it.
async fn enter(app: &App, visit: &Visit, seen: &customers::Model, attempt: &Attempt, limits: [&Limit; 2]) -> Result<SignIn> {
    let tx = app.db.begin().await?;
    // Between the hash and here the password may have been changed, or recovered: then this one is not right any more.
    let Some(customer) = customers::locked(&tx, seen.id).await? else { return Ok(SignIn::Wrong) };
    if customer.password_changed_at != seen.password_changed_at {
        return Ok(SignIn::Wrong);
    }
    let [address, network] = limits;
    limits::forgive(&tx, app, address).await?;
    limits::refund(&tx, app, network).await?;
    if customer.status == Status::Locked {
        let locked = visit.slices(Event::by(Kind::SignInFailed, Actor::Guest)).to(Some(customer.id)).fact("why", "locked");
        events::record(&tx, locked.detail("device", visit.device.to_text()).detail("place", visit.place.clone()), visit.now).await?;
        tx.commit().await?;
        return Ok(SignIn::Locked);
    }
    let session = begin::for_customer(&tx, visit, customer.id, attempt.keep, attempt.return_to.clone()).await?;
    let step = advance(&tx, app, &session, &customer, visit).await?;
    if let Step::Stage(stage, _) = &step {
        note_begun(&tx, visit, Event::of(Kind::SignInBegun, customer.id).in_session(session.id), *stage).await?;
    }
    tx.commit().await?;
    app.wake.outbox.notify_one();
    Ok(SignIn::Onward(step))
}

/// Forgives nothing: anybody can sign up with somebody's address, and would have fresh tries at its owner's password by it.
async fn prove_address(app: &App, visit: &Visit, registration: &registrations::Model) -> Result<SignIn> {
    let until = visit.now.plus(app.config.registration.link);
    let tx = app.db.begin().await?;
    let secret = begin::for_registration(&tx, visit, registration.id, until).await?;
    note_begun(&tx, visit, Event::by(Kind::SignInBegun, Actor::Guest), Stage::VerifyEmail).await?;
    tx.commit().await?;
    Ok(SignIn::ProveAddress(secret))
}

/// Tells that the password was right, and what is asked next: who doesn't arrive gave up there.
async fn note_begun(tx: &sea_orm::DatabaseTransaction, visit: &Visit, event: Event, stage: Stage) -> Result<()> {
    Ok(events::record(tx, visit.slices(event).fact("stage", stage.word()), visit.now).await?)
}

/// The same password at today's price. The rules for new passwords don't hold for one that is there already.
async fn renew_hash(app: &App, customer: &customers::Model, password: &SecretText) -> Result<()> {
    let hash = app.passwords.hash(&NewPassword::already_in_use(password)).await?;
    Ok(customers::rehash(app.db.writer(), customer.id, &customer.password_hash, hash).await?)
}
