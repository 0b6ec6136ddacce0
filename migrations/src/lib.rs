//! The database's shape, one change per file, in order. Tables are named by string, so that a migration
//! keeps meaning what it meant when it was written, whatever becomes of the entities.
//!
//! Every migration runs in a transaction of its own, and expands before a later one contracts: the build before
//! the newest can always use the database too.

pub use sea_orm_migration::MigratorTrait;
use sea_orm_migration::prelude::*;

mod columns;
mod m20261122_000001_house;
mod m20261122_000002_customers;
mod m20261122_000003_sessions;
mod m20261122_000004_second_factor;
mod m20261122_000005_events;
mod m20261122_000006_letters;
mod m20261122_000007_consents;
mod m20261122_000008_limits;
mod m20261122_000009_content;
mod m20261122_000010_staff;
mod m20261122_000011_search;
mod m20261122_000012_anchors;
mod m20261122_000013_rollups;
mod m20261122_000014_imports;
mod m20261122_000015_care;
mod m20261122_000016_unsealed;
mod m20261122_000017_sweeping;
mod m20261122_000018_staff_events;

/// All migrations, oldest first.
#[derive(Debug)]
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261122_000001_house::Migration),
            Box::new(m20261122_000002_customers::Migration),
            Box::new(m20261122_000003_sessions::Migration),
            Box::new(m20261122_000004_second_factor::Migration),
            Box::new(m20261122_000005_events::Migration),
            Box::new(m20261122_000006_letters::Migration),
            Box::new(m20261122_000007_consents::Migration),
            Box::new(m20261122_000008_limits::Migration),
            Box::new(m20261122_000009_content::Migration),
            Box::new(m20261122_000010_staff::Migration),
            Box::new(m20261122_000011_search::Migration),
            Box::new(m20261122_000013_rollups::Migration),
            Box::new(m20261122_000012_anchors::Migration),
            Box::new(m20261122_000014_imports::Migration),
            Box::new(m20261122_000015_care::Migration),
            Box::new(m20261122_000016_unsealed::Migration),
            Box::new(m20261122_000017_sweeping::Migration),
            Box::new(m20261122_000018_staff_events::Migration),
        ]
    }
}

/// How many migrations this build knows. A database that demands more is too new for it.
pub fn known() -> usize {
    Migrator::migrations().len()
}

/// How many migrations a build must know to use a database of this shape. Raised only by a migration that contracts.
pub const OLDEST_BUILD: usize = 8;

/// Whether the database lacks a migration that this build knows. It may have others, of a newer build that expanded it.
pub async fn is_behind<C: sea_orm_migration::sea_orm::ConnectionTrait>(db: &C) -> Result<bool, DbErr> {
    use sea_orm_migration::sea_orm::EntityTrait;
    use sea_orm_migration::seaql_migrations;

    // Before the first migration there is no table to ask.
    let Ok(applied) = seaql_migrations::Entity::find().all(db).await else { return Ok(true) };
    Ok(Migrator::migrations().iter().any(|known| applied.iter().all(|done| done.version != known.name())))
}
