//! The last day on which each customer did something: one row a customer, gone with the account. By it a customer counts once a day and
//! once a month, however often a day's events are read in parts.

use std::collections::HashMap;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{QueryOrder, QuerySelect};

/// One customer.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "active_customers")]
pub struct Model {
    /// Who.
    #[sea_orm(primary_key, auto_increment = false)]
    pub customer_id: Uuid,
    /// The newest day, counted from 1 January 1970, UTC.
    pub day: i64,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The last days of these customers, where they had one.
pub async fn of(db: &impl ConnectionTrait, customers: &[Uuid]) -> Result<HashMap<Uuid, i64>, DbErr> {
    let rows = Entity::find().filter(Column::CustomerId.is_in(customers.iter().copied())).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.customer_id, row.day)).collect())
}

/// Writes last days down, over older ones.
pub async fn set(tx: &impl ConnectionTrait, rows: Vec<Model>) -> Result<(), DbErr> {
    if rows.is_empty() {
        return Ok(());
    }
    let over = OnConflict::column(Column::CustomerId).update_column(Column::Day).to_owned();
    Entity::insert_many(rows.into_iter().map(ActiveModel::from)).on_conflict(over).exec_without_returning(tx).await.map(drop)
}

/// Forgets these customers.
pub async fn forget(tx: &impl ConnectionTrait, customers: &[Uuid]) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::CustomerId.is_in(customers.iter().copied())).exec(tx).await.map(drop)
}

/// Forgets at most so many of those behind `after`; the last one of them, none where nobody is left.
pub async fn forget_some(tx: &impl ConnectionTrait, after: Uuid, most: u64) -> Result<Option<Uuid>, DbErr> {
    let some = Entity::find().filter(Column::CustomerId.gt(after)).order_by_asc(Column::CustomerId).limit(most).all(tx).await?;
    let some: Vec<Uuid> = some.into_iter().map(|row| row.customer_id).collect();
    forget(tx, &some).await?;
    Ok(some.last().copied())
}
