//! A batch of customers: made together with their events and decisions, and the place in the file.

use sea_orm::DatabaseTransaction;
use uuid::Uuid;

use super::check::first_of_each;
use super::{Batch, Newcomer};
use crate::app_state::App;
use crate::clock::Timestamp;
use crate::error::Result;
use crate::model::customers::{self, Model, Status};
use crate::model::events::{self, Actor, Event, Kind};
use crate::model::import_members;
use crate::portal::consents::ledger::{self, Brought};
use crate::rng;

/// Makes those of a batch who are new; gives back how many. Who is there already stays as they are.
pub(super) async fn make(tx: &DatabaseTransaction, app: &App, import: Uuid, batch: &mut Batch, now: Timestamp) -> Result<usize> {
    let newcomers = first_of_each(batch.newcomers.clone());
    let taken = customers::taken(tx, newcomers.iter().map(|one| one.address.key().to_owned()).collect()).await?;
    let (mut made, mut brought) = (Vec::new(), Vec::new());
    for newcomer in newcomers.into_iter().filter(|one| !taken.contains(one.address.key())) {
        let (customer, decided) = customer(newcomer, now)?;
        brought.push((customer.id, decided));
        made.push(customer);
    }
    let made = customers::insert_all(tx, made).await?;
    let ids: Vec<Uuid> = made.iter().map(|customer| customer.id).collect();
    import_members::insert(tx, import, &ids).await?;
    let arrived = |id: &Uuid| Event::by(Kind::Imported, Actor::System).to(Some(*id)).fact("import", import.to_string());
    events::record_all(tx, ids.iter().map(arrived).collect(), now).await?;
    // Both lists are in the same order, and of the longer one some may have been taken meanwhile.
    brought.retain(|(id, _)| ids.binary_search(id).is_ok());
    ledger::enter_imported(tx, app, brought.into_iter().flat_map(|(_, decided)| decided).collect(), now).await?;
    Ok(ids.len())
}

fn customer(newcomer: Newcomer, now: Timestamp) -> Result<(Model, Vec<Brought>)> {
    let id = rng::id(now);
    let since = newcomer.created_at.unwrap_or(now);
    let customer = Model {
        id,
        address: newcomer.address.as_str().to_owned(),
        address_key: newcomer.address.key().to_owned(),
        password_hash: newcomer.password_hash,
        password_changed_at: since,
        attributes: serde_json::to_string(&newcomer.attributes)?,
        attributes_version: 1,
        language: newcomer.language,
        time_zone: newcomer.time_zone,
        brand: newcomer.brand,
        status: Status::Active,
        closes_at: None,
        closing_reminded: false,
        created_at: since,
    };
    let brought = |(decided, at): (_, Option<Timestamp>)| Brought { customer: id, decided, at: at.unwrap_or(now) };
    Ok((customer, newcomer.decided.into_iter().map(brought).collect()))
}
