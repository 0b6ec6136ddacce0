//! The verb: begins the closing, signs out everywhere, tells the owner.

use portico_app::links;
use portico_app::mail::AccountClosing;
use sea_orm::DatabaseTransaction;
use uuid::Uuid;

use crate::app_state::App;
use crate::clock::Timestamp;
use crate::error::Result;
use crate::mail::outbox::{self, Recipient};
use crate::model::customers::{self, Model};
use crate::model::events::{self, Event, Kind};
use crate::model::sessions;
use crate::model::tokens::{self, Purpose};
use crate::portal::inquiries::issue;
use crate::visit::Visit;

/// Begins the closing. Of two clicks one does it: the other finds it done.
pub async fn start(app: &App, visit: &Visit, customer: &Model, session: Uuid) -> Result<()> {
    let tx = app.db.begin().await?;
    let Some((closes_at, cancel_link)) = begin(&tx, app, customer, &visit.brand, visit.now).await? else {
        tx.rollback().await?;
        return Ok(());
    };
    let event = Event::of(Kind::ClosingStarted, customer.id).in_session(session).detail("device", visit.device.to_text());
    events::record(&tx, event.detail("place", visit.place.clone()), visit.now).await?;
    let letter = AccountClosing { date: closes_at.to_jiff(), cancel_link };
    outbox::write(&tx, app, &Recipient::customer(customer, &visit.brand), letter, visit.now).await?;
    tx.commit().await?;
    app.wake.outbox.notify_one();
    Ok(())
}

/// What every closing begins with, whoever decides it: when it ends, and the link by which the customer comes back. None where the
/// account is not in use.
pub async fn begin(
    tx: &DatabaseTransaction,
    app: &App,
    customer: &Model,
    brand: &str,
    now: Timestamp,
) -> Result<Option<(Timestamp, String)>> {
    let grace = app.config.closing.grace;
    let closes_at = now.plus(grace);
    if !customers::start_closing(tx, customer.id, closes_at).await? {
        return Ok(None);
    }
    // All of them, this one too: from here on the account opens only by coming back.
    sessions::revoke_all(tx, customer.id, None).await?;
    tokens::revoke(tx, Purpose::Reopen, customer.id).await?;
    let cancel_link = issue(tx, app, (Purpose::Reopen, customer.id), (brand, links::KEEP_ACCOUNT), now, grace).await?;
    Ok(Some((closes_at, cancel_link)))
}
