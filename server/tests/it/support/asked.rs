//! A connection that asks the database, before each question and change, what it would do: the plans of what the model really asks.

use std::sync::Mutex;

use sea_orm::prelude::async_trait::async_trait;
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, ExecResult, QueryResult, Statement};

/// A statement, and what the database would do.
#[derive(Clone, Debug)]
pub struct Plan {
    pub sql: String,
    pub lines: Vec<String>,
}

/// Passes everything on to a transaction, and keeps the plans.
pub struct Asked<'a> {
    tx: &'a DatabaseTransaction,
    plans: Mutex<Vec<Plan>>,
}

impl<'a> Asked<'a> {
    /// On this transaction. On PostgreSQL whatever can be done along an index is: at some thousand rows it is cheaper to read and sort all,
    /// at ten millions it isn't.
    pub async fn on(tx: &'a DatabaseTransaction) -> Self {
        if tx.get_database_backend() == DbBackend::Postgres {
            for off in ["enable_seqscan", "enable_bitmapscan", "enable_hashjoin", "enable_mergejoin"] {
                tx.execute_raw(Statement::from_sql_and_values(DbBackend::Postgres, "SELECT set_config($1, 'off', true)", [off.into()]))
                    .await
                    .unwrap();
            }
        }
        Self { tx, plans: Mutex::default() }
    }

    /// The plans since this was asked last.
    pub fn plans(&self) -> Vec<Plan> {
        std::mem::take(&mut self.plans.lock().unwrap())
    }

    async fn explain(&self, statement: &Statement) {
        // What comes in has nothing to look for.
        if statement.sql.starts_with("INSERT") {
            return;
        }
        let (how, column) = match self.tx.get_database_backend() {
            DbBackend::Sqlite => ("EXPLAIN QUERY PLAN", "detail"),
            _ => ("EXPLAIN", "QUERY PLAN"),
        };
        let asked = Statement { sql: format!("{how} {}", statement.sql), ..statement.clone() };
        let rows = self.tx.query_all_raw(asked).await.unwrap();
        let lines = rows.iter().map(|row| row.try_get::<String>("", column).unwrap()).collect();
        self.plans.lock().unwrap().push(Plan { sql: statement.sql.clone(), lines });
    }
}

#[async_trait]
impl ConnectionTrait for Asked<'_> {
    fn get_database_backend(&self) -> DbBackend {
        self.tx.get_database_backend()
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        self.explain(&statement).await;
        self.tx.execute_raw(statement).await
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.tx.execute_unprepared(sql).await
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        self.explain(&statement).await;
        self.tx.query_one_raw(statement).await
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        self.explain(&statement).await;
        self.tx.query_all_raw(statement).await
    }
}
