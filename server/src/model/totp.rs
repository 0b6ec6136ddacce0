//! Authenticator apps (TOTP, RFC 6238): one a customer, proposed first, then confirmed by a code.

use sea_orm::Condition;
use sea_orm::ExprTrait;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, OnConflict};

use super::bulk;
use crate::clock::Timestamp;

/// One customer's app.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "totp")]
pub struct Model {
    /// Whose it is.
    #[sea_orm(primary_key, auto_increment = false)]
    pub customer_id: Uuid,
    /// The shared secret, sealed with the application key.
    pub sealed_secret: Vec<u8>,
    /// When it was proposed.
    pub created_at: Timestamp,
    /// When its first code was right: only from then on is it asked for.
    pub confirmed_at: Option<Timestamp>,
    /// The time step of the last code: a code works once.
    pub last_step: Option<i64>,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The app of this customer, proposed or confirmed.
pub async fn of_customer(db: &impl ConnectionTrait, customer: Uuid) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(customer).one(db).await
}

/// Proposes a secret in place of an unconfirmed one; a confirmed one stays as it is.
pub async fn propose(tx: &impl ConnectionTrait, customer: Uuid, sealed: Vec<u8>, now: Timestamp) -> Result<(), DbErr> {
    let row = Model { customer_id: customer, sealed_secret: sealed, created_at: now, confirmed_at: None, last_step: None };
    let over_unconfirmed = OnConflict::column(Column::CustomerId)
        .update_columns([Column::SealedSecret, Column::CreatedAt])
        .action_and_where(Expr::col((Entity, Column::ConfirmedAt)).is_null())
        .to_owned();
    Entity::insert(ActiveModel::from(row)).on_conflict(over_unconfirmed).exec_without_returning(tx).await.map(drop)
}

/// Confirms the proposed secret by the step of its first code; `false` where that was done before.
pub async fn confirm(tx: &impl ConnectionTrait, customer: Uuid, step: i64, now: Timestamp) -> Result<bool, DbErr> {
    let done = Entity::update_many()
        .col_expr(Column::ConfirmedAt, Expr::value(now))
        .col_expr(Column::LastStep, Expr::value(step))
        .filter(Column::CustomerId.eq(customer).and(Column::ConfirmedAt.is_null()))
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Uses up the code of this step; `false` where it, or a later one, was used before (RFC 6238 §5.2, ASVS 5.0 V6.5.1).
pub async fn use_step(tx: &impl ConnectionTrait, customer: Uuid, step: i64) -> Result<bool, DbErr> {
    let unused = Condition::any().add(Column::LastStep.is_null()).add(Column::LastStep.lt(step));
    let done = Entity::update_many()
        .col_expr(Column::LastStep, Expr::value(step))
        .filter(Column::CustomerId.eq(customer).and(Column::ConfirmedAt.is_not_null()))
        .filter(unused)
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Adds the apps of many customers who have none.
pub async fn insert_many(tx: &impl ConnectionTrait, apps: Vec<Model>) -> Result<(), DbErr> {
    bulk::insert(tx, apps.into_iter().map(ActiveModel::from).collect()).await
}

/// Takes the app off; `false` where there is none.
pub async fn remove(tx: &impl ConnectionTrait, customer: Uuid) -> Result<bool, DbErr> {
    Ok(Entity::delete_by_id(customer).exec(tx).await?.rows_affected == 1)
}
