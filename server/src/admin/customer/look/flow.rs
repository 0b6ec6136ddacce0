//! The verbs: gather what is known of a customer, and note that somebody looked.

use std::time::Duration;

use uuid::Uuid;

use crate::app_state::App;
use crate::clock::Timestamp;
use crate::error::Result;
use crate::limits;
use crate::model::consents::{self, Model as Decision};
use crate::model::customers::{self, Model};
use crate::model::events::{self, Event, Kind};
use crate::model::factor_removals::{self, Model as Removal};
use crate::model::sessions::Model as Session;
use crate::model::staff_notes::{self, Model as Note};
use crate::model::tokens::{self, Purpose};
use crate::model::values::EmailAddress;
use crate::model::{outbox, recovery_codes, sessions, staff, totp};
use crate::portal::inquiries;

/// The newest rows of each list.
const NEWEST: u64 = 20;
/// The newest decisions: enough for the history of a few purposes.
const DECISIONS: u64 = 100;
/// Notes: two are shown, a third says that there are more.
const NOTES: u64 = 3;

/// All that the page shows, in the open: it is masked on the way to the page.
#[derive(Debug)]
pub struct Known {
    /// The customer.
    pub customer: Model,
    /// The address that waits for its proof, and since when.
    pub new_address: Option<(EmailAddress, Timestamp)>,
    /// Since when an authenticator app is asked for.
    pub factor: Option<Timestamp>,
    /// Unused recovery codes.
    pub codes_left: u64,
    /// The removal that waits.
    pub removal: Option<Removal>,
    /// Where the account is open: one more than are shown, where there are more.
    pub sessions: Vec<Session>,
    /// The newest decisions.
    pub decisions: Vec<Decision>,
    /// The newest letters.
    pub letters: Vec<outbox::Model>,
    /// The newest events.
    pub events: Vec<events::Model>,
    /// The newest notes.
    pub notes: Vec<Note>,
    /// Those who wrote the notes, and who asked for the removal.
    pub colleagues: Vec<staff::Model>,
}

/// Sessions on the page.
pub const SESSIONS: usize = 20;

/// The customer of this id.
pub async fn find(app: &App, id: Uuid) -> Result<Option<Model>> {
    Ok(customers::by_id(&app.db.read, id).await?)
}

/// Gathers what is known.
pub async fn gather(app: &App, customer: Model, now: Timestamp) -> Result<Known> {
    let (db, id) = (&app.db.read, customer.id);
    let new_address = match tokens::newest(db, Purpose::ChangeAddress, id, now).await? {
        Some(waiting) => inquiries::unsealed(app, &waiting)?.map(|address| (address, waiting.created_at)),
        None => None,
    };
    let factor = totp::of_customer(db, id).await?.and_then(|totp| totp.confirmed_at);
    let codes_left = if factor.is_some() { recovery_codes::left(db, id).await? } else { 0 };
    let removal = factor_removals::of_customer(db, id).await?;
    let notes = staff_notes::of_customer(db, id, None, NOTES).await?;
    let theirs = notes.iter().map(|note| note.staff_id).chain(removal.iter().map(|removal| removal.asked_by)).collect();
    let one_more = u64::try_from(SESSIONS).unwrap_or(u64::MAX).saturating_add(1);
    Ok(Known {
        sessions: sessions::of_customer(db, id, now, one_more).await?,
        decisions: consents::of_customer(db, id, None, DECISIONS).await?,
        letters: outbox::of_customer(db, id, None, NEWEST).await?,
        events: events::of_customer(db, id, None, NEWEST).await?,
        colleagues: staff::of_ids(db, theirs).await?,
        new_address,
        factor,
        codes_left,
        removal,
        notes,
        customer,
    })
}

/// Notes that a member looked: the customer reads it. Once an hour is enough: what they do is told each time.
pub async fn note_look(app: &App, (staff, session): (Uuid, Uuid), customer: Uuid, now: Timestamp) -> Result<()> {
    let tx = app.db.begin().await?;
    if limits::first(&tx, app, "looked", &format!("{staff} {customer}"), Duration::from_hours(1), now).await? {
        events::record(&tx, Event::staff(Kind::Looked, staff).in_session(session).to(Some(customer)), now).await?;
    }
    Ok(tx.commit().await?)
}

/// When an account of this id was erased, where there was one.
pub async fn erased(app: &App, id: Uuid) -> Result<Option<Timestamp>> {
    Ok(events::newest_of(&app.db.read, id, &[Kind::Erased]).await?.map(|event| event.at))
}
