//! Many rows at once: as few statements as the databases' limit on values in one allows.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{IntoActiveModel, Iterable};

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
