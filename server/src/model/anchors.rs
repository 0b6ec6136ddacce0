//! Anchors: what the chain of events was at a time, signed. Written by one worker, never changed.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{QueryOrder, QuerySelect};

use crate::clock::Timestamp;

/// One anchor.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "anchors")]
pub struct Model {
    /// The number of the row that it is over.
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i64,
    /// That row's hash.
    pub hash: Vec<u8>,
    /// The number of the anchor before; 0 for the first.
    pub previous: i64,
    /// When it was signed.
    pub at: Timestamp,
    /// Which key signed it.
    pub key_id: String,
    /// Over all of this.
    pub signature: Vec<u8>,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The newest anchor.
pub async fn newest(db: &impl ConnectionTrait) -> Result<Option<Model>, DbErr> {
    Entity::find().order_by_desc(Column::Number).one(db).await
}

/// The anchors over rows after `number` and up to `last`, at most so many, oldest first.
pub async fn after(db: &impl ConnectionTrait, number: i64, last: i64, most: u64) -> Result<Vec<Model>, DbErr> {
    Entity::find().filter(Column::Number.gt(number)).filter(Column::Number.lte(last)).order_by_asc(Column::Number).limit(most).all(db).await
}

/// Writes an anchor down; `false` where another node anchored this row already.
pub async fn insert(db: &impl ConnectionTrait, anchor: Model) -> Result<bool, DbErr> {
    let once = OnConflict::column(Column::Number).do_nothing().to_owned();
    Ok(Entity::insert(ActiveModel::from(anchor)).on_conflict(once).exec_without_returning(db).await? == 1)
}
