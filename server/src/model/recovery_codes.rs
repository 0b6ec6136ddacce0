//! Recovery codes: ten, shown once, each good for one sign-in without the authenticator app.

use sea_orm::ExprTrait;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{QueryOrder, QuerySelect};

use crate::clock::Timestamp;
use crate::rng;

/// One code.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "recovery_codes")]
pub struct Model {
    /// Public id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Whose it is.
    pub customer_id: Uuid,
    /// Keyed digest of the code.
    pub hash: Vec<u8>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was used.
    pub used_at: Option<Timestamp>,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Replaces all codes of a customer.
pub async fn replace(tx: &impl ConnectionTrait, customer: Uuid, hashes: Vec<Vec<u8>>, now: Timestamp) -> Result<(), DbErr> {
    remove_all(tx, customer).await?;
    let rows = hashes.into_iter().map(|hash| {
        let row = Model { id: rng::id(now), customer_id: customer, hash, created_at: now, used_at: None };
        ActiveModel::from(row)
    });
    Entity::insert_many(rows).exec_without_returning(tx).await.map(drop)
}

/// Uses a code up; `false` where it is none of theirs, or used.
pub async fn redeem(tx: &impl ConnectionTrait, customer: Uuid, hash: Vec<u8>, now: Timestamp) -> Result<bool, DbErr> {
    let done = Entity::update_many()
        .col_expr(Column::UsedAt, Expr::value(now))
        .filter(Column::CustomerId.eq(customer).and(Column::Hash.eq(hash)).and(Column::UsedAt.is_null()))
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// How many unused codes are left: at most ten rows are counted.
pub async fn left(db: &impl ConnectionTrait, customer: Uuid) -> Result<u64, DbErr> {
    Entity::find().filter(Column::CustomerId.eq(customer).and(Column::UsedAt.is_null())).count(db).await
}

/// The codes of a customer, used ones too, without what they say: at most as many as a set may have.
pub async fn of_customer(db: &impl ConnectionTrait, customer: Uuid) -> Result<Vec<Model>, DbErr> {
    Entity::find().filter(Column::CustomerId.eq(customer)).order_by_asc(Column::Id).limit(100).all(db).await
}

/// Removes all codes of a customer.
pub async fn remove_all(tx: &impl ConnectionTrait, customer: Uuid) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::CustomerId.eq(customer)).exec(tx).await.map(drop)
}
