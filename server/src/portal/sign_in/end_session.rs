//! The verb behind the letter about a new sign-in: ends that session.

use crate::app_state::App;
use crate::crypto::tokens::TokenHash;
use crate::error::{Refusal, Result};
use crate::model::events::{self, Actor, Event, Kind};
use crate::model::sessions;
use crate::model::tokens::{self, Purpose};
use crate::visit::Visit;

/// The session that a link would end. Changes nothing.
pub async fn look(app: &App, visit: &Visit, token: &TokenHash) -> Result<sessions::Model> {
    let found = tokens::find(&app.db, Purpose::EndSession, token, visit.now).await?.ok_or(Refusal::LinkExpired)?;
    Ok(sessions::by_id(&app.db.read, found.owner, visit.now).await?.ok_or(Refusal::LinkExpired)?)
}

/// Ends it, effective with its next request.
pub async fn end(app: &App, visit: &Visit, token: &TokenHash) -> Result<()> {
    let session = look(app, visit, token).await?;
    let tx = app.db.begin().await?;
    if !tokens::redeem(&tx, Purpose::EndSession, token, visit.now).await? {
        return Err(Refusal::LinkExpired.into());
    }
    sessions::end(&tx, session.id).await?;
    let event = Event::by(Kind::SessionEnded, Actor::Guest).to(session.customer_id).fact("by", "letter");
    events::record(&tx, event.detail("device", session.device), visit.now).await?;
    Ok(tx.commit().await?)
}
