//! Words, looks and legal texts as they were published: editions never change, and which one is shown is the newest publication.

use sea_orm_migration::prelude::*;

use crate::columns::*;
use crate::migration;

migration!(|manager| {
    let editions = [integer("number"), text("digest"), bytes("files"), text_null("note"), integer("created_at")];
    table(manager, "editions", &["number"], editions).await?;
    let publications = [id("id"), integer("edition"), integer("at")];
    table(manager, "publications", &["id"], publications).await
});
