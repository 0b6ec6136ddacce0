//! What happened, append-only. The sealer numbers and chains committed rows (DESIGN, "events").

use sea_orm_migration::prelude::*;

use crate::columns::*;
use crate::migration;

migration!(|manager| {
    let events = [
        id("id"),
        integer("at"),
        text("kind"),
        id_null("customer_id"),
        id_null("session_id"),
        text("actor"),
        text("facts"),
        text_null("details"),
        bytes("details_salt"),
        bytes("details_digest"),
        integer_null("number"),
        bytes_null("hash"),
    ];
    table(manager, "events", &["id"], events).await?;
    index(manager, "events", &["customer_id", "id"]).await?;
    unique(manager, "events", &["number"]).await
});
