//! Signed anchors of the chain of events, and the indexes by which auditors and operators look things up.

use sea_orm_migration::prelude::*;

use crate::columns::*;
use crate::migration;

migration!(|manager| {
    let anchors = [integer("number"), bytes("hash"), integer("previous"), integer("at"), text("key_id"), bytes("signature")];
    table(manager, "anchors", &["number"], anchors).await?;
    // One kind by one sort of actor, and one sort of actor over all kinds, newest first.
    index(manager, "events", &["kind", "actor", "id"]).await?;
    index(manager, "events", &["actor", "id"]).await?;
    index(manager, "outbox", &["state", "id"]).await?;
    index(manager, "limits", &["blocked_until"]).await
});
