//! The verb: a session in, none out.

use crate::app_state::App;
use crate::clock::Timestamp;
use crate::error::Result;
use crate::model::events::{self, Event, Kind};
use crate::model::sessions;

/// Ends a session.
pub async fn sign_out(app: &App, session: &sessions::Model, now: Timestamp) -> Result<()> {
    let tx = app.db.begin().await?;
    let ended = sessions::end(&tx, session.id).await?;
    if let Some(customer) = session.customer_id.filter(|_| ended && session.signed_in_at.is_some()) {
        events::record(&tx, Event::of(Kind::SignedOut, customer).in_session(session.id), now).await?;
    }
    Ok(tx.commit().await?)
}
