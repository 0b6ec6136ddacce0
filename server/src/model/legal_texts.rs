//! Legal texts, word for word, from the moment they are loaded: never changed, never deleted.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{FromQueryResult, QuerySelect};

use crate::clock::Timestamp;

/// One text.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "legal_texts")]
pub struct Model {
    /// SHA-256 of purpose, version, language and body, in hex.
    #[sea_orm(primary_key, auto_increment = false)]
    pub sha256: String,
    /// What it is about.
    pub purpose: String,
    /// Which wording: counts up.
    pub version: i64,
    /// In which language.
    pub language: String,
    /// Markdown.
    pub body: String,
    /// From which day on (ISO 8601).
    pub valid_from: Option<String>,
    /// When this house first saw it.
    pub loaded_at: Timestamp,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Keeps texts that are not there yet.
pub async fn keep(tx: &impl ConnectionTrait, texts: Vec<Model>) -> Result<(), DbErr> {
    if texts.is_empty() {
        return Ok(());
    }
    let rows = texts.into_iter().map(ActiveModel::from);
    let once = OnConflict::column(Column::Sha256).do_nothing().to_owned();
    Entity::insert_many(rows).on_conflict(once).exec_without_returning(tx).await.map(drop)
}

/// A text without its words.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Name {
    /// SHA-256, in hex.
    pub sha256: String,
    /// What it is about.
    pub purpose: String,
    /// Which wording.
    pub version: i64,
    /// In which language.
    pub language: String,
    /// From which day on (ISO 8601).
    pub valid_from: Option<String>,
}

/// The names of all texts: purposes × versions × languages.
pub async fn names(db: &impl ConnectionTrait) -> Result<Vec<Name>, DbErr> {
    let columns = [Column::Sha256, Column::Purpose, Column::Version, Column::Language, Column::ValidFrom];
    Entity::find().select_only().columns(columns).limit(100_000).into_model().all(db).await
}

/// The text of this digest.
pub async fn by_digest(db: &impl ConnectionTrait, sha256: &str) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(sha256.to_owned()).one(db).await
}

/// The texts of these digests, at most 500.
pub async fn by_digests(db: &impl ConnectionTrait, digests: Vec<String>) -> Result<Vec<Model>, DbErr> {
    Entity::find().filter(Column::Sha256.is_in(digests)).limit(500).all(db).await
}
