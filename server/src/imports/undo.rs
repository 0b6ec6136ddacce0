//! Taking an import back, a batch at a time: who has done anything here since stays, and is counted.

use std::collections::HashSet;

use sea_orm::DatabaseTransaction;
use uuid::Uuid;

use crate::app_state::App;
use crate::clock::Timestamp;
use crate::error::Result;
use crate::model::customers::{self, Model, Status};
use crate::model::{consents, events, import_members, sessions};
use crate::portal::close;

/// What came of a batch.
pub(super) struct Undone {
    pub removed: usize,
    pub kept: usize,
    /// Who was looked at last; none where nobody is left.
    pub last: Option<Uuid>,
}

/// Removes those of the next customers of an import who have not been here since.
pub(super) async fn remove(tx: &DatabaseTransaction, app: &App, import: Uuid, after: Option<Uuid>, now: Timestamp) -> Result<Undone> {
    let ids = import_members::after(tx, import, after, super::BATCH as u64).await?;
    let Some(last) = ids.last().copied() else { return Ok(Undone { removed: 0, kept: 0, last: None }) };
    // Locked first, as a sign-in does: who signs in right now either is seen here, or finds no account any more.
    let there = customers::all_locked(tx, &ids).await?;
    let mut here = events::who_acted(tx, &ids).await?;
    here.extend(sessions::who_has_one(tx, &ids).await?);
    let (kept, gone): (Vec<Model>, Vec<Model>) = there.into_iter().partition(|customer| stays(customer, &here));
    let leaving: Vec<Uuid> = gone.iter().map(|customer| customer.id).collect();
    consents::forget_imported(tx, &leaving).await?;
    for customer in &gone {
        customers::remove(tx, customer.id).await?;
        close::forget(tx, app, customer, now).await?;
    }
    import_members::remove(tx, import, &leaving).await?;
    Ok(Undone { removed: gone.len(), kept: kept.len(), last: Some(last) })
}

/// Who did something, and whom staff locked or who is closing, stays: somebody has decided about them since.
fn stays(customer: &Model, here: &HashSet<Uuid>) -> bool {
    here.contains(&customer.id) || customer.status != Status::Active
}
