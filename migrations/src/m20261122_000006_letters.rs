//! What forms asked for that name an address, and the letters that wait to be sent.

use sea_orm_migration::prelude::*;

use crate::columns::*;
use crate::migration;

migration!(|manager| {
    let inquiries = [
        id("id"),
        text("kind"),
        bytes("sealed_address"),
        text("address_key"),
        id_null("about_id"),
        text("brand"),
        text("language"),
        integer("created_at"),
        integer("leased_until"),
    ];
    table(manager, "inquiries", &["id"], inquiries).await?;

    let outbox = [
        id("id"),
        text("kind"),
        text("brand"),
        text("language"),
        id_null("customer_id"),
        bytes_null("sealed"),
        text("state"),
        integer("attempts"),
        integer("next_attempt_at"),
        integer("leased_until"),
        text_null("last_problem"),
        integer("created_at"),
        integer_null("sent_at"),
    ];
    table(manager, "outbox", &["id"], outbox).await?;
    index(manager, "outbox", &["state", "next_attempt_at"]).await?;
    index(manager, "outbox", &["customer_id"]).await
});
