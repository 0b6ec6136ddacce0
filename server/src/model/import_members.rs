//! Which customer came with which file: a table of its own, so that those who didn't carry nothing of it.

use sea_orm::ExprTrait;
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect};

/// One customer of one file.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "import_members")]
pub struct Model {
    /// With which file.
    #[sea_orm(primary_key, auto_increment = false)]
    pub import_id: Uuid,
    /// Who.
    #[sea_orm(primary_key, auto_increment = false)]
    pub customer_id: Uuid,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Notes customers.
pub async fn insert(tx: &impl ConnectionTrait, import: Uuid, customers: &[Uuid]) -> Result<(), DbErr> {
    if customers.is_empty() {
        return Ok(());
    }
    let rows = customers.iter().map(|customer| ActiveModel::from(Model { import_id: import, customer_id: *customer }));
    Entity::insert_many(rows).exec_without_returning(tx).await.map(drop)
}

/// The next customers of a file, in order, at most `most`.
pub async fn after(db: &impl ConnectionTrait, import: Uuid, last: Option<Uuid>, most: u64) -> Result<Vec<Uuid>, DbErr> {
    let mut mine = Entity::find().select_only().column(Column::CustomerId).filter(Column::ImportId.eq(import));
    if let Some(last) = last {
        mine = mine.filter(Column::CustomerId.gt(last));
    }
    mine.order_by_asc(Column::CustomerId).limit(most).into_tuple().all(db).await
}

/// Forgets customers of a file.
pub async fn remove(tx: &impl ConnectionTrait, import: Uuid, customers: &[Uuid]) -> Result<(), DbErr> {
    let these = Column::ImportId.eq(import).and(Column::CustomerId.is_in(customers.iter().copied()));
    Entity::delete_many().filter(these).exec(tx).await.map(drop)
}
