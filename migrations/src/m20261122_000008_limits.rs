//! How often something was tried, shared by all nodes. Keys are keyed digests: nobody reads an address from them.

use sea_orm_migration::prelude::*;

use crate::columns::*;
use crate::migration;

migration!(|manager| {
    let limits = [bytes("key"), integer("tries"), integer("blocked_until"), integer("forget_at")];
    table(manager, "limits", &["key"], limits).await?;
    index(manager, "limits", &["forget_at"]).await
});
