//! Publications: which edition was shown since when. The newest one holds; going back is a new publication of an older edition.

use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect};

use crate::clock::Timestamp;

/// One publication.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "publications")]
pub struct Model {
    /// Public id; later ones are greater.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The edition's number.
    pub edition: i64,
    /// Since when.
    pub at: Timestamp,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Shows an edition from now on.
pub async fn insert(tx: &impl ConnectionTrait, publication: Model) -> Result<(), DbErr> {
    Entity::insert(ActiveModel::from(publication)).exec_without_returning(tx).await.map(drop)
}

/// The newest publications, at most so many.
pub async fn newest(db: &impl ConnectionTrait, most: u64) -> Result<Vec<Model>, DbErr> {
    Entity::find().order_by_desc(Column::Id).limit(most).all(db).await
}

/// The number of the edition that is shown.
pub async fn current(db: &impl ConnectionTrait) -> Result<Option<i64>, DbErr> {
    Ok(newest(db, 1).await?.pop().map(|newest| newest.edition))
}
