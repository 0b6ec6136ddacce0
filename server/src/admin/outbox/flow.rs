//! The verb: letters are tried again at once.

use uuid::Uuid;

use crate::app_state::App;
use crate::clock::Timestamp;
use crate::error::Result;
use crate::model::events::{self, Event};
use crate::model::outbox;

/// Letters in one change.
const BATCH: u64 = 500;
/// Changes in one request: more letters are for the next one.
const MOST: usize = 20;

/// Tries one letter again; `false` where it doesn't wait any more, or is on its way at this moment.
pub async fn retry(app: &App, now: Timestamp, event: Event, letter: Uuid) -> Result<bool> {
    let tx = app.db.begin().await?;
    let moved = outbox::retry(&tx, &[letter], now).await? == 1;
    if moved {
        let kind = outbox::by_id(&tx, letter).await?.map(|letter| letter.kind).unwrap_or_default();
        events::record(&tx, event.fact("letter", letter.to_string()).fact("letter_kind", kind), now).await?;
        tx.commit().await?;
        app.wake.outbox.notify_one();
    }
    Ok(moved)
}

/// Tries all failing letters again; returns how many.
pub async fn retry_all(app: &App, now: Timestamp, event: Event) -> Result<u64> {
    let mut moved = 0;
    for _ in 0..MOST {
        let some = outbox::postponed(&app.db.read, now, BATCH).await?;
        if some.is_empty() {
            break;
        }
        moved += outbox::retry(app.db.writer(), &some, now).await?;
    }
    if moved > 0 {
        events::record(app.db.writer(), event.fact("letters", moved), now).await?;
        app.wake.outbox.notify_one();
    }
    Ok(moved)
}
