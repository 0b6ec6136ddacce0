//! Answering what forms asked for that name an address. The request wrote one row of the same shape for every address; here, out of everybody's
//! sight, the address is looked up and the right letter written, or none.

use std::time::Duration;

use portico_app::links;
use portico_app::mail::{AccountExists, AddressChange, ConfirmAddress, Recovery};
use sea_orm::{ConnectionTrait, DatabaseTransaction};
use uuid::Uuid;

use super::{link_to, public_url};
use crate::app_state::App;
use crate::clock::Timestamp;
use crate::crypto::sealing::Place;
use crate::crypto::tokens::{Code, Token, code_hash};
use crate::error::Result;
use crate::mail::outbox::{self, Recipient};
use crate::model::customers::{self, Status};
use crate::model::events::{self, Actor, Event};
use crate::model::inquiries::{self, Kind, Model};
use crate::model::registrations;
use crate::model::tokens::{self, Purpose};
use crate::model::values::EmailAddress;
use crate::rng;
use crate::visit::Visit;

/// Inquiries in hand at once, and for how long: should a node die, another one goes on with its inquiries soon. None is answered twice,
/// however long it takes: it is removed in the transaction of its answer.
const BATCH: u64 = 50;
const LEASE: Duration = Duration::from_secs(10);

const fn place(row: Uuid) -> Place {
    Place { table: "inquiries", row, column: "sealed_address" }
}

/// Asks for the letter about a registration.
pub async fn about_registration(tx: &impl ConnectionTrait, app: &App, registration: &registrations::Model, visit: &Visit) -> Result<()> {
    ask(tx, app, Kind::SignUp, (&registration.address, &registration.address_key), Some(registration.id), visit).await
}

/// Asks for a recovery letter.
pub async fn about_recovery(tx: &impl ConnectionTrait, app: &App, address: (&str, &str), visit: &Visit) -> Result<()> {
    ask(tx, app, Kind::Recovery, address, None, visit).await
}

/// Asks for the letter about a new address of an account, which this token waits for.
pub async fn about_new_address(tx: &impl ConnectionTrait, app: &App, address: (&str, &str), token: Uuid, visit: &Visit) -> Result<()> {
    ask(tx, app, Kind::ChangeAddress, address, Some(token), visit).await
}

async fn ask(
    tx: &impl ConnectionTrait,
    app: &App,
    kind: Kind,
    (address, key): (&str, &str),
    about_id: Option<Uuid>,
    visit: &Visit,
) -> Result<()> {
    let id = rng::id(visit.now);
    let row = Model {
        id,
        kind,
        sealed_address: app.key.seal(place(id), address.as_bytes()),
        address_key: key.to_owned(),
        about_id,
        brand: visit.brand.clone(),
        language: visit.language.clone(),
        created_at: visit.now,
        leased_until: Timestamp(0),
    };
    Ok(inquiries::insert(tx, row).await?)
}

/// Answers what waits; returns how many inquiries were in hand.
pub async fn answer_waiting(app: &App) -> Result<usize> {
    let now = app.clock.now();
    let waiting = inquiries::claim(app.db.writer(), now, now.plus(LEASE), BATCH).await?;
    for inquiry in &waiting {
        let tx = app.db.begin().await?;
        if inquiries::remove(&tx, inquiry.id).await? {
            answer(&tx, app, inquiry, now).await?;
            tx.commit().await?;
            app.wake.outbox.notify_one();
        }
    }
    Ok(waiting.len())
}

async fn answer(tx: &DatabaseTransaction, app: &App, inquiry: &Model, now: Timestamp) -> Result<()> {
    let customer = customers::by_address(tx, &inquiry.address_key).await?;
    match (inquiry.kind, customer) {
        (Kind::SignUp | Kind::ChangeAddress, Some(customer)) => tell_of_account(tx, app, inquiry, &customer, now).await,
        (Kind::SignUp, None) => ask_for_proof(tx, app, inquiry, now).await,
        (Kind::ChangeAddress, None) => ask_for_proof_of_change(tx, app, inquiry, now).await,
        (Kind::Recovery, Some(customer)) if customer.status != Status::Locked => offer_recovery(tx, app, inquiry, &customer, now).await,
        // No account, or one that only staff can open: no letter, and nobody learns which.
        (Kind::Recovery, _) => Ok(()),
    }
}

async fn tell_of_account(tx: &DatabaseTransaction, app: &App, inquiry: &Model, customer: &customers::Model, now: Timestamp) -> Result<()> {
    if let (Kind::SignUp, Some(registration)) = (inquiry.kind, inquiry.about_id) {
        // A code that nobody has, and that none of a million can match: whoever guesses codes for somebody else's address is refused
        // in the same words as where the address is free.
        registrations::set_code(tx, registration, rng::bytes::<32>().to_vec(), now.plus(app.config.registration.code)).await?;
    }
    let base = public_url(app, &inquiry.brand);
    let letter = AccountExists { sign_in_link: format!("{base}{}", links::SIGN_IN), recovery_link: format!("{base}{}", links::RECOVERY) };
    outbox::write(tx, app, &Recipient::customer(customer, &inquiry.brand), letter, now).await
}

/// Link and code, in place of older ones.
async fn ask_for_proof(tx: &DatabaseTransaction, app: &App, inquiry: &Model, now: Timestamp) -> Result<()> {
    let Some(id) = inquiry.about_id else { return Ok(()) };
    let Some(registration) = registrations::by_id(tx, id, now).await? else { return Ok(()) };
    let code = Code::generate();
    let hash = code_hash(&app.key, id, code.reveal()).as_bytes().to_vec();
    registrations::set_code(tx, id, hash, now.plus(app.config.registration.code)).await?;
    tokens::revoke(tx, Purpose::Verify, id).await?;
    let link = issue(tx, app, (Purpose::Verify, id), (&inquiry.brand, links::VERIFY_EMAIL), now, app.config.registration.link).await?;
    let recipient = Recipient {
        address: registration.address,
        customer: None,
        brand: inquiry.brand.clone(),
        language: inquiry.language.clone(),
        time_zone: None,
    };
    outbox::write(tx, app, &recipient, ConfirmAddress { link, code: code.reveal().to_owned() }, now).await
}

/// The link, to the new address. The token waits since it was asked for, and gets its secret only here: for an address that
/// somebody has, nobody ever knows one.
async fn ask_for_proof_of_change(tx: &DatabaseTransaction, app: &App, inquiry: &Model, now: Timestamp) -> Result<()> {
    let Some(id) = inquiry.about_id else { return Ok(()) };
    // Asked anew meanwhile, or no longer wanted.
    let Some(waiting) = tokens::by_id(tx, id, now).await? else { return Ok(()) };
    let Some(customer) = customers::by_id(tx, waiting.owner).await?.filter(|customer| customer.status == Status::Active) else {
        return Ok(());
    };
    let Some(address) = unsealed(app, &waiting)? else { return Ok(()) };
    let secret = Token::generate();
    tokens::set_hash(tx, id, &secret.hash()).await?;
    let link = link_to(app, &inquiry.brand, links::CONFIRM_EMAIL, &secret);
    let recipient = Recipient::customer(&customer, &inquiry.brand).at(address.as_str());
    outbox::write(tx, app, &recipient, AddressChange { link }, now).await
}

async fn offer_recovery(tx: &DatabaseTransaction, app: &App, inquiry: &Model, customer: &customers::Model, now: Timestamp) -> Result<()> {
    events::record(tx, Event::by(events::Kind::RecoveryAsked, Actor::Guest).to(Some(customer.id)), now).await?;
    recovery_letter(tx, app, customer, &inquiry.brand, now).await
}

/// The letter with the link by which a customer chooses a new password; an older link ends. Nobody but its reader ever sees it.
pub async fn recovery_letter(tx: &DatabaseTransaction, app: &App, customer: &customers::Model, brand: &str, now: Timestamp) -> Result<()> {
    tokens::revoke(tx, Purpose::Recover, customer.id).await?;
    let link = issue(tx, app, (Purpose::Recover, customer.id), (brand, links::NEW_PASSWORD), now, app.config.recovery.link).await?;
    outbox::write(tx, app, &Recipient::customer(customer, brand), Recovery { link }, now).await
}

/// Makes a token for this purpose and owner, and the link with it.
pub async fn issue(
    tx: &impl ConnectionTrait,
    app: &App,
    (purpose, owner): (Purpose, Uuid),
    (brand, path): (&str, &str),
    now: Timestamp,
    lives: Duration,
) -> Result<String> {
    let (row, secret) = token((purpose, owner), now, lives);
    tokens::insert(tx, row).await?;
    Ok(link_to(app, brand, path, &secret))
}

/// A token for this purpose and owner, and its secret.
pub fn token((purpose, owner): (Purpose, Uuid), now: Timestamp, lives: Duration) -> (tokens::Model, Token) {
    let secret = Token::generate();
    let hash = secret.hash().as_bytes().to_vec();
    let expires_at = now.plus(lives);
    let row = tokens::Model { id: rng::id(now), hash, purpose, owner, sealed: None, created_at: now, expires_at, redeemed_at: None };
    (row, secret)
}

const fn token_place(row: Uuid) -> Place {
    Place { table: "tokens", row, column: "sealed" }
}

/// A token that carries an address.
#[must_use]
pub fn sealed(app: &App, row: tokens::Model, address: &str) -> tokens::Model {
    tokens::Model { sealed: Some(app.key.seal(token_place(row.id), address.as_bytes())), ..row }
}

/// The address that a token carries.
pub fn unsealed(app: &App, row: &tokens::Model) -> Result<Option<EmailAddress>> {
    let Some(sealed) = &row.sealed else { return Ok(None) };
    let plain = app.key.open(token_place(row.id), sealed)?;
    Ok(std::str::from_utf8(&plain).ok().and_then(|address| EmailAddress::parse(address).ok()))
}
