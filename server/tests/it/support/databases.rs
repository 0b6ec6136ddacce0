//! A database for each test, made quickly: the shape is built once by the migrations, and then copied.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use sea_orm::{ConnectionTrait, Database};
use tokio::sync::{Mutex, OnceCell};

use super::folder::{self, TestFolder};
use super::postgres::{self, Server};

/// Which database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The default.
    Sqlite,
    /// For more than one machine.
    Postgres,
}

/// A migrated, empty database that belongs to one test and goes with it.
pub struct TestDatabase {
    /// What to connect to.
    pub url: String,
    // Fields drop in this order: the database before the folder that an SQLite file lies in.
    _database: Option<PostgresDatabase>,
    folder: TestFolder,
}

impl TestDatabase {
    /// A folder of this test's own, for what else the server keeps (the application key beside the database).
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// A content folder of this test's own with these legal texts (language, `purpose.version`, text), for `PORTICO_CONTENT_DIR`.
    pub fn content(&self, texts: &[(&str, &str, &str)]) -> String {
        let content = self.folder().join("content");
        for (language, name, text) in texts {
            let folder = content.join("locales").join(language).join("legal");
            fs::create_dir_all(&folder).unwrap();
            fs::write(folder.join(format!("{name}.md")), text).unwrap();
        }
        fs::create_dir_all(content.join("style")).unwrap();
        content.display().to_string()
    }
}

/// Whether `kind` can be had here. Where PostgreSQL can't, the test's output says so once, and why.
pub async fn available(kind: Kind) -> bool {
    match kind {
        Kind::Sqlite => true,
        Kind::Postgres => postgres::server().await.is_some(),
    }
}

/// A new database of today's shape. `migrate` is called once per kind and process, with the URL of an empty database, and must close
/// what it opens.
///
/// # Panics
/// Where `kind` is not [`available`].
pub async fn fresh(kind: Kind, migrate: impl AsyncFn(&str)) -> TestDatabase {
    let folder = TestFolder::new();
    match kind {
        Kind::Sqlite => {
            let file = folder.path().join("portico.sqlite");
            fs::copy(sqlite_template(migrate).await, &file).unwrap();
            TestDatabase { url: sqlite_url(&file), _database: None, folder }
        }
        Kind::Postgres => {
            let server = postgres::server().await.expect("PostgreSQL is there");
            let database = PostgresDatabase::create(server, migrate).await;
            TestDatabase { url: server.url(&database.name), _database: Some(database), folder }
        }
    }
}

fn sqlite_url(file: &Path) -> String {
    format!("sqlite://{}?mode=rwc", file.display())
}

async fn sqlite_template(migrate: impl AsyncFn(&str)) -> &'static Path {
    static TEMPLATE: OnceCell<PathBuf> = OnceCell::const_new();
    TEMPLATE
        .get_or_init(async || {
            let file = folder::of_this_process().join("template.sqlite");
            let url = sqlite_url(&file);
            migrate(&url).await;
            // What still stands in the write-ahead log would be missing from the copies.
            let database = Database::connect(&url).await.unwrap();
            database.execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)").await.unwrap();
            database.close().await.unwrap();
            file
        })
        .await
}

/// A database on the PostgreSQL for tests; dropped with its value.
struct PostgresDatabase {
    server: &'static Server,
    name: String,
}

impl PostgresDatabase {
    async fn create(server: &'static Server, migrate: impl AsyncFn(&str)) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        // A template can be copied by one at a time.
        static COPYING: Mutex<()> = Mutex::const_new(());
        let template = postgres_template(server, migrate).await;
        let name = format!("portico_test_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let _one_at_a_time = COPYING.lock().await;
        run(server, &format!("CREATE DATABASE {name} TEMPLATE {template}")).await;
        Self { server, name }
    }
}

async fn postgres_template(server: &'static Server, migrate: impl AsyncFn(&str)) -> &'static str {
    static TEMPLATE: OnceCell<String> = OnceCell::const_new();
    TEMPLATE
        .get_or_init(async || {
            let name = format!("portico_template_{}", std::process::id());
            run(server, &format!("CREATE DATABASE {name}")).await;
            migrate(&server.url(&name)).await;
            name
        })
        .await
}

impl Drop for PostgresDatabase {
    fn drop(&mut self) {
        let (server, statement) = (self.server, format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name));
        // Drop can't await, and the test's own runtime is about to end: a thread with a runtime of its own does it.
        let dropped = thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(run(server, &statement));
        });
        let _ = dropped.join();
    }
}

async fn run(server: &Server, statement: &str) {
    let admin = server.admin().await;
    let mut result = admin.execute_unprepared(statement).await;
    for _ in 0..50 {
        match &result {
            // Whoever migrated the template has hung up, but PostgreSQL has not noticed yet.
            Err(error) if error.to_string().contains("is being accessed by other users") => {
                tokio::time::sleep(Duration::from_millis(100)).await;
                result = admin.execute_unprepared(statement).await;
            }
            _ => break,
        }
    }
    admin.close().await.unwrap();
    result.unwrap_or_else(|error| panic!("{statement}: {error}"));
}

/// Makes of each story two tests, `<story>::sqlite` and `<story>::postgres`, each with a database of its own:
///
/// ```ignore
/// on_both_databases! {
///     /// Two clicks on one link can't both win.
///     async fn a_link_works_once(db: TestDatabase) { … }
/// }
/// ```
///
/// `threads(4);` before the stories runs them on so many threads, for those that are about races.
macro_rules! on_both_databases {
    (threads($threads:tt); $($stories:tt)+) => {
        on_both_databases! { @each [flavor = "multi_thread", worker_threads = $threads] $($stories)+ }
    };
    (@each $runtime:tt $($(#[$about:meta])* async fn $story:ident($db:ident: TestDatabase) $body:block)+) => {
        $(on_both_databases! { @one $runtime [$(#[$about])*] $story $db $body })+
    };
    (@one [$($runtime:tt)*] [$(#[$about:meta])*] $story:ident $db:ident $body:block) => {
        $(#[$about])*
        mod $story {
            use super::*;

            async fn story($db: $crate::support::databases::TestDatabase) $body

            async fn told_on(kind: $crate::support::databases::Kind) {
                if $crate::support::databases::available(kind).await {
                    story($crate::support::databases::fresh(kind, $crate::support::migrate).await).await;
                }
            }

            #[tokio::test($($runtime)*)]
            async fn sqlite() {
                told_on($crate::support::databases::Kind::Sqlite).await;
            }

            #[tokio::test($($runtime)*)]
            async fn postgres() {
                told_on($crate::support::databases::Kind::Postgres).await;
            }
        }
    };
    ($($stories:tt)+) => {
        on_both_databases! { @each [] $($stories)+ }
    };
}

mod tests {
    use sea_orm::{ConnectionTrait, Database, Statement};

    async fn rows(url: &str) -> i64 {
        let db = Database::connect(url).await.unwrap();
        db.execute_unprepared("CREATE TABLE only_mine (id INTEGER PRIMARY KEY)").await.unwrap();
        db.execute_unprepared("INSERT INTO only_mine VALUES (1)").await.unwrap();
        let count = Statement::from_string(db.get_database_backend(), "SELECT COUNT(*) AS n FROM only_mine");
        let rows = db.query_one_raw(count).await.unwrap().unwrap().try_get("", "n").unwrap();
        db.close().await.unwrap();
        rows
    }

    on_both_databases! {
        async fn each_test_has_a_database_of_its_own(db: TestDatabase) {
            assert_eq!(rows(&db.url).await, 1);
            assert!(db.folder().is_dir());
        }

        async fn and_so_has_this_one(db: TestDatabase) {
            assert_eq!(rows(&db.url).await, 1);
        }
    }

    mod races {
        use super::rows;

        on_both_databases! {
            threads(2);
            async fn several_at_once(db: TestDatabase) {
                let url = db.url.clone();
                assert_eq!(tokio::spawn(async move { rows(&url).await }).await.unwrap(), 1);
            }
        }
    }
}
