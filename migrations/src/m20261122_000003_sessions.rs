//! Sessions, and the browsers from which a customer has signed in before.

use sea_orm_migration::prelude::*;

use crate::columns::*;
use crate::migration;

migration!(|manager| {
    let sessions = [
        id("id"),
        bytes("secret_hash"),
        id_null("customer_id"),
        id_null("registration_id"),
        id_null("browser_id"),
        text("brand"),
        flag("kept"),
        integer("created_at"),
        integer("last_used_at"),
        integer("idle_until"),
        integer("absolute_until"),
        integer_null("password_at"),
        integer_null("factor_at"),
        integer_null("signed_in_at"),
        text("device"),
        text_null("place"),
        text_null("flash"),
        text_null("return_to"),
    ];
    table(manager, "sessions", &["id"], sessions).await?;
    unique(manager, "sessions", &["secret_hash"]).await?;
    index(manager, "sessions", &["customer_id", "id"]).await?;
    index(manager, "sessions", &["registration_id"]).await?;
    index(manager, "sessions", &["absolute_until"]).await?;

    let browsers = [id("browser_id"), id("customer_id"), integer("first_seen_at"), integer("last_seen_at")];
    table(manager, "browsers", &["browser_id", "customer_id"], browsers).await?;
    index(manager, "browsers", &["customer_id"]).await?;
    index(manager, "browsers", &["last_seen_at"]).await
});
