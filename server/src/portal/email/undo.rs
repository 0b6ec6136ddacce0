//! The verb behind the letter to the old address: brings it back.

use portico_app::links;
use portico_app::mail::AddressRestored;
use sea_orm::DatabaseTransaction;

use crate::app_state::App;
use crate::crypto::tokens::TokenHash;
use crate::error::{Refusal, Result};
use crate::mail::outbox::{self, Recipient};
use crate::model::customers::{self, Status};
use crate::model::events::{self, Actor, Event, Kind};
use crate::model::tokens::{self, Purpose};
use crate::model::values::EmailAddress;
use crate::model::{browsers, registrations, sessions};
use crate::portal::{inquiries, public_url};
use crate::visit::Visit;

/// The address that a link would bring back. Changes nothing.
pub async fn look(app: &App, visit: &Visit, token: &TokenHash) -> Result<EmailAddress> {
    Ok(find(app, visit, token).await?.1)
}

async fn find(app: &App, visit: &Visit, token: &TokenHash) -> Result<(tokens::Model, EmailAddress)> {
    let found = tokens::find(&app.db, Purpose::UndoAddress, token, visit.now).await?.ok_or(Refusal::LinkExpired)?;
    let old = inquiries::unsealed(app, &found)?.ok_or(Refusal::LinkExpired)?;
    Ok((found, old))
}

/// Brings the old address back, and ends whatever is signed in; `false` where somebody has the address by now.
pub async fn undo(app: &App, visit: &Visit, token: &TokenHash) -> Result<bool> {
    let (found, old) = find(app, visit, token).await?;
    let tx = app.db.begin().await?;
    // A closing account too: a stranger who moved it away may be the one who closes it.
    let customer = customers::locked(&tx, found.owner).await?.filter(|customer| customer.status != Status::Locked);
    let customer = customer.ok_or(Refusal::LinkExpired)?;
    if !tokens::redeem(&tx, Purpose::UndoAddress, token, visit.now).await? {
        return Err(Refusal::LinkExpired.into());
    }
    if !customers::set_address(&tx, customer.id, old.as_str(), old.key()).await? {
        return Ok(false);
    }
    registrations::remove_all(&tx, old.key()).await?;
    end_everything(&tx, &found).await?;
    let event = Event::by(Kind::AddressRestored, Actor::Guest).to(Some(customer.id)).detail("device", visit.device.to_text());
    events::record(&tx, event.detail("place", visit.place.clone()), visit.now).await?;
    let recovery_link = format!("{}{}", public_url(app, &visit.brand), links::RECOVERY);
    let recipient = Recipient::customer(&customer, &visit.brand).at(old.as_str());
    outbox::write(&tx, app, &recipient, AddressRestored { time: visit.now.to_jiff(), recovery_link }, visit.now).await?;
    tx.commit().await?;
    app.wake.outbox.notify_one();
    Ok(true)
}

/// Sessions, known browsers, and every link that was sent out since the change.
async fn end_everything(tx: &DatabaseTransaction, undo: &tokens::Model) -> Result<()> {
    sessions::revoke_all(tx, undo.owner, None).await?;
    browsers::forget_all(tx, undo.owner).await?;
    tokens::revoke(tx, Purpose::ChangeAddress, undo.owner).await?;
    tokens::revoke(tx, Purpose::Recover, undo.owner).await?;
    Ok(tokens::revoke_since(tx, Purpose::UndoAddress, undo.owner, undo.created_at).await?)
}
