//! What people decide about a file: import it, leave it, take it back. Each is an event, and wakes the worker.

use uuid::Uuid;

use super::run::by;
use super::storage;
use crate::app_state::App;
use crate::clock::Timestamp;
use crate::error::Result;
use crate::model::events::{self, Kind};
use crate::model::imports::{self, Model, State};

/// Takes a file in: it is on the disk of this node already.
pub async fn receive(app: &App, import: Model) -> Result<()> {
    let tx = app.db.begin().await?;
    if import.state == State::Importing {
        events::record(&tx, by(import.staff_id, Kind::ImportStarted).fact("import", import.id.to_string()), import.created_at).await?;
    }
    imports::insert(&tx, import).await?;
    tx.commit().await?;
    app.wake.imports.notify_one();
    Ok(())
}

/// Imports a file that was checked; `false` where it is not any more.
pub async fn start(app: &App, id: Uuid, staff: Option<Uuid>, now: Timestamp) -> Result<bool> {
    decided(app, id, (State::Checked, State::Importing), (staff, Kind::ImportStarted), now).await
}

/// Takes an import back. One that is under way can be: it stops there.
pub async fn undo(app: &App, id: Uuid, staff: Option<Uuid>, now: Timestamp) -> Result<bool> {
    let told = (staff, Kind::ImportUndone);
    Ok(decided(app, id, (State::Done, State::Undoing), told, now).await?
        || decided(app, id, (State::Importing, State::Undoing), told, now).await?)
}

/// Throws a file away that nobody imports.
pub async fn discard(app: &App, id: Uuid, now: Timestamp) -> Result<bool> {
    for from in [State::Checked, State::Checking, State::Uploaded] {
        if imports::decide(app.db.writer(), id, (from, State::Discarded), now).await? {
            storage::remove(&app.config, id).await;
            return Ok(true);
        }
    }
    Ok(false)
}

/// Throws files away that were checked and that nobody imported for a while; gives back how many.
pub async fn sweep(app: &App, now: Timestamp) -> Result<u64> {
    let mut gone = 0;
    for import in imports::left_lying(&app.db.read, now.minus(app.config.imports.keep_files), 100).await? {
        gone += u64::from(discard(app, import.id, now).await?);
    }
    Ok(gone)
}

async fn decided(app: &App, id: Uuid, way: (State, State), (staff, kind): (Option<Uuid>, Kind), now: Timestamp) -> Result<bool> {
    let tx = app.db.begin().await?;
    if !imports::decide(&tx, id, way, now).await? {
        return Ok(false);
    }
    events::record(&tx, by(staff, kind).fact("import", id.to_string()), now).await?;
    tx.commit().await?;
    app.wake.imports.notify_one();
    Ok(true)
}
