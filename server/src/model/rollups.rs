//! How often something happened on a day: small tables that a worker keeps from the events, so that no page ever counts them.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, OnConflict};
use sea_orm::{FromQueryResult, QueryOrder, QuerySelect};

/// One count.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "rollups")]
pub struct Model {
    /// What is counted.
    #[sea_orm(primary_key, auto_increment = false)]
    pub metric: String,
    /// By what it is sliced; empty for all of it.
    #[sea_orm(primary_key, auto_increment = false)]
    pub dimension: String,
    /// Which slice.
    #[sea_orm(primary_key, auto_increment = false)]
    pub value: String,
    /// Which day, counted from 1 January 1970, UTC.
    #[sea_orm(primary_key, auto_increment = false)]
    pub day: i64,
    /// How often.
    pub count: i64,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Days from the first to the last, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    /// The first one.
    pub first: i64,
    /// The last one.
    pub last: i64,
}

/// What a slice came to in some days.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Sum {
    /// What is counted.
    pub metric: String,
    /// Which slice.
    pub value: String,
    /// How often.
    pub count: i64,
}

/// Adds to counts. Each key may stand in `rows` once.
pub async fn add(tx: &impl ConnectionTrait, rows: Vec<Model>) -> Result<(), DbErr> {
    let sum = Expr::col((Entity, Column::Count)).add(Expr::col((Alias::new("excluded"), Column::Count)));
    let onto = OnConflict::columns([Column::Metric, Column::Dimension, Column::Value, Column::Day]).value(Column::Count, sum).to_owned();
    // Parameters of one statement are limited.
    for some in rows.chunks(500) {
        let some = some.iter().cloned().map(ActiveModel::from);
        Entity::insert_many(some).on_conflict(onto.clone()).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// What was counted day by day, in all.
pub async fn by_day(db: &impl ConnectionTrait, metrics: &[&str], days: Days) -> Result<Vec<Model>, DbErr> {
    within(metrics, "", days).order_by_asc(Column::Day).all(db).await
}

/// What was counted in these days, by slice.
pub async fn by_slice(db: &impl ConnectionTrait, metrics: &[&str], dimension: &str, days: Days) -> Result<Vec<Sum>, DbErr> {
    // A sum of integers is a decimal on PostgreSQL unless told.
    let sum = Expr::col(Column::Count).sum().cast_as("bigint");
    within(metrics, dimension, days)
        .select_only()
        .columns([Column::Metric, Column::Value])
        .column_as(sum, "count")
        .group_by(Column::Metric)
        .group_by(Column::Value)
        .into_model::<Sum>()
        .all(db)
        .await
}

/// The same, day by day.
pub async fn slices_by_day(db: &impl ConnectionTrait, metrics: &[&str], dimension: &str, days: Days) -> Result<Vec<Model>, DbErr> {
    within(metrics, dimension, days).order_by_asc(Column::Day).order_by_asc(Column::Value).all(db).await
}

fn within(metrics: &[&str], dimension: &str, days: Days) -> Select<Entity> {
    Entity::find()
        .filter(Column::Metric.is_in(metrics.iter().copied()))
        .filter(Column::Dimension.eq(dimension))
        .filter(Column::Day.between(days.first, days.last))
}

/// Removes at most so many counts; returns how many.
pub async fn remove_some(tx: &impl ConnectionTrait, most: u64) -> Result<u64, DbErr> {
    let some = Entity::find().limit(most).all(tx).await?;
    for row in &some {
        Entity::delete_by_id((row.metric.clone(), row.dimension.clone(), row.value.clone(), row.day)).exec(tx).await?;
    }
    Ok(u64::try_from(some.len()).unwrap_or(most))
}
