//! A PostgreSQL that can be stopped, killed and started again, with its data on disk as in production.

use std::path::Path;
use std::process::Child;
use std::time::Duration;

use portico_end2end::postgres::{Cluster, OWNER, Standing, free_port};
use sea_orm::{ConnectionTrait, Database, DbBackend, Statement};
use tempfile::TempDir;

/// As in production, but for room: two cores, a few GiB.
const SETTINGS: [&str; 5] =
    ["max_connections=100", "shared_buffers=512MB", "max_wal_size=4GB", "maintenance_work_mem=512MB", "checkpoint_timeout=15min"];

/// A server of our own; ended when dropped.
#[derive(Debug)]
pub struct Postgres {
    cluster: Cluster,
    port: u16,
    process: Option<Child>,
    _folder: Option<TempDir>,
}

impl Postgres {
    /// Makes one, and starts it.
    pub async fn start() -> Result<Self, String> {
        let folder = tempfile::Builder::new().prefix("portico-load-postgres-").tempdir().map_err(|error| error.to_string())?;
        open_to_others(folder.path())?;
        let cluster = Cluster::make(folder.path().join("data"))?;
        let mut server = Self { cluster, port: free_port()?, process: None, _folder: Some(folder) };
        server.go_on().await?;
        Ok(server)
    }

    /// Starts one whose data stay in this folder; makes it where there is none.
    pub async fn kept_in(folder: &Path) -> Result<Self, String> {
        std::fs::create_dir_all(folder).map_err(|error| error.to_string())?;
        open_to_others(folder)?;
        let data = folder.join("data");
        let cluster = if data.join("PG_VERSION").exists() { Cluster::open(data)? } else { Cluster::make(data)? };
        let mut server = Self { cluster, port: free_port()?, process: None, _folder: None };
        server.go_on().await?;
        Ok(server)
    }

    /// The number of its first process, the parent of all others.
    pub fn id(&self) -> Option<u32> {
        self.process.as_ref().map(Child::id)
    }

    /// Starts it again, on the same port, and waits until it is ready.
    pub async fn go_on(&mut self) -> Result<(), String> {
        self.process = Some(self.cluster.start(self.port, &SETTINGS)?);
        for _ in 0..600 {
            tokio::time::sleep(Duration::from_millis(50)).await;
            match self.cluster.standing() {
                Standing::Ready => return Ok(()),
                Standing::Starting => {}
                Standing::Ended => break,
            }
        }
        Err(format!("PostgreSQL did not start: {}", self.cluster.log()))
    }

    /// Ends it, without waiting for its clients.
    pub fn stop(&mut self) {
        let Some(mut process) = self.process.take() else { return };
        let _told = std::process::Command::new("kill").args(["-INT", &process.id().to_string()]).status();
        let _ended = process.wait();
    }

    /// Makes a database; its URL.
    pub async fn create(&self, name: &str) -> Result<String, String> {
        let home = Database::connect(self.url("postgres")).await.map_err(|error| error.to_string())?;
        home.execute_unprepared(&format!("CREATE DATABASE {name}")).await.map_err(|error| error.to_string())?;
        home.close().await.map_err(|error| error.to_string())?;
        Ok(self.url(name))
    }

    /// The URL of a database, which is made if there is none of this name.
    pub async fn find_or_create(&self, name: &str) -> Result<String, String> {
        let home = Database::connect(self.url("postgres")).await.map_err(|error| error.to_string())?;
        let asked = Statement::from_sql_and_values(DbBackend::Postgres, "SELECT 1 FROM pg_database WHERE datname = $1", [name.into()]);
        let there = home.query_one_raw(asked).await.map_err(|error| error.to_string())?.is_some();
        home.close().await.map_err(|error| error.to_string())?;
        if there { Ok(self.url(name)) } else { self.create(name).await }
    }

    /// The URL of one of its databases. `postgres` is there from the start.
    pub fn url(&self, name: &str) -> String {
        format!("postgres://{OWNER}@127.0.0.1:{}/{name}", self.port)
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        self.stop();
    }
}

/// PostgreSQL may run as another user: it must be able to walk through.
fn open_to_others(folder: &Path) -> Result<(), String> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o711)).map_err(|error| error.to_string())
}
