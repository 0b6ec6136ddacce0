//! The database's two doors: many readers, and on SQLite one writer.

mod away;
mod readers;

use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use sea_orm::sqlx::pool::PoolOptions;
use sea_orm::sqlx::postgres::PgConnectOptions;
use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sea_orm::sqlx::{ConnectOptions, Connection, Database, Error};
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, RuntimeErr, SqliteTransactionMode, SqlxPostgresConnector,
    SqlxSqliteConnector, TransactionOptions, TransactionTrait,
};

pub use away::is_away;
pub use readers::Readers;

use readers::MAY_BE_GONE;

/// How long everybody waits for their turn (SQLite): there are few connections, and a batch of an import may have the one that writes for
/// a while. No database can be away here.
const TURN_PATIENCE: Duration = Duration::from_secs(5);
/// A change that keeps others waiting needs a second connection beside it (migrations).
const FEWEST_WRITERS: u32 = 2;

/// Where questions and changes go.
#[derive(Clone, Debug)]
pub struct Db {
    /// For questions outside a change.
    pub read: Readers,
    write: DatabaseConnection,
    work: Arc<Counters>,
}

#[derive(Debug, Default)]
struct Counters {
    statements: AtomicU64,
    transactions: AtomicU64,
}

/// What the database was asked to do since the start. Answers that must not tell addresses apart are compared by it, not by seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Work {
    /// Statements, inside transactions and outside.
    pub statements: u64,
    /// Transactions begun.
    pub transactions: u64,
}

impl Db {
    /// Opens the database that `url` names, with at most so many connections. At most `patience` is waited for a free one, and as long again
    /// for a row or a table that another transaction holds (PostgreSQL).
    ///
    /// SQLite answers a commit only when it is on disk (WAL with `synchronous=FULL`), and has one writer, because it
    /// allows no second one anyway.
    pub async fn open(url: &str, connections: u32, patience: Duration) -> Result<Self, DbErr> {
        let work = Arc::<Counters>::default();
        if url.starts_with("sqlite:") {
            let (to, patience) = (sqlite(url)?, patience.max(TURN_PATIENCE));
            // The writer first: it creates the file that readers open.
            let writer = writers(1, patience).connect_with(to.clone()).await.map_err(no_connection)?;
            let write = counted(SqlxSqliteConnector::from_sqlx_sqlite_pool(writer), &work);
            return Ok(Self { read: Readers::of_sqlite(to, connections, patience, &work)?, write, work });
        }
        let to = postgres(url, patience)?;
        let asking = connections.div_ceil(2);
        let writers = writers((connections - asking).max(FEWEST_WRITERS), patience);
        let writers = writers.connect_with(to.clone()).await.map_err(no_connection)?;
        let write = counted(SqlxPostgresConnector::from_sqlx_postgres_pool(writers), &work);
        Ok(Self { read: Readers::of_postgres(to, asking, patience, &work)?, write, work })
    }

    /// Begins a change. Hash, render and call out before: while this lives, nobody else writes on SQLite.
    pub async fn begin(&self) -> Result<DatabaseTransaction, DbErr> {
        // IMMEDIATE takes the write lock now: a deferred one would fail when it turns from reading to writing.
        let options =
            TransactionOptions { sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate), ..TransactionOptions::default() };
        self.work.transactions.fetch_add(1, Ordering::Relaxed);
        self.write.begin_with_options(options).await
    }

    /// For single statements that change something and need no transaction, and for migrations.
    pub const fn writer(&self) -> &DatabaseConnection {
        &self.write
    }

    /// Waits until no other node migrates, and keeps others waiting until released. SQLite has one process and one writer anyway.
    pub async fn lock_for_migrations(&self) -> Result<MigrationLock, DbErr> {
        if !self.is_shared() {
            return Ok(MigrationLock(None));
        }
        let tx = self.write.begin().await?;
        // Migrating may take as long as it takes: whoever waits for it is not a visitor.
        tx.execute_unprepared("SET LOCAL lock_timeout = 0").await?;
        tx.execute_unprepared("SELECT pg_advisory_xact_lock(7318226019)").await?;
        Ok(MigrationLock(Some(tx)))
    }

    /// What was done so far.
    pub fn work(&self) -> Work {
        Work { statements: self.work.statements.load(Ordering::Relaxed), transactions: self.work.transactions.load(Ordering::Relaxed) }
    }

    /// Hangs up.
    pub async fn close(self) -> Result<(), DbErr> {
        self.read.close();
        self.write.close().await
    }

    /// Whether several nodes may share this database.
    pub fn is_shared(&self) -> bool {
        self.write.get_database_backend() == DbBackend::Postgres
    }
}

/// Held while this node migrates.
#[derive(Debug)]
pub struct MigrationLock(Option<DatabaseTransaction>);

impl MigrationLock {
    /// Lets the next one in.
    pub async fn release(self) -> Result<(), DbErr> {
        match self.0 {
            Some(tx) => tx.commit().await,
            None => Ok(()),
        }
    }
}

/// Whether the database could not write for want of room, or because the disk failed. Nothing of the change holds then.
pub fn is_out_of_room(problem: &DbErr) -> bool {
    let (DbErr::Exec(RuntimeErr::SqlxError(error))
    | DbErr::Query(RuntimeErr::SqlxError(error))
    | DbErr::Conn(RuntimeErr::SqlxError(error))) = problem
    else {
        return false;
    };
    let Some(code) = error.as_database_error().and_then(sea_orm::sqlx::error::DatabaseError::code) else { return false };
    // SQLite: SQLITE_IOERR and SQLITE_FULL, whose lowest byte tells (https://sqlite.org/rescode.html). PostgreSQL: disk_full and io_error.
    code.parse::<u32>().is_ok_and(|code| matches!(code & 0xff, 10 | 13) && code < 10_000) || matches!(&*code, "53100" | "58030")
}

fn counted(mut pool: DatabaseConnection, work: &Arc<Counters>) -> DatabaseConnection {
    let work = Arc::clone(work);
    pool.set_metric_callback(move |_| {
        work.statements.fetch_add(1, Ordering::Relaxed);
    });
    pool
}

fn sqlite(url: &str) -> Result<SqliteConnectOptions, DbErr> {
    Ok(SqliteConnectOptions::from_str(url)
        .map_err(no_connection)?
        .disable_statement_logging()
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        // What is erased is overwritten: without it, freed pages of the file keep its words (GDPR Art. 17).
        .pragma("secure_delete", "on")
        .busy_timeout(TURN_PATIENCE))
}

fn postgres(url: &str, patience: Duration) -> Result<PgConnectOptions, DbErr> {
    let to = PgConnectOptions::from_str(url).map_err(no_connection)?.disable_statement_logging();
    Ok(to.options([("lock_timeout", patience.as_millis())]))
}

fn writers<D: Database>(connections: u32, patience: Duration) -> PoolOptions<D> {
    let pool = PoolOptions::<D>::new().max_connections(connections).min_connections(1).acquire_timeout(patience);
    pool.test_before_acquire(false).before_acquire(|connection, rested| {
        Box::pin(async move {
            if rested.idle_for >= MAY_BE_GONE {
                connection.ping().await?;
            }
            // When a change fails because the disk does, SQLite rolls it back by itself, and the ROLLBACK that follows fails. sqlx counts
            // that transaction as open from then on: what is committed afterwards lies in a savepoint of a transaction that nobody ends, is
            // answered for, and is lost. Such a connection is closed, and a new one is opened.
            let is_free = !connection.is_in_transaction();
            if !is_free {
                tracing::warn!("a database connection was left in a transaction, and is replaced");
            }
            Ok(is_free)
        })
    })
}

fn no_connection(problem: Error) -> DbErr {
    DbErr::Conn(RuntimeErr::SqlxError(Arc::new(problem)))
}
