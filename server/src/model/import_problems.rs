//! What is wrong with lines of an imported file: the first thousand of each.

use sea_orm::ExprTrait;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{QueryOrder, QuerySelect};

/// One line.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "import_problems")]
pub struct Model {
    /// Of which file.
    #[sea_orm(primary_key, auto_increment = false)]
    pub import_id: Uuid,
    /// Which, counted from one.
    #[sea_orm(primary_key, auto_increment = false)]
    pub line: i64,
    /// Why: a JSON list. Nothing of what stands in the line.
    pub reasons: String,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Notes lines.
pub async fn insert(tx: &impl ConnectionTrait, lines: Vec<Model>) -> Result<(), DbErr> {
    if lines.is_empty() {
        return Ok(());
    }
    let once = OnConflict::columns([Column::ImportId, Column::Line]).do_nothing().to_owned();
    Entity::insert_many(lines.into_iter().map(ActiveModel::from)).on_conflict(once).exec_without_returning(tx).await.map(drop)
}

/// The lines of one file from `from` on, in order, at most `most`.
pub async fn of_import(db: &impl ConnectionTrait, import: Uuid, from: i64, most: u64) -> Result<Vec<Model>, DbErr> {
    let mine = Column::ImportId.eq(import).and(Column::Line.gte(from));
    Entity::find().filter(mine).order_by_asc(Column::Line).limit(most).all(db).await
}

/// Forgets the lines of one file.
pub async fn clear(tx: &impl ConnectionTrait, import: Uuid) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::ImportId.eq(import)).exec(tx).await.map(drop)
}
