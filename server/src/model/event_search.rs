//! Looking for events over all customers and staff, a page at a time. Each question is answered from one index, newest first, whatever is
//! asked for: several kinds are as many short reads, whose rows are merged.

use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect};

use super::events::{Actor, Column, Entity, Kind, Model};
use super::paging::{At, Slice};
use crate::clock::Timestamp;

/// What is looked for: all of it must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// One of these; any where there are none.
    pub kinds: Vec<Kind>,
    /// Who did it.
    pub actor: Option<Actor>,
    /// Which member of staff.
    pub staff: Option<Uuid>,
    /// To which customer.
    pub customer: Option<Uuid>,
    /// Not before.
    pub from: Option<Timestamp>,
    /// Before.
    pub until: Option<Timestamp>,
}

/// The first id of a moment: ids sort by time.
fn first_id(at: Timestamp) -> Uuid {
    let millis = u64::try_from(at.micros().max(0) / 1000).unwrap_or(0);
    Uuid::from_u128(u128::from(millis) << 80)
}

impl Search {
    /// The reads that together answer it, each of them a walk along one index.
    pub fn reads(&self) -> Vec<Select<Entity>> {
        let mut all = Entity::find();
        if let Some(from) = self.from {
            all = all.filter(Column::Id.gte(first_id(from)));
        }
        if let Some(until) = self.until {
            all = all.filter(Column::Id.lt(first_id(until)));
        }
        let of_few = self.customer.is_some() || self.staff.is_some();
        if let Some(customer) = self.customer {
            all = all.filter(Column::CustomerId.eq(customer));
        }
        if let Some(staff) = self.staff {
            all = all.filter(Column::StaffId.eq(staff));
        }
        if of_few {
            // One customer or member has few events: kinds and actors are picked out of them.
            if !self.kinds.is_empty() {
                all = all.filter(Column::Kind.is_in(self.kinds.iter().copied()));
            }
            return vec![match self.actor {
                Some(actor) => all.filter(Column::Actor.eq(actor)),
                None => all,
            }];
        }
        let actors = self.actor.map_or_else(|| Actor::ALL.to_vec(), |actor| vec![actor]);
        if self.kinds.is_empty() {
            return vec![match self.actor {
                Some(actor) => all.filter(Column::Actor.eq(actor)),
                None => all,
            }];
        }
        let pairs = self.kinds.iter().flat_map(|kind| actors.iter().map(move |actor| (*kind, *actor)));
        pairs.map(|(kind, actor)| all.clone().filter(Column::Kind.eq(kind)).filter(Column::Actor.eq(actor))).collect()
    }

    /// The page of at most `most` rows that lies there.
    pub async fn page(&self, db: &impl ConnectionTrait, at: At, most: usize) -> Result<Slice<Model>, DbErr> {
        let (mut rows, more) = self.rows(db, at, most).await?;
        if let At::After(_) = at {
            // Nothing lies above these: then it is the newest page, and a full one.
            if !more {
                let (rows, more) = self.rows(db, At::Newest, most).await?;
                let older = rows.last().map(|row| At::Before(row.id)).filter(|_| more);
                return Ok(Slice { rows, newer: None, older });
            }
            rows.reverse();
        }
        let (newest, oldest) = (rows.first().map(|row| row.id), rows.last().map(|row| row.id));
        let newer = newest.filter(|_| at != At::Newest).map(At::After);
        let older = oldest.filter(|_| more || matches!(at, At::After(_))).map(At::Before);
        Ok(Slice { rows, newer, older })
    }

    /// The nearest rows, nearest first, and whether there are more.
    async fn rows(&self, db: &impl ConnectionTrait, at: At, most: usize) -> Result<(Vec<Model>, bool), DbErr> {
        let one_more = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
        let mut rows = Vec::new();
        for read in self.reads() {
            let read = placed(read, at).limit(one_more);
            rows.append(&mut read.all(db).await?);
        }
        match at {
            At::After(_) => rows.sort_unstable_by_key(|row| row.id),
            At::Newest | At::Before(_) => rows.sort_unstable_by_key(|row| std::cmp::Reverse(row.id)),
        }
        let more = rows.len() > most;
        rows.truncate(most);
        Ok((rows, more))
    }
}

/// A read from there on, nearest first.
pub fn placed(read: Select<Entity>, at: At) -> Select<Entity> {
    match at {
        At::Newest => read.order_by_desc(Column::Id),
        At::Before(id) => read.filter(Column::Id.lt(id)).order_by_desc(Column::Id),
        At::After(id) => read.filter(Column::Id.gt(id)).order_by_asc(Column::Id),
    }
}
