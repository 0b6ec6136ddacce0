//! The verbs: ask, approve, call off.

use std::time::Duration;

use portico_app::mail::FactorRemovalAsked;
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use crate::admin::customer::deed::Deed;
use crate::admin::permissions::Permission;
use crate::app_state::App;
use crate::clock::Timestamp;
use crate::error::Result;
use crate::mail::outbox::{self, Recipient};
use crate::model::customers::{self, Status};
use crate::model::events::{self, Actor, Event, Kind};
use crate::model::factor_removals::{self, Model as Removal};
use crate::model::staff::{self, Model as Member};
use crate::model::totp;
use crate::portal::factor_removal::{self, keep_link};
use crate::rng;

/// What nobody approves lapses after this time: an approval is about somebody who has just called, not about last spring.
pub const LAPSES: Duration = Duration::from_hours(7 * 24);
/// More helpers than are counted.
const MOST_HELPERS: u64 = 500;

/// What came of asking, approving, or calling off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Done.
    Done,
    /// The removal that was read is there no more, or the customer isn't.
    Changed,
    /// There is nothing to remove.
    NoFactor,
    /// The account is locked: unlock it first.
    Locked,
    /// One waits already.
    WaitsAlready,
    /// Nobody approves what they asked for themselves.
    OwnRequest,
    /// Who asked may not any more: it is called off.
    AskerGone,
    /// Who approves may not any more.
    NotPermitted,
}

/// Those who may help now.
pub async fn helpers(db: &impl ConnectionTrait) -> Result<Vec<Member>> {
    Ok(staff::active_of_roles(db, Permission::HelpCustomers.roles(), MOST_HELPERS).await?)
}

/// Whether nobody but this member could approve.
pub async fn is_alone(db: &impl ConnectionTrait, member: Uuid) -> Result<bool> {
    Ok(helpers(db).await?.iter().all(|other| other.id == member))
}

/// When what is asked now is carried out, or lapses.
pub fn due(app: &App, alone: bool, now: Timestamp) -> Timestamp {
    now.plus(if alone { app.config.staff.lone_factor_removal } else { LAPSES })
}

/// Asks for a removal. From now on the customer can stop it.
pub async fn ask(app: &App, deed: &Deed, customer: Uuid) -> Result<Asked> {
    let tx = app.db.begin().await?;
    let Some(customer) = customers::locked(&tx, customer).await? else { return Ok(Asked::Changed) };
    if customer.status == Status::Locked {
        return Ok(Asked::Locked);
    }
    if totp::of_customer(&tx, customer.id).await?.is_none_or(|totp| totp.confirmed_at.is_none()) {
        return Ok(Asked::NoFactor);
    }
    let alone = is_alone(&tx, deed.staff).await?;
    let due_at = due(app, alone, deed.now);
    let removal = Removal {
        id: rng::id(deed.now),
        customer_id: customer.id,
        asked_by: deed.staff,
        reason: deed.reason.clone(),
        asked_at: deed.now,
        alone,
        due_at,
        reminded: false,
    };
    if !factor_removals::insert(&tx, removal).await? {
        return Ok(Asked::WaitsAlready);
    }
    events::record(&tx, deed.event(Kind::FactorRemovalAsked, customer.id).fact("alone", alone), deed.now).await?;
    tell(&tx, app, &customer, alone.then_some(due_at), deed.now).await?;
    tx.commit().await?;
    app.wake.outbox.notify_one();
    Ok(Asked::Done)
}

/// The letter that says what will happen, and how to stop it.
pub async fn tell(tx: &impl ConnectionTrait, app: &App, customer: &customers::Model, due: Option<Timestamp>, now: Timestamp) -> Result<()> {
    let lives = due.map_or(LAPSES, |due| due.since(now));
    let keep_link = keep_link(tx, app, customer, now, lives).await?;
    let letter = FactorRemovalAsked { due: due.map(Timestamp::to_jiff), keep_link };
    outbox::write(tx, app, &Recipient::customer(customer, &customer.brand), letter, now).await
}

/// Approves the removal of this id, and carries it out. Never by who asked; and what roles say now counts, not what they said when a page
/// was opened: both rows are read again under lock.
pub async fn approve(app: &App, deed: &Deed, customer: Uuid, removal: Uuid) -> Result<Asked> {
    let tx = app.db.begin().await?;
    let Some(customer) = customers::locked(&tx, customer).await? else { return Ok(Asked::Changed) };
    let Some(removal) = factor_removals::of_customer(&tx, customer.id).await?.filter(|row| row.id == removal) else {
        return Ok(Asked::Changed);
    };
    if removal.asked_by == deed.staff {
        return Ok(Asked::OwnRequest);
    }
    if !may_still_help(&tx, deed.staff).await? {
        return Ok(Asked::NotPermitted);
    }
    let outcome = if may_still_help(&tx, removal.asked_by).await? {
        let event = deed.event(Kind::FactorRemovalDone, customer.id);
        if !factor_removal::carry_out(&tx, app, (&customer, &removal), event, deed.now).await? {
            return Ok(Asked::Changed);
        }
        Asked::Done
    } else {
        let event = by_itself(Kind::FactorRemovalCancelled, customer.id, "house");
        factor_removal::call_off(&tx, app, (&customer, &removal), event, deed.now).await?;
        Asked::AskerGone
    };
    tx.commit().await?;
    app.wake.outbox.notify_one();
    Ok(outcome)
}

/// What happens without anybody's doing.
pub fn by_itself(kind: Kind, customer: Uuid, why: &str) -> Event {
    Event::by(kind, Actor::System).to(Some(customer)).fact("by", why)
}

/// Whether a member may help at this moment; nobody changes that until the transaction ends.
pub async fn may_still_help(tx: &impl ConnectionTrait, member: Uuid) -> Result<bool> {
    let member = staff::locked(tx, member).await?;
    Ok(member.is_some_and(|member| member.status == staff::Status::Active && member.role.may(Permission::HelpCustomers)))
}

/// Calls the removal off.
pub async fn cancel(app: &App, deed: &Deed, customer: Uuid) -> Result<Asked> {
    let tx = app.db.begin().await?;
    let Some(customer) = customers::locked(&tx, customer).await? else { return Ok(Asked::Changed) };
    let Some(removal) = factor_removals::of_customer(&tx, customer.id).await? else { return Ok(Asked::Changed) };
    let event = deed.event(Kind::FactorRemovalCancelled, customer.id);
    if !factor_removal::call_off(&tx, app, (&customer, &removal), event, deed.now).await? {
        return Ok(Asked::Changed);
    }
    tx.commit().await?;
    app.wake.outbox.notify_one();
    Ok(Asked::Done)
}
