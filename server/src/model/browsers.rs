//! Browsers from which a customer has signed in before: they keep an allowance of their own, and cause no letter.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{QueryOrder, QuerySelect};

use super::bulk;
use crate::clock::Timestamp;

/// One browser of one customer.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "browsers")]
pub struct Model {
    /// The id in the browser's signed cookie.
    #[sea_orm(primary_key, auto_increment = false)]
    pub browser_id: Uuid,
    /// Who signed in there.
    #[sea_orm(primary_key, auto_increment = false)]
    pub customer_id: Uuid,
    /// For the first time.
    pub first_seen_at: Timestamp,
    /// For the last time.
    pub last_seen_at: Timestamp,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Whether this customer signed in from this browser before.
pub async fn is_known(db: &impl ConnectionTrait, browser: Uuid, customer: Uuid) -> Result<bool, DbErr> {
    Ok(Entity::find_by_id((browser, customer)).one(db).await?.is_some())
}

/// Remembers a sign-in.
pub async fn remember(tx: &impl ConnectionTrait, browser: Uuid, customer: Uuid, now: Timestamp) -> Result<(), DbErr> {
    let seen = Model { browser_id: browser, customer_id: customer, first_seen_at: now, last_seen_at: now };
    Entity::insert(ActiveModel::from(seen))
        .on_conflict(OnConflict::columns([Column::BrowserId, Column::CustomerId]).update_column(Column::LastSeenAt).to_owned())
        .exec_without_returning(tx)
        .await
        .map(drop)
}

/// The browsers of this customer, newest first, at most `most`, older than `before` where given.
pub async fn of_customer(db: &impl ConnectionTrait, customer: Uuid, before: Option<Uuid>, most: u64) -> Result<Vec<Model>, DbErr> {
    let mut mine = Entity::find().filter(Column::CustomerId.eq(customer)).order_by_desc(Column::BrowserId).limit(most);
    if let Some(before) = before {
        mine = mine.filter(Column::BrowserId.lt(before));
    }
    mine.all(db).await
}

/// Forgets all browsers of one customer: after a recovery each counts as new again.
pub async fn forget_all(tx: &impl ConnectionTrait, customer: Uuid) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::CustomerId.eq(customer)).exec(tx).await.map(drop)
}

/// Forgets all browsers of one customer but this one: after a change of password the others count as new again.
pub async fn forget_others(tx: &impl ConnectionTrait, customer: Uuid, keep: Option<Uuid>) -> Result<(), DbErr> {
    let mut others = Entity::delete_many().filter(Column::CustomerId.eq(customer));
    if let Some(keep) = keep {
        others = others.filter(Column::BrowserId.ne(keep));
    }
    others.exec(tx).await.map(drop)
}

/// Forgets browsers that were not seen since `before`, at most `most`; returns how many.
pub async fn sweep(tx: &impl ConnectionTrait, before: Timestamp, most: u64) -> Result<u64, DbErr> {
    bulk::remove::<Entity>(tx, Column::LastSeenAt.lt(before), Column::LastSeenAt, most).await
}

/// Remembers the browsers of many customers who had none.
pub async fn insert_many(tx: &impl ConnectionTrait, browsers: Vec<Model>) -> Result<(), DbErr> {
    bulk::insert(tx, browsers.into_iter().map(ActiveModel::from).collect()).await
}
