//! The verbs: call a removal off, carry it out. Whoever takes the row out ends it: of two at once one wins.

use std::time::Duration;

use portico_app::links;
use portico_app::mail::{FactorRemovalCancelled, SecondFactorRemoved};
use sea_orm::{ConnectionTrait, DatabaseTransaction};

use crate::app_state::App;
use crate::clock::Timestamp;
use crate::crypto::tokens::TokenHash;
use crate::error::{Refusal, Result};
use crate::mail::outbox::{self, Recipient};
use crate::model::customers::{self, Model};
use crate::model::events::{self, Event, Kind};
use crate::model::factor_removals::{self, Model as Removal};
use crate::model::tokens::{self, Purpose};
use crate::model::{recovery_codes, sessions, totp};
use crate::portal::inquiries::issue;
use crate::portal::public_url;
use crate::visit::Visit;

/// The link that calls a removal off, in place of an older one.
pub async fn keep_link(tx: &impl ConnectionTrait, app: &App, customer: &Model, now: Timestamp, lives: Duration) -> Result<String> {
    tokens::revoke(tx, Purpose::KeepFactor, customer.id).await?;
    issue(tx, app, (Purpose::KeepFactor, customer.id), (&customer.brand, links::KEEP_FACTOR), now, lives).await
}

/// Calls a removal off, with this event and a letter; `false` where it ended already.
pub async fn call_off(
    tx: &DatabaseTransaction,
    app: &App,
    (customer, removal): (&Model, &Removal),
    event: Event,
    now: Timestamp,
) -> Result<bool> {
    if !factor_removals::take(tx, removal.id).await? {
        return Ok(false);
    }
    tokens::revoke(tx, Purpose::KeepFactor, customer.id).await?;
    events::record(tx, event, now).await?;
    let letter = FactorRemovalCancelled { time: now.to_jiff(), recovery_link: recovery_link(app, customer) };
    outbox::write(tx, app, &Recipient::customer(customer, &customer.brand), letter, now).await?;
    Ok(true)
}

/// Removes the app and its recovery codes, with this event and a letter, and ends all sessions; `false` where it ended already. Call it
/// with the customer's row locked.
pub async fn carry_out(
    tx: &DatabaseTransaction,
    app: &App,
    (customer, removal): (&Model, &Removal),
    event: Event,
    now: Timestamp,
) -> Result<bool> {
    if !factor_removals::take(tx, removal.id).await? || !totp::remove(tx, customer.id).await? {
        return Ok(false);
    }
    tokens::revoke(tx, Purpose::KeepFactor, customer.id).await?;
    recovery_codes::remove_all(tx, customer.id).await?;
    // Sessions that begin with less than the account used to ask are told apart from those before (ASVS 5.0 V7.4.3).
    sessions::revoke_all(tx, customer.id, None).await?;
    events::record(tx, event, now).await?;
    let letter = SecondFactorRemoved { time: now.to_jiff(), recovery_link: recovery_link(app, customer) };
    outbox::write(tx, app, &Recipient::customer(customer, &customer.brand), letter, now).await?;
    Ok(true)
}

fn recovery_link(app: &App, customer: &Model) -> String {
    format!("{}{}", public_url(app, &customer.brand), links::RECOVERY)
}

/// Who shows a code has not lost the app: what waits is called off. Where something waits, the customer's row is locked first, in the
/// order of an approval at the same moment.
pub async fn stopped_by_code(tx: &DatabaseTransaction, app: &App, (customer, removal): (&Model, &Removal), visit: &Visit) -> Result<()> {
    let event = Event::of(Kind::FactorRemovalCancelled, customer.id).fact("by", "code");
    let event = event.detail("device", visit.device.to_text()).detail("place", visit.place.clone());
    call_off(tx, app, (customer, removal), event, visit.now).await.map(drop)
}

/// The removal that a link calls off, and whose it is. Changes nothing: mail scanners follow links.
pub async fn look(app: &App, visit: &Visit, token: &TokenHash) -> Result<(Model, Removal)> {
    let db = &app.db.read;
    let found = tokens::find(&app.db, Purpose::KeepFactor, token, visit.now).await?.ok_or(Refusal::LinkExpired)?;
    let customer = customers::by_id(db, found.owner).await?.ok_or(Refusal::LinkExpired)?;
    let removal = factor_removals::of_customer(db, customer.id).await?.ok_or(Refusal::LinkExpired)?;
    Ok((customer, removal))
}

/// Calls it off by the link. Nobody is signed in by it.
pub async fn keep(app: &App, visit: &Visit, token: &TokenHash) -> Result<()> {
    let (customer, removal) = look(app, visit, token).await?;
    let tx = app.db.begin().await?;
    customers::locked(&tx, customer.id).await?.ok_or(Refusal::LinkExpired)?;
    if !tokens::redeem(&tx, Purpose::KeepFactor, token, visit.now).await? {
        return Err(Refusal::LinkExpired.into());
    }
    let event = Event::of(Kind::FactorRemovalCancelled, customer.id).fact("by", "letter");
    let event = event.detail("device", visit.device.to_text()).detail("place", visit.place.clone());
    if !call_off(&tx, app, (&customer, &removal), event, visit.now).await? {
        return Err(Refusal::LinkExpired.into());
    }
    tx.commit().await?;
    app.wake.outbox.notify_one();
    Ok(())
}
