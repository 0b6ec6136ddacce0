//! What the worker does: reminds, then erases.
//!
//! What goes: the customer's row, sessions, browsers, tokens, factors, letters, support's notes, and what was personal in events. What stays, and why:
//! the events themselves, of which only digests of the personal part are left, and the proofs of what was agreed to, under the bare id
//! with a keyed digest of the address (GDPR Art. 7(1), Art. 17(3)(e)). The last letter says that it is done.

use portico_app::links;
use portico_app::mail::{AccountErased, ClosingReminder};
use sea_orm::DatabaseTransaction;
use uuid::Uuid;

use crate::app_state::App;
use crate::clock::Timestamp;
use crate::error::Result;
use crate::mail::outbox::{self, Recipient};
use crate::model::customers::{self, Model};
use crate::model::events::{self, Actor, Event, Kind};
use crate::model::tokens::{self, Purpose};
use crate::model::{
    browsers, consents, factor_removals, inquiries, outbox as letters, recovery_codes, registrations, sessions, staff_notes, totp,
};
use crate::portal::inquiries::issue;
use crate::workers::BATCH;

/// The label of the digest by which the owner of an address finds the proofs that stayed.
pub const ADDRESS_DIGEST: &str = "address of an erased account";

/// Reminds of closings that end soon, and erases accounts whose time is up; returns how many were touched.
pub async fn carry_out(app: &App) -> Result<u64> {
    let now = app.clock.now();
    let mut touched = 0;
    let mut stumbled = Ok(());
    // One account that can't be done must not keep the others waiting: it is told at the end, and tried again next time.
    let mut note = |done: Result<bool>| match done {
        Ok(done) => touched += u64::from(done),
        Err(problem) => stumbled = Err(problem),
    };
    for customer in customers::to_remind(&app.db.read, now.plus(app.config.closing.reminder), BATCH).await? {
        note(remind(app, customer.id, now).await);
    }
    for customer in customers::to_erase(&app.db.read, now, BATCH).await? {
        note(erase(app, customer.id, now).await);
    }
    if touched > 0 {
        app.wake.outbox.notify_one();
    }
    stumbled.map(|()| touched)
}

async fn remind(app: &App, id: Uuid, now: Timestamp) -> Result<bool> {
    let tx = app.db.begin().await?;
    // Read again, and held: the list may be older than a change of the address.
    let Some(customer) = customers::locked(&tx, id).await? else { return Ok(false) };
    let Some(closes_at) = customer.closes_at.filter(|at| *at > now) else { return Ok(false) };
    if !customers::mark_reminded(&tx, customer.id).await? {
        return Ok(false);
    }
    let link = issue(&tx, app, (Purpose::Reopen, customer.id), (&customer.brand, links::KEEP_ACCOUNT), now, closes_at.since(now)).await?;
    let begun = events::newest_of(&tx, customer.id, &[Kind::ClosingStarted, Kind::ClosedByStaff]).await?;
    let by_support = begun.is_some_and(|event| event.kind == Kind::ClosedByStaff);
    let letter = ClosingReminder { date: closes_at.to_jiff(), cancel_link: link, by_support };
    outbox::write(&tx, app, &Recipient::customer(&customer, &customer.brand), letter, now).await?;
    tx.commit().await?;
    Ok(true)
}

async fn erase(app: &App, id: Uuid, now: Timestamp) -> Result<bool> {
    let tx = app.db.begin().await?;
    let Some(customer) = customers::locked(&tx, id).await? else { return Ok(false) };
    // Whoever signed in and came back at the last moment stays: the row is removed only while it is closing and due.
    if !customers::erase(&tx, customer.id, now).await? {
        return Ok(false);
    }
    forget(&tx, app, &customer, now).await?;
    let farewell = Recipient { customer: None, ..Recipient::customer(&customer, &customer.brand) };
    outbox::write(&tx, app, &farewell, AccountErased {}, now).await?;
    tx.commit().await?;
    Ok(true)
}

/// Removes all that belongs to a customer whose row is gone, and what was personal in their events.
pub async fn forget(tx: &DatabaseTransaction, app: &App, customer: &Model, now: Timestamp) -> Result<()> {
    let id = customer.id;
    sessions::revoke_all(tx, id, None).await?;
    browsers::forget_all(tx, id).await?;
    tokens::revoke_all(tx, id).await?;
    tokens::revoke_all_of_sessions(tx, id).await?;
    let had_second_factor = totp::of_customer(tx, id).await?.is_some_and(|row| row.confirmed_at.is_some());
    totp::remove(tx, id).await?;
    recovery_codes::remove_all(tx, id).await?;
    factor_removals::remove_all(tx, id).await?;
    staff_notes::remove_all(tx, id).await?;
    letters::remove_all(tx, id).await?;
    registrations::remove_all(tx, &customer.address_key).await?;
    inquiries::remove_all(tx, &customer.address_key).await?;
    consents::keep_as_proof(tx, id, app.key.digest(ADDRESS_DIGEST, customer.address_key.as_bytes()).to_vec()).await?;
    events::record(tx, Event::by(Kind::Erased, Actor::System).to(Some(id)).fact("had_second_factor", had_second_factor), now).await?;
    Ok(events::erase_details(tx, id).await?)
}
