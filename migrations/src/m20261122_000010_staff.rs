//! Those who work here, and the browsers in which they are signed in; and what they did, among the events.

use sea_orm_migration::prelude::*;

use crate::columns::*;
use crate::migration;

migration!(|manager| {
    let staff = [
        id("id"),
        text("address"),
        text("address_key"),
        text("name"),
        text("role"),
        text("status"),
        text_null("password_hash"),
        integer_null("password_changed_at"),
        bytes_null("sealed_totp"),
        integer_null("totp_proposed_at"),
        integer_null("totp_confirmed_at"),
        integer_null("totp_last_step"),
        text("language"),
        text_null("time_zone"),
        integer("created_at"),
        integer_null("last_signed_in_at"),
    ];
    table(manager, "staff", &["id"], staff).await?;
    unique(manager, "staff", &["address_key"]).await?;

    let sessions = [
        id("id"),
        bytes("secret_hash"),
        id("staff_id"),
        integer("created_at"),
        integer("last_used_at"),
        integer("idle_until"),
        integer("absolute_until"),
        integer("password_at"),
        integer_null("factor_at"),
        integer_null("signed_in_at"),
        text("device"),
        text_null("place"),
        text_null("flash"),
        text_null("return_to"),
    ];
    table(manager, "staff_sessions", &["id"], sessions).await?;
    unique(manager, "staff_sessions", &["secret_hash"]).await?;
    index(manager, "staff_sessions", &["staff_id"]).await?;
    index(manager, "staff_sessions", &["absolute_until"]).await?;

    manager.alter_table(Table::alter().table("events").add_column(id_null("staff_id")).to_owned()).await?;
    index(manager, "events", &["staff_id", "id"]).await
});
