//! Customers, the registrations that may become customers, and the single-use tokens that we send out.

use sea_orm_migration::prelude::*;

use crate::columns::*;
use crate::migration;

migration!(|manager| {
    let customers = [
        id("id"),
        text("address"),
        text("address_key"),
        text("password_hash"),
        integer("password_changed_at"),
        text("attributes"),
        integer("attributes_version"),
        text("language"),
        text_null("time_zone"),
        text("brand"),
        text("status"),
        integer_null("closes_at"),
        flag("closing_reminded"),
        integer("created_at"),
    ];
    table(manager, "customers", &["id"], customers).await?;
    unique(manager, "customers", &["address_key"]).await?;
    index(manager, "customers", &["closes_at"]).await?;

    let registrations = [
        id("id"),
        text("address"),
        text("address_key"),
        text("password_hash"),
        text("attributes"),
        text("decisions"),
        text("brand"),
        text("language"),
        integer("created_at"),
        integer("expires_at"),
        bytes_null("code_hash"),
        integer("code_expires_at"),
        integer("code_tries"),
    ];
    table(manager, "registrations", &["id"], registrations).await?;
    index(manager, "registrations", &["address_key", "id"]).await?;
    index(manager, "registrations", &["expires_at"]).await?;

    let tokens = [
        id("id"),
        bytes("hash"),
        text("purpose"),
        id("owner"),
        bytes_null("sealed"),
        integer("created_at"),
        integer("expires_at"),
        integer_null("redeemed_at"),
    ];
    table(manager, "tokens", &["id"], tokens).await?;
    unique(manager, "tokens", &["hash"]).await?;
    index(manager, "tokens", &["owner", "purpose"]).await?;
    index(manager, "tokens", &["expires_at"]).await
});
