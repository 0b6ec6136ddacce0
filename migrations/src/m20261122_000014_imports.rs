//! Customers who come from another system: the files, what is wrong with their lines, and who came with which.

use sea_orm_migration::prelude::*;

use crate::columns::*;
use crate::migration;

migration!(|manager| {
    let imports = [
        id("id"),
        id_null("staff_id"),
        text("file_name"),
        text("format"),
        text("brand"),
        integer("size"),
        text("state"),
        integer("lines"),
        integer("fresh"),
        integer("duplicates"),
        integer("bad"),
        integer("removed"),
        integer("kept"),
        integer("cursor_byte"),
        integer("cursor_line"),
        id_null("cursor_customer"),
        text("unknown_columns"),
        text_null("failure"),
        integer("leased_until"),
        id_null("leased_by"),
        integer("created_at"),
        integer("changed_at"),
    ];
    Box::pin(table(manager, "imports", &["id"], imports)).await?;
    index(manager, "imports", &["state", "leased_until"]).await?;

    let problems = [id("import_id"), integer("line"), text("reasons")];
    table(manager, "import_problems", &["import_id", "line"], problems).await?;

    let members = [id("import_id"), id("customer_id")];
    table(manager, "import_members", &["import_id", "customer_id"], members).await
});
