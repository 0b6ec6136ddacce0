//! Authenticator apps (TOTP, RFC 6238) and recovery codes.

use sea_orm_migration::prelude::*;

use crate::columns::*;
use crate::migration;

migration!(|manager| {
    let totp = [id("customer_id"), bytes("sealed_secret"), integer("created_at"), integer_null("confirmed_at"), integer_null("last_step")];
    table(manager, "totp", &["customer_id"], totp).await?;

    let codes = [id("id"), id("customer_id"), bytes("hash"), integer("created_at"), integer_null("used_at")];
    table(manager, "recovery_codes", &["id"], codes).await?;
    unique(manager, "recovery_codes", &["customer_id", "hash"]).await
});
