//! The verb: address and password in, the next stage out.

use std::time::Duration;

use sea_orm::DatabaseTransaction;
use uuid::Uuid;

use super::{Step, advance};
use crate::app_state::App;
use crate::crypto::SecretText;
use crate::crypto::password_rules::NewPassword;
use crate::crypto::passwords::{PasswordHash, Verdict};
use crate::crypto::tokens::Token;
use crate::error::Result;
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

/// Tries an address and a password.
pub async fn sign_in(app: &App, visit: &Visit, attempt: Attempt) -> Result<SignIn> {
    let found = find(app, visit, &attempt.address_key).await?;
    let limit = match visit.browser.filter(|_| found.known_browser) {
        Some(browser) => Limit::known_browser(app, browser, &attempt.address_key),
        None => Limit::address(app, &attempt.address_key),
    };
    let network = Limit::network(app, &visit.network);
    if let Some(wait) = limits::take(app, &[limit.clone(), network.clone()], visit.now).await? {
        return Ok(SignIn::Wait(wait));
    }
    let verdict = app.passwords.verify(found.hash(), &attempt.password).await?;
    let Verdict::Right { rehash } = verdict else { return refused(app, visit, &found).await };
    if let (true, Some(customer)) = (rehash, &found.customer) {
        renew_hash(app, customer, &attempt.password).await?;
    }
    let tx = app.db.begin().await?;
    limits::forgive(&tx, app, &limit).await?;
    limits::refund(&tx, app, &network).await?;
    let outcome = proceed(&tx, app, visit, &found, &attempt).await?;
    if matches!(outcome, SignIn::Wrong) {
        // Not right any more: a failure like any other, which forgives nothing.
        tx.rollback().await?;
        return refused(app, visit, &found).await;
    }
    tx.commit().await?;
    app.wake.outbox.notify_one();
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

impl Found {
    fn hash(&self) -> Option<&PasswordHash> {
        let of_registration = self.registration.as_ref().map(|registration| &registration.password_hash);
        self.customer.as_ref().map(|customer| &customer.password_hash).or(of_registration)
    }
}

async fn refused(app: &App, visit: &Visit, found: &Found) -> Result<SignIn> {
    let whose = found.customer.as_ref().map(|customer| customer.id);
    let event = Event::by(Kind::SignInFailed, Actor::Guest)
        .to(whose)
        .fact("factor", "password")
        .detail("device", visit.device.to_text())
        .detail("place", visit.place.clone());
    let tx = app.db.begin().await?;
    events::record(&tx, event, visit.now).await?;
    tx.commit().await?;
    Ok(SignIn::Wrong)
}

async fn proceed(tx: &DatabaseTransaction, app: &App, visit: &Visit, found: &Found, attempt: &Attempt) -> Result<SignIn> {
    if let Some(seen) = &found.customer {
        // Between the hash and here the password may have been changed, or recovered: then this one is not right any more.
        let Some(customer) = customers::locked(tx, seen.id).await? else { return Ok(SignIn::Wrong) };
        if customer.password_changed_at != seen.password_changed_at {
            return Ok(SignIn::Wrong);
        }
        if customer.status == Status::Locked {
            return Ok(SignIn::Locked);
        }
        let session = begin::for_customer(tx, visit, customer.id, attempt.keep, attempt.return_to.clone()).await?;
        return Ok(SignIn::Onward(advance(tx, app, &session, &customer, visit).await?));
    }
    let Some(registration) = &found.registration else { return Ok(SignIn::Wrong) };
    let until = visit.now.plus(app.config.registration.link);
    Ok(SignIn::ProveAddress(begin::for_registration(tx, visit, registration.id, until).await?))
}

/// The same password at today's price. The rules for new passwords don't hold for one that is there already.
async fn renew_hash(app: &App, customer: &customers::Model, password: &SecretText) -> Result<()> {
    let hash = app.passwords.hash(&NewPassword::already_in_use(password)).await?;
    Ok(customers::rehash(app.db.writer(), customer.id, &customer.password_hash, hash).await?)
}
