//! The verbs: a code, or a link, in; a customer out.

use std::time::Duration;

use sea_orm::DatabaseTransaction;

use crate::app_state::App;
use crate::crypto::SecretText;
use crate::crypto::passwords::Verdict;
use crate::crypto::tokens::{Code, TokenHash, code_hash};
use crate::error::{Refusal, Result};
use crate::limits::{self, Limit};
use crate::model::consents::Source;
use crate::model::customers::{self, Status};
use crate::model::events::{self, Event, Kind};
use crate::model::registrations::{self, Model};
use crate::model::sessions;
use crate::model::tokens::{self, Purpose};
use crate::portal::consents::ledger::{self, Decided, Occasion};
use crate::portal::sign_in::{Step, advance};
use crate::portal::{begin, inquiries};
use crate::rng;
use crate::visit::Visit;

/// What came of a code.
#[derive(Debug)]
pub enum ByCode {
    /// The customer is born, and goes on.
    Confirmed(Step),
    /// Not this code.
    Wrong {
        /// Tries that are left.
        left: i64,
    },
    /// The code was tried too often, or is too old: a new letter is needed.
    UsedUp,
    /// The address became somebody's meanwhile.
    Taken,
}

/// What came of a link.
#[derive(Debug)]
pub enum ByLink {
    /// The customer is born, and goes on.
    Confirmed(Step),
    /// Not the password that was chosen at sign-up.
    WrongPassword,
    /// Too many tries.
    Wait(Duration),
    /// The address became somebody's meanwhile.
    Taken,
}

/// Tries a code in the browser that signed up.
pub async fn by_code(app: &App, visit: &Visit, session: &sessions::Model, typed: &str) -> Result<ByCode> {
    let Some(registration) = of_session(app, visit, session).await? else { return Err(Refusal::LinkExpired.into()) };
    let most = i64::from(app.config.throttle.code_tries);
    let left = most - registration.code_tries;
    // What is no code at all costs no try.
    let Some(code) = Code::parse(typed) else { return Ok(if left > 0 { ByCode::Wrong { left } } else { ByCode::UsedUp }) };
    if !registrations::take_try(app.db.writer(), registration.id, most, visit.now).await? {
        return Ok(ByCode::UsedUp);
    }
    let right = registration.code_hash.as_deref().is_some_and(|hash| code_hash(&app.key, registration.id, code.reveal()).is(hash));
    if !right {
        return Ok(if left > 1 { ByCode::Wrong { left: left - 1 } } else { ByCode::UsedUp });
    }
    let tx = app.db.begin().await?;
    let step = born(&tx, app, visit, registration, session, None).await?;
    tx.commit().await?;
    app.wake.outbox.notify_one();
    Ok(step.map_or(ByCode::Taken, ByCode::Confirmed))
}

/// The registration of a link, while both are good. Changes nothing.
pub async fn look(app: &App, visit: &Visit, token: &TokenHash) -> Result<Model> {
    let found = tokens::find(&app.db, Purpose::Verify, token, visit.now).await?.ok_or(Refusal::LinkExpired)?;
    Ok(registrations::waiting(&app.db, found.owner, visit.now).await?.ok_or(Refusal::LinkExpired)?)
}

/// Follows a link in the browser that signed up.
pub async fn by_link_here(app: &App, visit: &Visit, token: &TokenHash, session: &sessions::Model) -> Result<ByLink> {
    let registration = look(app, visit, token).await?;
    let tx = app.db.begin().await?;
    let step = born(&tx, app, visit, registration, session, Some(token)).await?;
    tx.commit().await?;
    app.wake.outbox.notify_one();
    Ok(step.map_or(ByLink::Taken, ByLink::Confirmed))
}

/// Follows a link in another browser, with the password chosen at sign-up.
pub async fn by_link_elsewhere(app: &App, visit: &Visit, token: &TokenHash, password: &SecretText) -> Result<ByLink> {
    let registration = look(app, visit, token).await?;
    let limit = Limit::address(app, &registration.address_key);
    if let Some(wait) = limits::take(app, &[limit.clone(), Limit::network(app, &visit.network)], visit.now).await? {
        return Ok(ByLink::Wait(wait));
    }
    if app.passwords.verify(Some(&registration.password_hash), password).await? == Verdict::Wrong {
        return Ok(ByLink::WrongPassword);
    }
    let tx = app.db.begin().await?;
    limits::forgive(&tx, app, &limit).await?;
    let (session, _) = begin::session(visit, false, None);
    sessions::insert(&tx, session.clone()).await?;
    let step = born(&tx, app, visit, registration, &session, Some(token)).await?;
    tx.commit().await?;
    app.wake.outbox.notify_one();
    Ok(step.map_or(ByLink::Taken, ByLink::Confirmed))
}

/// "I didn't do this": throws the sign-up away.
pub async fn disown(app: &App, visit: &Visit, token: &TokenHash) -> Result<()> {
    let registration = look(app, visit, token).await?;
    let tx = app.db.begin().await?;
    registrations::remove(&tx, registration.id).await?;
    redeem(&tx, token, visit).await?;
    Ok(tx.commit().await?)
}

/// Sends the letter again; `Some` says how long to wait. The older code and link end when the new ones are made.
pub async fn resend(app: &App, visit: &Visit, session: &sessions::Model) -> Result<Option<Duration>> {
    let Some(registration) = of_session(app, visit, session).await? else { return Err(Refusal::LinkExpired.into()) };
    if let Some(wait) = limits::take(app, &[letters_to(app, &registration.address_key)], visit.now).await? {
        return Ok(Some(wait));
    }
    let tx = app.db.begin().await?;
    inquiries::about_registration(&tx, app, &registration, visit).await?;
    tx.commit().await?;
    app.wake.inquiries.notify_one();
    Ok(None)
}

/// Letters about sign-ups to one address, whoever asks for them.
pub fn letters_to(app: &App, address_key: &str) -> Limit {
    Limit::rate(app, "letters to", address_key, app.config.throttle.resend_per_hour, Duration::from_hours(1))
}

/// The registration that waits in this session.
pub async fn of_session(app: &App, visit: &Visit, session: &sessions::Model) -> Result<Option<Model>> {
    let Some(id) = session.registration_id else { return Ok(None) };
    Ok(registrations::waiting(&app.db, id, visit.now).await?)
}

async fn redeem(tx: &DatabaseTransaction, token: &TokenHash, visit: &Visit) -> Result<()> {
    // Two clicks at once: one wins, the other is told that the link was used.
    if tokens::redeem(tx, Purpose::Verify, token, visit.now).await? { Ok(()) } else { Err(Refusal::LinkExpired.into()) }
}

/// Makes a customer of a registration; none where the address became somebody's meanwhile.
async fn born(
    tx: &DatabaseTransaction,
    app: &App,
    visit: &Visit,
    registration: Model,
    session: &sessions::Model,
    link: Option<&TokenHash>,
) -> Result<Option<Step>> {
    // The other sign-ups of this address die: whoever made them did not prove it. Registrations before tokens, here and everywhere:
    // code and link at once must not wait for each other.
    if !registrations::take(tx, registration.id, &registration.address_key).await? {
        return Err(Refusal::LinkExpired.into());
    }
    if let Some(token) = link {
        redeem(tx, token, visit).await?;
    }
    let decided: Vec<Decided> = serde_json::from_str(&registration.decisions)?;
    let customer = customers::Model {
        // Of this moment, and not the registration's: staff look for customers by the day of their birth.
        id: rng::id_at(visit.now),
        address: registration.address,
        address_key: registration.address_key,
        password_hash: registration.password_hash,
        password_changed_at: registration.created_at,
        attributes: registration.attributes,
        attributes_version: 1,
        language: registration.language,
        time_zone: None,
        brand: registration.brand,
        status: Status::Active,
        closes_at: None,
        closing_reminded: false,
        created_at: visit.now,
    };
    if !customers::insert(tx, customer.clone()).await? {
        return Ok(None);
    }
    tokens::revoke(tx, Purpose::Verify, registration.id).await?;
    // Sliced as the sign-up was: by its brand and language, and the device on which it ends.
    let signed_up = visit.slices(Event::of(Kind::SignedUp, customer.id).in_session(session.id));
    let signed_up = signed_up.fact("brand", customer.brand.clone()).fact("language", customer.language.clone());
    events::record(tx, signed_up, visit.now).await?;
    let occasion = Occasion { customer: customer.id, source: Source::SignUp, session: Some(session.id), at: registration.created_at };
    ledger::enter(tx, app, &decided, occasion).await?;
    let proved = sessions::Model { password_at: Some(session.password_at.unwrap_or(registration.created_at)), ..session.clone() };
    Ok(Some(advance(tx, app, &proved, &customer, visit).await?))
}
