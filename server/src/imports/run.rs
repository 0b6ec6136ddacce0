//! A batch of customers: made together with their events and decisions, and the place in the file.

use std::collections::HashSet;

use sea_orm::DatabaseTransaction;
use uuid::Uuid;

use super::check::first_of_each;
use super::{Batch, Newcomer};
use crate::app_state::App;
use crate::clock::Timestamp;
use crate::error::Result;
use crate::model::customers::{self, Model, Status};
use crate::model::events::{self, Actor, Event, Kind};
use crate::model::{import_members, imports};
use crate::portal::consents::ledger::{self, Brought};
use crate::rng;

/// Makes those of a batch who are new; gives back how many. Who is there already stays as they are.
pub(super) async fn make(tx: &DatabaseTransaction, app: &App, import: &imports::Model, batch: &Batch, now: Timestamp) -> Result<usize> {
    let newcomers = first_of_each(batch.newcomers.clone());
    let keys: Vec<String> = newcomers.iter().map(|one| one.address.key().to_owned()).collect();
    let taken = customers::taken(tx, &keys).await?;
    let (mut made, mut brought) = (Vec::new(), Vec::new());
    for newcomer in newcomers.into_iter().filter(|one| !taken.contains(one.address.key())) {
        let (customer, decided) = customer(newcomer, now)?;
        brought.push((customer.id, decided));
        made.push(customer);
    }
    let made = customers::insert_free(tx, made).await?;
    let ids: Vec<Uuid> = made.iter().map(|customer| customer.id).collect();
    import_members::insert(tx, import.id, &ids).await?;
    let arrived = |id: &Uuid| by(import.staff_id, Kind::Imported).to(Some(*id)).fact("import", import.id.to_string());
    events::record_all(tx, ids.iter().map(arrived).collect(), now).await?;
    if ids.len() < brought.len() {
        // Somebody took an address meanwhile.
        let there: HashSet<&Uuid> = ids.iter().collect();
        brought.retain(|(id, _)| there.contains(id));
    }
    ledger::enter_imported(tx, app, brought.into_iter().flat_map(|(_, decided)| decided).collect(), now).await?;
    Ok(ids.len())
}

/// Something that whoever brought the file does; the command does it for the house.
pub fn by(staff: Option<Uuid>, kind: Kind) -> Event {
    staff.map_or_else(|| Event::by(kind, Actor::System), |staff| Event::staff(kind, staff))
}

fn customer(newcomer: Newcomer, now: Timestamp) -> Result<(Model, Vec<Brought>)> {
    let since = newcomer.created_at.unwrap_or(now);
    // Of the moment since when they are a customer: staff look for customers by it.
    let id = rng::id_at(since);
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
