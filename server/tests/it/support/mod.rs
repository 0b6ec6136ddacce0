//! What the tests stand on: databases of their own, a mail server of their own.

#[macro_use]
pub mod databases;
pub mod asked;
pub mod chain;
pub mod cost;
pub mod crowd;
pub mod factor;
pub mod folder;
pub mod people;
pub mod postgres;
pub mod process;
pub mod smtp;
pub mod staff;

/// Brings an empty database to today's shape.
pub async fn migrate(url: &str) {
    let db = portico::model::db::Db::open(url, 2, std::time::Duration::from_secs(10)).await.unwrap();
    portico::start::migrate(&db).await.unwrap();
    db.close().await.unwrap();
}
