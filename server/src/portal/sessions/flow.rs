//! The verbs: ends one session of a customer, or all but the present one.

use uuid::Uuid;

use crate::app_state::App;
use crate::clock::Timestamp;
use crate::error::{Refusal, Result};
use crate::model::events::{self, Event, Kind};
use crate::model::sessions;
use crate::portal::sign_out::sign_out;

/// What was ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// The session from which it was asked.
    This,
    /// Another one.
    Other,
}

/// Ends the session of this id, from within `here`. One that is not this customer's is as unknown as one that never was.
pub async fn end(app: &App, here: &sessions::Model, customer: Uuid, id: Uuid, now: Timestamp) -> Result<Ended> {
    if id == here.id {
        sign_out(app, here, now).await?;
        return Ok(Ended::This);
    }
    let tx = app.db.begin().await?;
    let theirs = sessions::of_customer_by_id(&tx, customer, id, now).await?.ok_or(Refusal::NotFound)?;
    // Two clicks at once: one ends it, the other finds nothing.
    if !sessions::revoke(&tx, customer, id).await? {
        return Err(Refusal::NotFound.into());
    }
    let event = Event::of(Kind::SessionEnded, customer).in_session(here.id).detail("device", theirs.device).detail("place", theirs.place);
    events::record(&tx, event, now).await?;
    tx.commit().await?;
    Ok(Ended::Other)
}

/// Ends all sessions of this customer but `here`; returns how many.
pub async fn end_others(app: &App, here: &sessions::Model, customer: Uuid, now: Timestamp) -> Result<u64> {
    let tx = app.db.begin().await?;
    let ended = sessions::revoke_all(&tx, customer, Some(here.id)).await?;
    if ended > 0 {
        events::record(&tx, Event::of(Kind::SessionsEnded, customer).in_session(here.id).fact("count", ended), now).await?;
    }
    tx.commit().await?;
    Ok(ended)
}
