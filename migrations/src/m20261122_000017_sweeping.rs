//! What the sweeper and the erasure look for: sessions that nobody used for long, letters that are done with, and questions about an
//! address.

use sea_orm_migration::prelude::*;

use crate::columns::*;
use crate::migration;

migration!(|manager| {
    index(manager, "sessions", &["idle_until"]).await?;
    index(manager, "outbox", &["state", "created_at"]).await?;
    index(manager, "inquiries", &["address_key"]).await
});
