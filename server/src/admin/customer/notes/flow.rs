//! The verb: a note.

use uuid::Uuid;

use crate::app_state::App;
use crate::clock::Timestamp;
use crate::error::{Refusal, Result};
use crate::model::customers;
use crate::model::events::{self, Event, Kind};
use crate::model::staff_notes::{self, Model};
use crate::rng;

/// Adds a note. The event says that there is one, and not what it says.
pub async fn write(app: &App, (staff, session): (Uuid, Uuid), customer: Uuid, text: String, now: Timestamp) -> Result<()> {
    let tx = app.db.begin().await?;
    // Held, so that no note outlives an account that is erased at this moment.
    customers::locked(&tx, customer).await?.ok_or(Refusal::NotFound)?;
    staff_notes::insert(&tx, Model { id: rng::id(now), customer_id: customer, staff_id: staff, text, created_at: now }).await?;
    events::record(&tx, Event::staff(Kind::Noted, staff).in_session(session).to(Some(customer)), now).await?;
    Ok(tx.commit().await?)
}
