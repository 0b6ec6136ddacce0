//! The workers' timetable: a worker is a row, claimed by one UPDATE, so that any number of nodes may run.

use std::time::Duration;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ExprTrait, QueryOrder};

use crate::clock::{SKEW, Timestamp};

/// One worker.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "jobs")]
pub struct Model {
    /// Which worker.
    #[sea_orm(primary_key, auto_increment = false)]
    pub name: String,
    /// Not before.
    pub next_run_at: Timestamp,
    /// Until when a node has it in hand.
    pub leased_until: Timestamp,
    /// Which node.
    pub leased_by: Option<Uuid>,
    /// When it last ended.
    pub last_run_at: Option<Timestamp>,
    /// How.
    pub last_result: Option<String>,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Enters a worker into the timetable.
pub async fn enter(db: &impl ConnectionTrait, name: &str) -> Result<(), DbErr> {
    let row = Model {
        name: name.to_owned(),
        next_run_at: Timestamp(0),
        leased_until: Timestamp(0),
        leased_by: None,
        last_run_at: None,
        last_result: None,
    };
    let once = OnConflict::column(Column::Name).do_nothing().to_owned();
    Entity::insert(ActiveModel::from(row)).on_conflict(once).exec_without_returning(db).await.map(drop)
}

/// Nobody holds a worker for longer.
pub const LONGEST_LEASE: Duration = Duration::from_mins(10);

/// All workers, by name.
pub async fn all(db: &impl ConnectionTrait) -> Result<Vec<Model>, DbErr> {
    Entity::find().order_by_asc(Column::Name).all(db).await
}

/// One worker.
pub async fn by_name(db: &impl ConnectionTrait, name: &str) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(name.to_owned()).one(db).await
}

/// Takes a worker that is due in hand; `false` where it is not due, or another node has it. What a node has in hand already it may take
/// again: it could not put it back, because the database was away.
///
/// A worker whose last run lies ahead is due, too: the clock was put back, and what a clock ahead wrote would keep the worker waiting
/// until then. For the same reason a lease that ends later than any lease of now could is none.
pub async fn claim(db: &impl ConnectionTrait, name: &str, node: Uuid, now: Timestamp, lease: Duration) -> Result<bool, DbErr> {
    let free = Column::LeasedUntil.lte(now).or(Column::LeasedBy.eq(node)).or(Column::LeasedUntil.gt(now.plus(LONGEST_LEASE).plus(SKEW)));
    let due = Column::NextRunAt.lte(now).or(Column::LastRunAt.gt(now.plus(SKEW)));
    let done = Entity::update_many()
        .col_expr(Column::LeasedUntil, Expr::value(now.plus(lease)))
        .col_expr(Column::LeasedBy, Expr::value(node))
        .filter(Column::Name.eq(name).and(due).and(free))
        .exec(db)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Keeps a worker in hand for longer; `false` where another node has it by now. Until `tx` ends, nobody else can take it.
pub async fn hold(tx: &impl ConnectionTrait, name: &str, node: Uuid, now: Timestamp, lease: Duration) -> Result<bool, DbErr> {
    let done = Entity::update_many()
        .col_expr(Column::LeasedUntil, Expr::value(now.plus(lease)))
        .filter(Column::Name.eq(name).and(Column::LeasedBy.eq(node)).and(Column::LeasedUntil.gt(Timestamp(0))))
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Puts a worker back until `next`.
pub async fn finish(db: &impl ConnectionTrait, name: &str, node: Uuid, now: Timestamp, next: Timestamp, result: &str) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::LeasedUntil, Expr::value(Timestamp(0)))
        .col_expr(Column::NextRunAt, Expr::value(next))
        .col_expr(Column::LastRunAt, Expr::value(now))
        .col_expr(Column::LastResult, Expr::value(result))
        .filter(Column::Name.eq(name).and(Column::LeasedBy.eq(node)))
        .exec(db)
        .await
        .map(drop)
}
