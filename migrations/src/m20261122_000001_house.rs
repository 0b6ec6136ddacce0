//! What the database says of itself (the oldest build that may use it, the fingerprint of its application key), and the workers' timetable.

use sea_orm_migration::prelude::*;

use crate::columns::*;
use crate::migration;

migration!(|manager| {
    table(manager, "house", &["name"], [text("name"), text("value")]).await?;
    table(
        manager,
        "jobs",
        &["name"],
        [
            text("name"),
            integer("next_run_at"),
            integer("leased_until"),
            id_null("leased_by"),
            integer_null("last_run_at"),
            text_null("last_result"),
        ],
    )
    .await
});
