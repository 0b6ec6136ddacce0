//! What the database says of itself.

use sea_orm::QuerySelect;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;

/// One fact.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "house")]
pub struct Model {
    /// Which fact.
    #[sea_orm(primary_key, auto_increment = false)]
    pub name: String,
    /// What it is.
    pub value: String,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The fingerprint of the application key under which values were sealed.
pub const KEY_FINGERPRINT: &str = "application_key_fingerprint";
/// The files of the content folder that were shown last.
pub const LAST_GOOD_CONTENT: &str = "last_good_content";
/// How many migrations a build must know to use this database.
pub const OLDEST_BUILD: &str = "oldest_build";

/// How far customers of older builds can be found by name, phone and the beginning of an address.
pub const CATALOGUE: &str = "catalogue";
/// How far the figures are kept.
pub const ROLLUPS: &str = "rollups";

/// Reads a fact.
pub async fn get(db: &impl ConnectionTrait, name: &str) -> Result<Option<String>, DbErr> {
    Ok(Entity::find_by_id(name.to_owned()).one(db).await?.map(|fact| fact.value))
}

/// Reads a fact that nobody else changes until the transaction ends. It must stand there: see [`set_once`].
pub async fn locked(tx: &impl ConnectionTrait, name: &str) -> Result<Option<String>, DbErr> {
    Ok(Entity::find_by_id(name.to_owned()).lock_exclusive().one(tx).await?.map(|fact| fact.value))
}

/// Writes a fact down unless it stands there already.
pub async fn set_once(db: &impl ConnectionTrait, name: &str, value: &str) -> Result<(), DbErr> {
    let row = Model { name: name.to_owned(), value: value.to_owned() };
    let once = OnConflict::column(Column::Name).do_nothing().to_owned();
    Entity::insert(ActiveModel::from(row)).on_conflict(once).exec_without_returning(db).await.map(drop)
}

/// Writes a fact down, over an older one.
pub async fn set(db: &impl ConnectionTrait, name: &str, value: &str) -> Result<(), DbErr> {
    let row = Model { name: name.to_owned(), value: value.to_owned() };
    let over = OnConflict::column(Column::Name).update_column(Column::Value).to_owned();
    Entity::insert(ActiveModel::from(row)).on_conflict(over).exec_without_returning(db).await.map(drop)
}
