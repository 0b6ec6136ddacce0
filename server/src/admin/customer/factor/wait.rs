//! What happens with removals by itself: a reminder before the end, the end, and what follows when colleagues leave meanwhile. Each
//! removal is a transaction of its own, and one that stumbles doesn't keep the others waiting.

use std::time::Duration;

use portico_app::mail::FactorRemovalReminder;
use sea_orm::DatabaseTransaction;

use super::flow::{by_itself, due, helpers, may_still_help, tell};
use crate::app_state::App;
use crate::clock::Timestamp;
use crate::error::Result;
use crate::mail::outbox::{self, Recipient};
use crate::model::customers::{self, Model, Status};
use crate::model::events::{self, Kind};
use crate::model::factor_removals::{self, Model as Removal};
use crate::portal::factor_removal::{self, keep_link};
use crate::workers::BATCH;

/// How long before the end the reminder is sent.
const REMINDER: Duration = Duration::from_hours(24);

/// What is to be done with a removal.
#[derive(Clone, Copy, Debug)]
enum Step {
    Remind,
    End,
    /// Nobody is left who could approve.
    BeAlone,
}

/// Reminds, carries out, lets lapse; returns how many removals were touched.
pub async fn carry_out(app: &App) -> Result<u64> {
    let (now, db) = (app.clock.now(), &app.db.read);
    let mut steps: Vec<(Removal, Step)> = Vec::new();
    if helpers(db).await?.len() < 2 {
        steps.extend(factor_removals::together(db, BATCH).await?.into_iter().map(|removal| (removal, Step::BeAlone)));
    }
    let soon = now.plus(REMINDER);
    steps.extend(factor_removals::to_remind(db, soon, BATCH).await?.into_iter().map(|removal| (removal, Step::Remind)));
    steps.extend(factor_removals::due(db, now, BATCH).await?.into_iter().map(|removal| (removal, Step::End)));
    let (mut touched, mut stumbled) = (0, Ok(()));
    for (removal, step) in steps {
        match one(app, &removal, step, now).await {
            Ok(done) => touched += u64::from(done),
            Err(problem) => stumbled = Err(problem),
        }
    }
    if touched > 0 {
        app.wake.outbox.notify_one();
    }
    stumbled.map(|()| touched)
}

async fn one(app: &App, listed: &Removal, step: Step, now: Timestamp) -> Result<bool> {
    let tx = app.db.begin().await?;
    // Read again, and held: the list may be older than a code that the customer showed.
    let Some(customer) = customers::locked(&tx, listed.customer_id).await? else { return Ok(false) };
    let Some(removal) = factor_removals::of_customer(&tx, customer.id).await?.filter(|row| row.id == listed.id) else { return Ok(false) };
    let asker_left = !may_still_help(&tx, removal.asked_by).await?;
    let done = if asker_left {
        let event = by_itself(Kind::FactorRemovalCancelled, customer.id, "house");
        factor_removal::call_off(&tx, app, (&customer, &removal), event, now).await?
    } else {
        match step {
            Step::Remind => remind(&tx, app, (&customer, &removal), now).await?,
            Step::End => end(&tx, app, (&customer, &removal), now).await?,
            Step::BeAlone => be_alone(&tx, app, (&customer, &removal), now).await?,
        }
    };
    tx.commit().await?;
    Ok(done)
}

async fn remind(tx: &DatabaseTransaction, app: &App, (customer, removal): (&Model, &Removal), now: Timestamp) -> Result<bool> {
    // Where it is due already, the end says more than a reminder would.
    if removal.due_at <= now || !factor_removals::mark_reminded(tx, removal.id).await? {
        return Ok(false);
    }
    let keep_link = keep_link(tx, app, customer, now, removal.due_at.since(now)).await?;
    let letter = FactorRemovalReminder { due: removal.due_at.to_jiff(), keep_link };
    outbox::write(tx, app, &Recipient::customer(customer, &customer.brand), letter, now).await?;
    Ok(true)
}

/// The time is up: who is alone has waited; what two should have done lapses.
async fn end(tx: &DatabaseTransaction, app: &App, (customer, removal): (&Model, &Removal), now: Timestamp) -> Result<bool> {
    if removal.due_at > now {
        return Ok(false);
    }
    if removal.alone && customer.status != Status::Locked {
        let event = by_itself(Kind::FactorRemovalDone, customer.id, "time");
        return factor_removal::carry_out(tx, app, (customer, removal), event, now).await;
    }
    let event = by_itself(Kind::FactorRemovalCancelled, customer.id, "lapse");
    factor_removal::call_off(tx, app, (customer, removal), event, now).await
}

/// The wait of who is alone begins now, in full: the customer has just as long to stop it.
async fn be_alone(tx: &DatabaseTransaction, app: &App, (customer, removal): (&Model, &Removal), now: Timestamp) -> Result<bool> {
    let due_at = due(app, true, now);
    if helpers(tx).await?.len() > 1 || !factor_removals::wait_alone(tx, removal.id, due_at).await? {
        return Ok(false);
    }
    events::record(tx, by_itself(Kind::FactorRemovalAsked, customer.id, "house").fact("alone", true), now).await?;
    tell(tx, app, customer, Some(due_at), now).await?;
    Ok(true)
}
