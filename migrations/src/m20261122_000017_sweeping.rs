//! What the sweeper and the erasure look for: sessions that nobody used for long, and questions about an address.

use sea_orm_migration::prelude::*;

use crate::columns::*;
use crate::migration;

migration!(|manager| {
    index(manager, "sessions", &["idle_until"]).await?;
    index(manager, "inquiries", &["address_key"]).await
});
