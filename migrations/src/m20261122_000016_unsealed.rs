//! The events that wait for the sealer, in order, and those that have their number: each an index of its own rows alone. The first is as
//! small among a hundred millions as among a hundred, and the second can't be mistaken for it (SQLite preferred to gather all rows
//! without a number from it, and to sort them, for each batch).

use sea_orm_migration::prelude::*;

use crate::migration;

migration!(|manager| {
    let number = "events_by_number";
    manager.drop_index(Index::drop().if_exists().table("events").name(number).to_owned()).await?;
    let numbered =
        Index::create().unique().table("events").name(number).col("number").and_where(Expr::col("number").is_not_null()).to_owned();
    manager.create_index(numbered).await?;
    let unsealed = Index::create().table("events").name("events_unsealed").col("id").and_where(Expr::col("number").is_null()).to_owned();
    manager.create_index(unsealed).await
});
