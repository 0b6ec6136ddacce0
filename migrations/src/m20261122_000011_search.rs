//! What staff find customers by. Keys are bytes: both databases order those alike, so that a prefix is a range.

use sea_orm_migration::prelude::*;

use crate::columns::*;
use crate::migration;

migration!(|manager| {
    table(manager, "search_keys", &["kind", "key", "customer_id"], [text("kind"), bytes("key"), id("customer_id")]).await?;
    index(manager, "search_keys", &["customer_id"]).await?;
    // Filters, newest first: an id tells when it was made.
    index(manager, "customers", &["status", "id"]).await?;
    index(manager, "customers", &["brand", "id"]).await?;
    index(manager, "customers", &["language", "id"]).await
});
