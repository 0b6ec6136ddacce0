//! The verbs: reopening on the way in, and by the link of a letter.

use portico_app::links;
use portico_app::mail::AccountReopened;
use sea_orm::DatabaseTransaction;

use crate::app_state::App;
use crate::clock::Timestamp;
use crate::crypto::tokens::TokenHash;
use crate::error::{Refusal, Result};
use crate::mail::outbox::{self, Recipient};
use crate::model::customers::{self, Status};
use crate::model::events::{self, Event, Kind};
use crate::model::sessions;
use crate::model::tokens::{self, Purpose};
use crate::portal::public_url;
use crate::portal::sign_in::{Step, advance};
use crate::visit::Visit;

/// Reopens on the way in, and goes on.
pub async fn reopen(app: &App, visit: &Visit, session: &sessions::Model, customer: &customers::Model) -> Result<Step> {
    let tx = app.db.begin().await?;
    take_back(&tx, app, visit, customer).await?;
    let open = customers::Model { status: Status::Active, closes_at: None, ..customer.clone() };
    let step = advance(&tx, app, session, &open, visit).await?;
    tx.commit().await?;
    app.wake.outbox.notify_one();
    Ok(step)
}

/// Whose closing a link takes back. Changes nothing.
pub async fn look(app: &App, visit: &Visit, token: &TokenHash) -> Result<customers::Model> {
    let found = tokens::find(&app.db, Purpose::Reopen, token, visit.now).await?.ok_or(Refusal::LinkExpired)?;
    let customer = customers::by_id(&app.db.read, found.owner).await?.ok_or(Refusal::LinkExpired)?;
    if customer.status == Status::Closing { Ok(customer) } else { Err(Refusal::LinkExpired.into()) }
}

/// Reopens by the link of a letter. Nobody is signed in by it.
pub async fn keep(app: &App, visit: &Visit, token: &TokenHash) -> Result<()> {
    let customer = look(app, visit, token).await?;
    let tx = app.db.begin().await?;
    if !tokens::redeem(&tx, Purpose::Reopen, token, visit.now).await? {
        return Err(Refusal::LinkExpired.into());
    }
    take_back(&tx, app, visit, &customer).await?;
    tx.commit().await?;
    app.wake.outbox.notify_one();
    Ok(())
}

async fn take_back(tx: &DatabaseTransaction, app: &App, visit: &Visit, customer: &customers::Model) -> Result<()> {
    let event = Event::of(Kind::Reopened, customer.id);
    if open(tx, app, (customer, &visit.brand), event, visit.now).await? { Ok(()) } else { Err(Refusal::LinkExpired.into()) }
}

/// Opens a closing account again, with this event and a letter; `false` where it isn't closing.
pub async fn open(
    tx: &DatabaseTransaction,
    app: &App,
    (customer, brand): (&customers::Model, &str),
    event: Event,
    now: Timestamp,
) -> Result<bool> {
    if !customers::reopen(tx, customer.id).await? {
        return Ok(false);
    }
    tokens::revoke(tx, Purpose::Reopen, customer.id).await?;
    events::record(tx, event, now).await?;
    let letter = AccountReopened { sign_in_link: format!("{}{}", public_url(app, brand), links::SIGN_IN) };
    outbox::write(tx, app, &Recipient::customer(customer, brand), letter, now).await?;
    Ok(true)
}
