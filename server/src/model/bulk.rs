//! Many rows at once: as few statements as the databases' limit on values in one allows. And those that are over, some at a time.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, OnConflict, Order, Query};
use sea_orm::{ExprTrait, IntoActiveModel, Iterable, PrimaryKeyToColumn};

/// Values in one statement: SQLite takes 32,766, PostgreSQL 65,535.
const VALUES: usize = 32_000;

/// Inserts rows of one table.
pub async fn insert<A: ActiveModelTrait>(tx: &impl ConnectionTrait, rows: Vec<A>) -> Result<(), DbErr>
where
    <A::Entity as EntityTrait>::Model: IntoActiveModel<A>,
{
    insert_or(tx, rows, None).await
}

/// The same; what is there already stays as it is, where the table says so.
pub async fn insert_missing<A: ActiveModelTrait>(tx: &impl ConnectionTrait, rows: Vec<A>) -> Result<(), DbErr>
where
    <A::Entity as EntityTrait>::Model: IntoActiveModel<A>,
{
    insert_or(tx, rows, Some(OnConflict::new().do_nothing().to_owned())).await
}

async fn insert_or<A: ActiveModelTrait>(tx: &impl ConnectionTrait, rows: Vec<A>, on_conflict: Option<OnConflict>) -> Result<(), DbErr>
where
    <A::Entity as EntityTrait>::Model: IntoActiveModel<A>,
{
    let at_once = VALUES / <A::Entity as EntityTrait>::Column::iter().count().max(1);
    let mut rows = rows.into_iter().peekable();
    while rows.peek().is_some() {
        let mut insert = A::Entity::insert_many(rows.by_ref().take(at_once));
        if let Some(on_conflict) = &on_conflict {
            insert = insert.on_conflict(on_conflict.clone());
        }
        insert.exec_without_returning(tx).await?;
    }
    Ok(())
}

/// Deletes rows that are over, in the order of this column, at most `most`; returns how many. One statement of bounded size: what a
/// flood has left behind is removed in many small transactions, between which others write.
pub async fn remove<E: EntityTrait>(tx: &impl ConnectionTrait, over: Expr, along: E::Column, most: u64) -> Result<u64, DbErr> {
    let keys: Vec<E::Column> = E::PrimaryKey::iter().map(PrimaryKeyToColumn::into_column).collect();
    let some = Query::select().columns(keys.clone()).from(E::default()).and_where(over).order_by(along, Order::Asc).limit(most).to_owned();
    let which = Expr::tuple(keys.into_iter().map(Expr::col)).in_subquery(some);
    Ok(E::delete_many().filter(which).exec(tx).await?.rows_affected)
}
