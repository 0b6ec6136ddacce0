//! The chain of events: numbering and chaining committed rows, and reading those that are sealed, in order.

use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, QueryOrder, QuerySelect};

use super::many::end_of_chain;
use super::{ActiveModel, Column, Entity, Model, link};
use crate::clock::Timestamp;

/// Seals at most `most` committed rows; returns how many. Only the one leader calls this, in a transaction.
pub async fn seal(tx: &impl ConnectionTrait, most: u64) -> Result<usize, DbErr> {
    let (mut number, mut hash) = end_of_chain(tx).await?;
    let unsealed = Entity::find().filter(Column::Number.is_null()).order_by_asc(Column::Id).limit(most).all(tx).await?;
    let count = unsealed.len();
    for row in unsealed {
        number += 1;
        hash = link(&hash, number, &row);
        let sealed = ActiveModel { id: Set(row.id), number: Set(Some(number)), hash: Set(Some(hash.clone())), ..Default::default() };
        Entity::update(sealed).exec_without_returning(tx).await?;
    }
    Ok(count)
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
