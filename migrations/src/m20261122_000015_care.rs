//! What staff keep about customers whom they help: notes, and second factors that are about to be removed.

use sea_orm_migration::prelude::*;

use crate::columns::*;
use crate::migration;

migration!(|manager| {
    let notes = [id("id"), id("customer_id"), id("staff_id"), text("text"), integer("created_at")];
    table(manager, "staff_notes", &["id"], notes).await?;
    index(manager, "staff_notes", &["customer_id", "id"]).await?;

    let removals = [
        id("id"),
        id("customer_id"),
        id("asked_by"),
        text("reason"),
        integer("asked_at"),
        flag("alone"),
        integer("due_at"),
        flag("reminded"),
    ];
    table(manager, "factor_removals", &["id"], removals).await?;
    unique(manager, "factor_removals", &["customer_id"]).await?;
    index(manager, "factor_removals", &["due_at"]).await
});
