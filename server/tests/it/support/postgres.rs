//! A throw-away PostgreSQL for this test process: made by the first test that asks, ended by the folder's watcher.
//!
//! `TEST_DATABASE_URL` names another server instead (its user must be allowed to create databases). `PORTICO_TEST_POSTGRES=required`
//! turns its absence from a remark into a failure: `.ci/run` sets it.

use std::env;
use std::io::Write;
use std::time::Duration;

use portico_end2end::postgres::{Cluster, FORGETFUL, OWNER, Standing, free_port};
use sea_orm::{ConnectOptions, Database, DatabaseConnection};
use tokio::sync::OnceCell;

use super::folder;

/// A server, and who we are on it.
pub struct Server {
    /// `postgres://user@host:port`, and what follows the database's name.
    base: String,
    rest: String,
    /// The database to sit in while making others.
    home: String,
}

impl Server {
    /// The URL of the database `name`.
    pub fn url(&self, name: &str) -> String {
        format!("{}/{name}{}", self.base, self.rest)
    }

    /// A connection for creating and dropping databases.
    pub async fn admin(&self) -> DatabaseConnection {
        connect(&self.url(&self.home)).await.unwrap_or_else(|error| panic!("the PostgreSQL for tests does not answer: {error}"))
    }
}

async fn connect(url: &str) -> Result<DatabaseConnection, sea_orm::DbErr> {
    let mut options = ConnectOptions::new(url);
    options.max_connections(1).sqlx_logging(false).connect_timeout(Duration::from_secs(10));
    Database::connect(options).await
}

/// The server, started on first use; `None` where this machine has none, which is said once.
pub async fn server() -> Option<&'static Server> {
    static SERVER: OnceCell<Result<Server, String>> = OnceCell::const_new();
    let server = SERVER
        .get_or_init(async || {
            let server = match env::var("TEST_DATABASE_URL") {
                Ok(url) => named(&url),
                Err(_) => start().await,
            };
            if let Err(reason) = &server {
                // Past libtest's capture: who runs the tests shall see it.
                let _ = writeln!(std::io::stderr(), "\nNOT TESTED ON POSTGRESQL: {reason}\n");
            }
            server
        })
        .await;
    match server {
        Ok(server) => Some(server),
        Err(reason) if env::var("PORTICO_TEST_POSTGRES").is_ok_and(|value| value == "required") => panic!("{reason}"),
        Err(_) => None,
    }
}

fn named(url: &str) -> Result<Server, String> {
    let wrong = || "TEST_DATABASE_URL must look like postgres://user:password@host:port/database".to_owned();
    let (whole, rest) = url.split_at(url.find('?').unwrap_or(url.len()));
    let (base, home) = whole.rsplit_once('/').ok_or_else(wrong)?;
    if base.ends_with('/') || home.is_empty() {
        return Err(wrong());
    }
    Ok(Server { base: base.to_owned(), rest: rest.to_owned(), home: home.to_owned() })
}

async fn start() -> Result<Server, String> {
    let cluster = Cluster::make(folder::of_this_process().join("postgres"))?;
    let mut settings = vec!["max_connections=300", "shared_buffers=64MB"];
    settings.extend(FORGETFUL);
    // The port is free when we look and may be taken when PostgreSQL does: hence three tries.
    for _ in 0..3 {
        let port = free_port()?;
        cluster.start(port, &settings)?;
        let server = Server { base: format!("postgres://{OWNER}@127.0.0.1:{port}"), rest: String::new(), home: "postgres".to_owned() };
        if answers(&server, &cluster).await {
            return Ok(server);
        }
    }
    Err(format!("PostgreSQL did not start: {}", cluster.log()))
}

/// Whether it says within half a minute that it is ready; `false` sooner where it has given up.
async fn answers(server: &Server, cluster: &Cluster) -> bool {
    for _ in 0..300 {
        tokio::time::sleep(Duration::from_millis(100)).await;
        match cluster.standing() {
            Standing::Starting => {}
            Standing::Ready => return connect(&server.url(&server.home)).await.is_ok(),
            Standing::Ended => return false,
        }
    }
    false
}
