//! Many events at once, of the past: what a seed or an import tells.

use std::collections::HashSet;

use sea_orm::entity::prelude::*;
use sea_orm::{ExprTrait, QueryOrder, QuerySelect};

use super::{ActiveModel, Actor, Column, Entity, Event, link, row};
use crate::clock::Timestamp;
use crate::model::bulk;
use crate::rng;

/// Who numbers and chains them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chain {
    /// The sealer, as always.
    Later,
    /// Whoever writes them, in this transaction: it must hold the sealer's lease. Millions would keep the sealer busy for hours.
    Now,
}

/// Writes events, each with an id of its own moment.
pub async fn record_many(tx: &impl ConnectionTrait, events: Vec<(Event, Timestamp)>, chain: Chain) -> Result<(), DbErr> {
    let mut rows: Vec<_> = events.into_iter().map(|(event, at)| row(event, rng::id_at(at), at)).collect();
    if chain == Chain::Now {
        let (mut number, mut hash) = end_of_chain(tx).await?;
        for row in &mut rows {
            number += 1;
            hash = link(&hash, number, row);
            (row.number, row.hash) = (Some(number), Some(hash.clone()));
        }
    }
    bulk::insert(tx, rows.into_iter().map(ActiveModel::from).collect()).await
}

/// Number and hash of the last sealed row.
pub(super) async fn end_of_chain(tx: &impl ConnectionTrait) -> Result<(i64, Vec<u8>), DbErr> {
    let last = Entity::find().filter(Column::Number.is_not_null()).order_by_desc(Column::Number).one(tx).await?;
    Ok(last.map_or((0, vec![0; 32]), |row| (row.number.unwrap_or(0), row.hash.unwrap_or_default())))
}

/// Writes events of now, in the order in which they are told.
pub async fn record_all(tx: &impl ConnectionTrait, events: Vec<Event>, now: Timestamp) -> Result<(), DbErr> {
    bulk::insert(tx, events.into_iter().map(|event| ActiveModel::from(row(event, rng::id(now), now))).collect()).await
}

/// Which of these customers did something themselves.
pub async fn who_acted(db: &impl ConnectionTrait, customers: &[Uuid]) -> Result<HashSet<Uuid>, DbErr> {
    let theirs = Column::CustomerId.is_in(customers.iter().copied()).and(Column::Actor.eq(Actor::Customer));
    let acted = Entity::find().select_only().column(Column::CustomerId).distinct().filter(theirs);
    Ok(acted.into_tuple::<Uuid>().all(db).await?.into_iter().collect())
}
