//! Editions: the content folder as it was when it was published or previewed. They never change.

use sea_orm::entity::prelude::*;
use sea_orm::{FromQueryResult, QueryOrder, QuerySelect};

use crate::clock::Timestamp;

/// One edition.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "editions")]
pub struct Model {
    /// Counts up from 1.
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i64,
    /// SHA-256 of its files, in hex.
    pub digest: String,
    /// Its files, packed.
    pub files: Vec<u8>,
    /// What its author said about it.
    pub note: Option<String>,
    /// When it was made.
    pub created_at: Timestamp,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// An edition without its files.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Summary {
    /// Its number.
    pub number: i64,
    /// SHA-256 of its files, in hex.
    pub digest: String,
    /// What its author said about it.
    pub note: Option<String>,
    /// When it was made.
    pub created_at: Timestamp,
}

/// Keeps an edition; of two that are made at once under one number, the second fails.
pub async fn insert(tx: &impl ConnectionTrait, edition: Model) -> Result<(), DbErr> {
    Entity::insert(ActiveModel::from(edition)).exec_without_returning(tx).await.map(drop)
}

/// The edition of this number.
pub async fn by_number(db: &impl ConnectionTrait, number: i64) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(number).one(db).await
}

/// The newest editions, at most so many.
pub async fn newest(db: &impl ConnectionTrait, most: u64) -> Result<Vec<Summary>, DbErr> {
    let columns = [Column::Number, Column::Digest, Column::Note, Column::CreatedAt];
    Entity::find().select_only().columns(columns).order_by_desc(Column::Number).limit(most).into_model().all(db).await
}
