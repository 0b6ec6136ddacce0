//! The verbs. Each locks the customer's row first, and does nothing where it stands otherwise by now.

use std::time::Duration;

use portico_app::links;
use portico_app::mail::{AccountLocked, AccountUnlocked, AnyLetter, ClosingBySupport, SignedOutBySupport};
use sea_orm::DatabaseTransaction;
use uuid::Uuid;

use crate::admin::customer::deed::Deed;
use crate::app_state::App;
use crate::error::Result;
use crate::limits;
use crate::mail::outbox::{self, Recipient};
use crate::model::customers::{self, Model, Status};
use crate::model::events::{self, Event, Kind};
use crate::model::factor_removals;
use crate::model::sessions;
use crate::model::tokens::{self, Purpose};
use crate::portal::{close, factor_removal, inquiries, public_url, recovery, reopen};

/// What came of an act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Acted {
    /// Done.
    Done,
    /// It stands otherwise by now: nothing was done.
    Changed,
    /// The account is locked.
    Locked,
    /// Too often.
    Wait(Duration),
}

/// Sends the usual letter by which the customer chooses a new password. The link is seen by nobody but its reader.
pub async fn recover(app: &App, deed: &Deed, seen: &Model) -> Result<Acted> {
    if let Some(wait) = limits::take(app, &[recovery::letters_to(app, &seen.address_key)], deed.now).await? {
        return Ok(Acted::Wait(wait));
    }
    let tx = app.db.begin().await?;
    let Some(customer) = customers::locked(&tx, seen.id).await? else { return Ok(Acted::Changed) };
    if customer.status == Status::Locked {
        return Ok(Acted::Locked);
    }
    inquiries::recovery_letter(&tx, app, &customer, &customer.brand, deed.now).await?;
    events::record(&tx, deed.event(Kind::RecoveryStarted, customer.id), deed.now).await?;
    done(tx, app).await
}

/// Ends all sessions, those on the way in too.
pub async fn sign_out(app: &App, deed: &Deed, seen: &Model) -> Result<Acted> {
    let tx = app.db.begin().await?;
    let Some(customer) = customers::locked(&tx, seen.id).await? else { return Ok(Acted::Changed) };
    let count = sessions::revoke_all(&tx, customer.id, None).await?;
    if count == 0 {
        return Ok(Acted::Changed);
    }
    let letter = SignedOutBySupport { everywhere: true, sign_in_link: sign_in_link(app, &customer) };
    tell(&tx, app, (deed, &customer), deed.event(Kind::SessionsEndedByStaff, customer.id).fact("count", count), letter).await?;
    done(tx, app).await
}

/// Ends one session. Another customer's is as unknown as one that never was.
pub async fn end_session(app: &App, deed: &Deed, seen: &Model, session: Uuid) -> Result<Acted> {
    let tx = app.db.begin().await?;
    let Some(customer) = customers::locked(&tx, seen.id).await? else { return Ok(Acted::Changed) };
    if !sessions::revoke(&tx, customer.id, session).await? {
        return Ok(Acted::Changed);
    }
    let letter = SignedOutBySupport { everywhere: false, sign_in_link: sign_in_link(app, &customer) };
    tell(&tx, app, (deed, &customer), deed.event(Kind::SessionsEndedByStaff, customer.id).fact("one", true), letter).await?;
    done(tx, app).await
}

/// Locks an account that is in use: nothing opens it until it is unlocked. Who is in is out, and links that wait are dead.
pub async fn lock(app: &App, deed: &Deed, seen: &Model) -> Result<Acted> {
    let tx = app.db.begin().await?;
    let Some(customer) = customers::locked(&tx, seen.id).await? else { return Ok(Acted::Changed) };
    if !customers::lock(&tx, customer.id).await? {
        return Ok(Acted::Changed);
    }
    sessions::revoke_all(&tx, customer.id, None).await?;
    for purpose in [Purpose::Recover, Purpose::ChangeAddress] {
        tokens::revoke(&tx, purpose, customer.id).await?;
    }
    if let Some(removal) = factor_removals::of_customer(&tx, customer.id).await? {
        let event = deed.event(Kind::FactorRemovalCancelled, customer.id).fact("by", "lock");
        factor_removal::call_off(&tx, app, (&customer, &removal), event, deed.now).await?;
    }
    let letter = AccountLocked { time: deed.now.to_jiff() };
    tell(&tx, app, (deed, &customer), deed.event(Kind::Locked, customer.id), letter).await?;
    done(tx, app).await
}

/// Opens a locked account again.
pub async fn unlock(app: &App, deed: &Deed, seen: &Model) -> Result<Acted> {
    let tx = app.db.begin().await?;
    let Some(customer) = customers::locked(&tx, seen.id).await? else { return Ok(Acted::Changed) };
    if !customers::unlock(&tx, customer.id).await? {
        return Ok(Acted::Changed);
    }
    let recovery_link = format!("{}{}", public_url(app, &customer.brand), links::RECOVERY);
    let letter = AccountUnlocked { sign_in_link: sign_in_link(app, &customer), recovery_link };
    tell(&tx, app, (deed, &customer), deed.event(Kind::Unlocked, customer.id), letter).await?;
    done(tx, app).await
}

/// Begins a closing: the same days of grace, and the same way back, as where the customer closes.
pub async fn start_closing(app: &App, deed: &Deed, seen: &Model) -> Result<Acted> {
    let tx = app.db.begin().await?;
    let Some(customer) = customers::locked(&tx, seen.id).await? else { return Ok(Acted::Changed) };
    let Some((closes_at, cancel_link)) = close::begin(&tx, app, &customer, &customer.brand, deed.now).await? else {
        return Ok(Acted::Changed);
    };
    let letter = ClosingBySupport { date: closes_at.to_jiff(), cancel_link };
    tell(&tx, app, (deed, &customer), deed.event(Kind::ClosedByStaff, customer.id), letter).await?;
    done(tx, app).await
}

/// Calls a closing off, whoever began it.
pub async fn cancel_closing(app: &App, deed: &Deed, seen: &Model) -> Result<Acted> {
    let tx = app.db.begin().await?;
    let Some(customer) = customers::locked(&tx, seen.id).await? else { return Ok(Acted::Changed) };
    let event = deed.event(Kind::ReopenedByStaff, customer.id);
    if !reopen::open(&tx, app, (&customer, &customer.brand), event, deed.now).await? {
        return Ok(Acted::Changed);
    }
    done(tx, app).await
}

/// Event and letter, in the customer's language and in the name of their brand. The letter names nobody here.
async fn tell(
    tx: &DatabaseTransaction,
    app: &App,
    (deed, customer): (&Deed, &Model),
    event: Event,
    letter: impl Into<AnyLetter>,
) -> Result<()> {
    events::record(tx, event, deed.now).await?;
    outbox::write(tx, app, &Recipient::customer(customer, &customer.brand), letter, deed.now).await
}

async fn done(tx: DatabaseTransaction, app: &App) -> Result<Acted> {
    tx.commit().await?;
    app.wake.outbox.notify_one();
    Ok(Acted::Done)
}

fn sign_in_link(app: &App, customer: &Model) -> String {
    format!("{}{}", public_url(app, &customer.brand), links::SIGN_IN)
}
