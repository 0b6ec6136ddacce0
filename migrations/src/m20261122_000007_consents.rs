//! Legal texts word for word, and the ledger of what was decided about them.

use sea_orm_migration::prelude::*;

use crate::columns::*;
use crate::migration;

migration!(|manager| {
    let texts = [
        text("sha256"),
        text("purpose"),
        integer("version"),
        text("language"),
        text("body"),
        text_null("valid_from"),
        integer("loaded_at"),
    ];
    table(manager, "legal_texts", &["sha256"], texts).await?;
    index(manager, "legal_texts", &["purpose", "version"]).await?;

    let consents = [
        id("id"),
        id("customer_id"),
        text("purpose"),
        text("decision"),
        integer("version"),
        text("language"),
        text("text_sha256"),
        integer("at"),
        text("source"),
        id_null("session_id"),
        bytes_null("address_digest"),
    ];
    table(manager, "consents", &["id"], consents).await?;
    index(manager, "consents", &["customer_id", "id"]).await?;
    index(manager, "consents", &["customer_id", "purpose", "id"]).await?;
    index(manager, "consents", &["address_digest"]).await
});
