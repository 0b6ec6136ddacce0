//! The chain of events: numbering and chaining committed rows, and reading those that are sealed, in order.

use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, QueryOrder, QuerySelect};

use super::many::end_of_chain;
use super::{ActiveModel, Column, Entity, Model};
use crate::clock::Timestamp;

/// Seals at most `most` committed rows, those behind `after` alone where it is given; the id of the last one if there may be more. Only
/// the one leader calls this, in a transaction.
///
/// Going on behind the last one keeps each batch as cheap as the first: PostgreSQL would otherwise walk again over the places in the
/// index that the batches before have left. What was committed meanwhile with an older id is met on the next round.
pub async fn seal(tx: &impl ConnectionTrait, after: Option<Uuid>, most: u64) -> Result<Sealed, DbErr> {
    let mut end = end_of_chain(tx).await?;
    let mut unsealed = Entity::find().filter(Column::Number.is_null()).order_by_asc(Column::Id).limit(most);
    if let Some(after) = after {
        unsealed = unsealed.filter(Column::Id.gt(after));
    }
    let mut rows = unsealed.all(tx).await?;
    end.append(&mut rows);
    for row in &rows {
        let sealed = ActiveModel { id: Set(row.id), number: Set(row.number), hash: Set(row.hash.clone()), ..Default::default() };
        Entity::update(sealed).exec_without_returning(tx).await?;
    }
    let count = u64::try_from(rows.len()).unwrap_or(most);
    Ok(Sealed { count, last: rows.last().filter(|_| count == most).map(|row| row.id) })
}

/// What came of a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// How many rows were sealed.
    pub count: u64,
    /// The last one, if there may be more behind it.
    pub last: Option<Uuid>,
}

/// The number of the newest sealed row.
pub async fn last_sealed(db: &impl ConnectionTrait) -> Result<Option<i64>, DbErr> {
    let newest = Entity::find().select_only().column(Column::Number).filter(Column::Number.is_not_null());
    newest.order_by_desc(Column::Number).limit(1).into_tuple().one(db).await
}

/// The sealed rows after `number` and up to `last`, at most so many, in order.
pub async fn sealed_after(db: &impl ConnectionTrait, number: i64, last: i64, most: u64) -> Result<Vec<Model>, DbErr> {
    let rows = Entity::find().filter(Column::Number.gt(number)).filter(Column::Number.lte(last));
    rows.order_by_asc(Column::Number).limit(most).all(db).await
}

/// The id of the sealed row after `number`, whatever else is in it.
pub async fn id_of_next(db: &impl ConnectionTrait, number: i64) -> Result<Option<Uuid>, DbErr> {
    let next = Entity::find().select_only().column(Column::Id).filter(Column::Number.gt(number));
    next.order_by_asc(Column::Number).limit(1).into_tuple().one(db).await
}

/// How many rows wait for the sealer, counted up to `most`.
pub async fn count_unsealed(db: &impl ConnectionTrait, most: u64) -> Result<u64, DbErr> {
    let waiting = Entity::find().select_only().column(Column::Id).filter(Column::Number.is_null()).limit(most);
    let ids: Vec<Uuid> = waiting.into_tuple().all(db).await?;
    Ok(u64::try_from(ids.len()).unwrap_or(most))
}

/// When the oldest row happened that waits for its number.
pub async fn oldest_unsealed(db: &impl ConnectionTrait) -> Result<Option<Timestamp>, DbErr> {
    Ok(Entity::find().filter(Column::Number.is_null()).order_by_asc(Column::Id).one(db).await?.map(|row| row.at))
}
