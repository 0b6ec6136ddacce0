//! Reading on by number: for who follows the events and must miss none.

use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect};

use super::{Column, Entity, Model};
use crate::clock::Timestamp;

/// Sealed rows behind this number, in their order.
pub async fn sealed_after(db: &impl ConnectionTrait, number: i64, most: u64) -> Result<Vec<Model>, DbErr> {
    Entity::find().filter(Column::Number.gt(number)).order_by_asc(Column::Number).limit(most).all(db).await
}

/// When the oldest row happened that waits for its number.
pub async fn oldest_unsealed(db: &impl ConnectionTrait) -> Result<Option<Timestamp>, DbErr> {
    Ok(Entity::find().filter(Column::Number.is_null()).order_by_asc(Column::Id).one(db).await?.map(|row| row.at))
}
