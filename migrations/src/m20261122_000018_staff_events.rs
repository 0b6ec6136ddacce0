//! What a member of staff did is found by an index of those events alone. Among tens of millions that customers caused, an index of all
//! of them was a gigabyte that said nothing.

use sea_orm_migration::prelude::*;

use crate::migration;

migration!(|manager| {
    let all = "events_by_staff_id_id";
    manager.drop_index(Index::drop().if_exists().table("events").name(all).to_owned()).await?;
    let some =
        Index::create().table("events").name(all).col("staff_id").col("id").and_where(Expr::col("staff_id").is_not_null()).to_owned();
    manager.create_index(some).await
});
