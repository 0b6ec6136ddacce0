//! The verbs: asking for a new address, and moving there by the link.

use std::time::Duration;

use portico_app::links;
use portico_app::mail::AddressChanged;
use sea_orm::DatabaseTransaction;

use crate::app_state::App;
use crate::crypto::tokens::{Token, TokenHash};
use crate::error::{Refusal, Result};
use crate::limits::{self, Limit};
use crate::mail::outbox::{self, Recipient};
use crate::model::customers::{self, Status};
use crate::model::events::{self, Event, Kind};
use crate::model::registrations;
use crate::model::sessions::{self, Change};
use crate::model::tokens::{self, Purpose};
use crate::model::values::EmailAddress;
use crate::portal::{begin, inquiries, link_to};
use crate::visit::Visit;

/// Asks for a new address; `Some` says how long to wait. The same statements for every address.
pub async fn ask(
    app: &App,
    visit: &Visit,
    customer: &customers::Model,
    session: &sessions::Model,
    address: &EmailAddress,
) -> Result<Option<Duration>> {
    let (many, hour) = (app.config.throttle.resend_per_hour, Duration::from_hours(1));
    let wanted = [
        Limit::rate(app, "letters to", address.key(), many, hour),
        Limit::rate(app, "new addresses of", &customer.id.to_string(), many, hour),
    ];
    if let Some(wait) = limits::take(app, &wanted, visit.now).await? {
        return Ok(Some(wait));
    }
    let tx = app.db.begin().await?;
    // One address waits at a time, the one that was asked for last.
    customers::locked(&tx, customer.id).await?.ok_or(Refusal::NotFound)?;
    tokens::revoke(&tx, Purpose::ChangeAddress, customer.id).await?;
    let (waiting, _) = inquiries::token((Purpose::ChangeAddress, customer.id), visit.now, app.config.email_change.link);
    let waiting = inquiries::sealed(app, waiting, address.as_str());
    inquiries::about_new_address(&tx, app, (address.as_str(), address.key()), waiting.id, visit).await?;
    tokens::insert(&tx, waiting).await?;
    let event = Event::of(Kind::AddressChangeAsked, customer.id).in_session(session.id).detail("device", visit.device.to_text());
    events::record(&tx, event.detail("place", visit.place.clone()), visit.now).await?;
    tx.commit().await?;
    app.wake.inquiries.notify_one();
    Ok(None)
}

/// The address that waits for its proof.
pub async fn pending(app: &App, visit: &Visit, customer: &customers::Model) -> Result<Option<EmailAddress>> {
    match tokens::newest(&app.db.read, Purpose::ChangeAddress, customer.id, visit.now).await? {
        Some(waiting) => inquiries::unsealed(app, &waiting),
        None => Ok(None),
    }
}

/// The address that a link would move this customer to. Changes nothing. Another customer's link is none.
pub async fn look(app: &App, visit: &Visit, customer: &customers::Model, token: &TokenHash) -> Result<EmailAddress> {
    let found = tokens::find(&app.db, Purpose::ChangeAddress, token, visit.now).await?;
    let mine = found.filter(|token| token.owner == customer.id).ok_or(Refusal::LinkExpired)?;
    Ok(inquiries::unsealed(app, &mine)?.ok_or(Refusal::LinkExpired)?)
}

/// What came of a link.
#[derive(Debug)]
pub enum Moved {
    /// Moved; the session has a new secret.
    There(Token),
    /// Somebody has the address by now.
    Taken,
}

/// Moves the account to the new address, ends all other sessions, tells the old address.
pub async fn confirm(app: &App, visit: &Visit, customer: &customers::Model, session: &sessions::Model, token: &TokenHash) -> Result<Moved> {
    let new = look(app, visit, customer, token).await?;
    let tx = app.db.begin().await?;
    let before = customers::locked(&tx, customer.id).await?.filter(|customer| customer.status == Status::Active);
    let before = before.ok_or(Refusal::LinkExpired)?;
    // Two clicks at once: one wins, the other is told that the link was used.
    if !tokens::redeem(&tx, Purpose::ChangeAddress, token, visit.now).await? {
        return Err(Refusal::LinkExpired.into());
    }
    if !customers::set_address(&tx, customer.id, new.as_str(), new.key()).await? {
        return Ok(Moved::Taken);
    }
    // Sign-ups that wait for this address die: whoever made them did not prove it.
    registrations::remove_all(&tx, new.key()).await?;
    tokens::revoke(&tx, Purpose::ChangeAddress, customer.id).await?;
    // A recovery link in the old inbox opens nothing any more.
    tokens::revoke(&tx, Purpose::Recover, customer.id).await?;
    sessions::revoke_all(&tx, customer.id, Some(session.id)).await?;
    let secret = begin::renew(&tx, session.id, Change::default()).await?;
    let event = Event::of(Kind::AddressChanged, customer.id).in_session(session.id).detail("device", visit.device.to_text());
    events::record(&tx, event.detail("place", visit.place.clone()), visit.now).await?;
    tell_old_address(&tx, app, visit, &before, &new).await?;
    tx.commit().await?;
    app.wake.outbox.notify_one();
    Ok(Moved::There(secret))
}

/// With the way back.
async fn tell_old_address(tx: &DatabaseTransaction, app: &App, visit: &Visit, before: &customers::Model, new: &EmailAddress) -> Result<()> {
    let (undo, secret) = inquiries::token((Purpose::UndoAddress, before.id), visit.now, app.config.email_change.undo);
    tokens::insert(tx, inquiries::sealed(app, undo, &before.address)).await?;
    let undo_link = link_to(app, &visit.brand, links::UNDO_EMAIL, &secret);
    let letter = AddressChanged { new_address: new.masked(), undo_link };
    outbox::write(tx, app, &Recipient::customer(before, &visit.brand), letter, visit.now).await
}
