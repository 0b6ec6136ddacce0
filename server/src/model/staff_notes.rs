//! Notes that staff write about customers, for one another: append-only, and erased with the account.

use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect};

use super::paging::{self, At, Slice};
use crate::clock::Timestamp;

/// One note.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "staff_notes")]
pub struct Model {
    /// Public id, in order of time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// About whom.
    pub customer_id: Uuid,
    /// By whom.
    pub staff_id: Uuid,
    /// What it says: plain text.
    pub text: String,
    /// When.
    pub created_at: Timestamp,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Adds a note.
pub async fn insert(tx: &impl ConnectionTrait, note: Model) -> Result<(), DbErr> {
    Entity::insert(ActiveModel::from(note)).exec_without_returning(tx).await.map(drop)
}

/// The notes about one customer, newest first, at most `most`, older than `before` where given.
pub async fn of_customer(db: &impl ConnectionTrait, customer: Uuid, before: Option<Uuid>, most: u64) -> Result<Vec<Model>, DbErr> {
    let mut about = Entity::find().filter(Column::CustomerId.eq(customer)).order_by_desc(Column::Id).limit(most);
    if let Some(before) = before {
        about = about.filter(Column::Id.lt(before));
    }
    about.all(db).await
}

/// The notes about one customer, a page at a time.
pub async fn history(db: &impl ConnectionTrait, customer: Uuid, at: At, most: usize) -> Result<Slice<Model>, DbErr> {
    paging::slice(db, (Entity::find().filter(Column::CustomerId.eq(customer)), Column::Id, |row| row.id), at, most).await
}

/// Removes all notes about one customer.
pub async fn remove_all(tx: &impl ConnectionTrait, customer: Uuid) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::CustomerId.eq(customer)).exec(tx).await.map(drop)
}
