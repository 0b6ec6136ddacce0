//! Many events at once, of the past: what a seed or an import tells.

use std::collections::HashSet;

use sea_orm::entity::prelude::*;
use sea_orm::{ExprTrait, QueryOrder, QuerySelect};

use super::{ActiveModel, Actor, Column, Entity, Event, Model, link, row};
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

/// Writes events, each with an id of its own moment; the rows as they were written.
pub async fn record_many(tx: &impl ConnectionTrait, events: Vec<(Event, Timestamp)>, chain: Chain) -> Result<Vec<Model>, DbErr> {
    let mut rows = rows(events);
    if chain == Chain::Now {
        end_of_chain(tx).await?.append(&mut rows);
    }
    bulk::insert(tx, rows.iter().cloned().map(ActiveModel::from).collect()).await?;
    Ok(rows)
}

/// Events as rows, unnumbered, each with an id of its own moment.
pub fn rows(events: Vec<(Event, Timestamp)>) -> Vec<Model> {
    events.into_iter().map(|(event, at)| row(event, rng::id_at(at), at)).collect()
}

/// Where the chain ends: number and hash of the last sealed row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndOfChain {
    /// Its number; zero where there is none.
    pub number: i64,
    /// Its hash.
    pub hash: Vec<u8>,
}

impl EndOfChain {
    /// Numbers and chains rows that follow; then the chain ends behind them.
    pub fn append(&mut self, rows: &mut [Model]) {
        for row in rows {
            self.number += 1;
            self.hash = link(&self.hash, self.number, row);
            (row.number, row.hash) = (Some(self.number), Some(self.hash.clone()));
        }
    }
}

/// Where the chain ends now.
pub async fn end_of_chain(db: &impl ConnectionTrait) -> Result<EndOfChain, DbErr> {
    let last = Entity::find().filter(Column::Number.is_not_null()).order_by_desc(Column::Number).one(db).await?;
    let (number, hash) = last.map_or((0, vec![0; 32]), |row| (row.number.unwrap_or(0), row.hash.unwrap_or_default()));
    Ok(EndOfChain { number, hash })
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
