//! The events that wait for the sealer, in order: an index of those rows alone, which is as small among a hundred millions as among a
//! hundred.

use sea_orm_migration::prelude::*;

use crate::migration;

migration!(|manager| {
    let unsealed = Index::create().table("events").name("events_unsealed").col("id").and_where(Expr::col("number").is_null()).to_owned();
    manager.create_index(unsealed).await
});
