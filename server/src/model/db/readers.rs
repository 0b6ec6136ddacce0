//! Connections that only ask.
//!
//! sqlx's own pool asks each connection that comes back whether it still lives, which takes as long as many a question. A question leaves
//! nothing open behind it: here a connection is asked only where its last question did not end well, or where it has rested.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use deadpool::managed::{Manager, Metrics, Object, Pool, PoolError, QueueMode, RecycleError, RecycleResult};
use sea_orm::prelude::async_trait::async_trait;
use sea_orm::sea_query::Values;
use sea_orm::sqlx::postgres::{PgConnectOptions, PgConnection};
use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sea_orm::sqlx::{self, AssertSqlSafe, Connection, Error};
use sea_orm::{ConnAcquireErr, ConnectionTrait, DbBackend, DbErr, ExecResult, QueryResult, RuntimeErr, Statement};
use sea_query_sqlx::SqlxValues;

use super::Counters;

/// A connection that was not used for so long is asked whether it still is one: a database that was away has closed it.
pub(super) const MAY_BE_GONE: Duration = Duration::from_millis(100);
/// A connection that is older is replaced: what the database has gathered for it is given back.
const OLD: Duration = Duration::from_mins(30);

/// Where questions go. Cheap to clone.
#[derive(Clone)]
pub struct Readers {
    lines: Lines,
    patience: Duration,
    work: Arc<Counters>,
}

#[derive(Clone)]
enum Lines {
    Sqlite(Pool<Opener<SqliteConnection>>),
    Postgres(Pool<Opener<PgConnection>>),
}

/// Opens connections, and looks after those that come back.
struct Opener<C: Connection>(C::Options);

struct Line<C> {
    connection: C,
    /// Whether a question began and did not end: it failed, or whoever asked has left.
    is_unsure: bool,
}

impl<C: Connection + Send> Manager for Opener<C> {
    type Type = Line<C>;
    type Error = Error;

    async fn create(&self) -> Result<Self::Type, Error> {
        Ok(Line { connection: C::connect_with(&self.0).await?, is_unsure: false })
    }

    async fn recycle(&self, line: &mut Self::Type, metrics: &Metrics) -> RecycleResult<Error> {
        if metrics.age() > OLD {
            return Err(RecycleError::message("old"));
        }
        if line.is_unsure || metrics.last_used() >= MAY_BE_GONE {
            line.connection.ping().await?;
        }
        Ok(())
    }
}

/// Asks on the next free line, of whichever database it is.
macro_rules! ask {
    ($readers:expr, $asked:expr, $fetch:ident) => {
        match &$readers.lines {
            Lines::Sqlite(pool) => ask!(on free(pool, $readers.patience).await?, $asked, $fetch),
            Lines::Postgres(pool) => ask!(on free(pool, $readers.patience).await?, $asked, $fetch),
        }
    };
    (on $line:expr, $asked:expr, $fetch:ident) => {{
        let mut line = $line;
        let values = SqlxValues($asked.values.unwrap_or(Values(Vec::new())));
        line.is_unsure = true;
        let rows = sqlx::query_with(AssertSqlSafe($asked.sql), values).$fetch(&mut line.connection).await.map_err(no_answer)?;
        line.is_unsure = false;
        rows.into_iter().map(QueryResult::from).collect()
    }};
}

impl Readers {
    /// At most so many connections; none is opened yet. Whoever finds none free waits at most `patience`.
    pub(super) fn of_sqlite(to: SqliteConnectOptions, connections: u32, patience: Duration, work: &Arc<Counters>) -> Result<Self, DbErr> {
        Ok(Self { lines: Lines::Sqlite(pool(to, connections)?), patience, work: Arc::clone(work) })
    }

    /// The same on PostgreSQL.
    pub(super) fn of_postgres(to: PgConnectOptions, connections: u32, patience: Duration, work: &Arc<Counters>) -> Result<Self, DbErr> {
        Ok(Self { lines: Lines::Postgres(pool(to, connections)?), patience, work: Arc::clone(work) })
    }

    /// Hangs up.
    pub(super) fn close(&self) {
        match &self.lines {
            Lines::Sqlite(pool) => pool.close(),
            Lines::Postgres(pool) => pool.close(),
        }
    }

    fn count(&self) {
        self.work.statements.fetch_add(1, Ordering::Relaxed);
    }
}

/// The connection that was used last is used next: what it needs is still near.
fn pool<C: Connection + Send>(to: C::Options, connections: u32) -> Result<Pool<Opener<C>>, DbErr> {
    let size = usize::try_from(connections).unwrap_or(1);
    let pool = Pool::builder(Opener(to)).max_size(size).queue_mode(QueueMode::Lifo).build();
    pool.map_err(|problem| DbErr::Custom(problem.to_string()))
}

/// The next free connection, opened or looked after where that must be, all within this time.
async fn free<C: Connection + Send>(pool: &Pool<Opener<C>>, patience: Duration) -> Result<Object<Opener<C>>, DbErr> {
    let free = tokio::time::timeout(patience, pool.get()).await;
    free.map_err(|_| DbErr::ConnectionAcquire(ConnAcquireErr::Timeout))?.map_err(no_line)
}

fn no_line(problem: PoolError<Error>) -> DbErr {
    match problem {
        PoolError::Backend(problem) => DbErr::Conn(RuntimeErr::SqlxError(Arc::new(problem))),
        _ => DbErr::ConnectionAcquire(ConnAcquireErr::ConnectionClosed),
    }
}

fn no_answer(problem: Error) -> DbErr {
    DbErr::Query(RuntimeErr::SqlxError(Arc::new(problem)))
}

/// What a reader says to a change.
fn only_asks() -> DbErr {
    DbErr::Custom("a reading connection was asked to change something".to_owned())
}

impl fmt::Debug for Readers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Readers").finish_non_exhaustive()
    }
}

#[async_trait]
impl ConnectionTrait for Readers {
    fn get_database_backend(&self) -> DbBackend {
        match &self.lines {
            Lines::Sqlite(_) => DbBackend::Sqlite,
            Lines::Postgres(_) => DbBackend::Postgres,
        }
    }

    async fn query_all_raw(&self, asked: Statement) -> Result<Vec<QueryResult>, DbErr> {
        self.count();
        Ok(ask!(self, asked, fetch_all))
    }

    async fn query_one_raw(&self, asked: Statement) -> Result<Option<QueryResult>, DbErr> {
        self.count();
        let found: Vec<QueryResult> = ask!(self, asked, fetch_optional);
        Ok(found.into_iter().next())
    }

    async fn execute_raw(&self, _: Statement) -> Result<ExecResult, DbErr> {
        Err(only_asks())
    }

    async fn execute_unprepared(&self, _: &str) -> Result<ExecResult, DbErr> {
        Err(only_asks())
    }
}
