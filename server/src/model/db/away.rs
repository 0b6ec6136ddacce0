//! Telling a database that is away, or busy, from one that was asked something wrong.

use sea_orm::sqlx::Error;
use sea_orm::{DbErr, RuntimeErr};

/// What PostgreSQL says when it can't at the moment: the connection is lost or refused (class 08), too many connections, it shuts down or
/// starts up, a lock was not to be had in time, a transaction has to give way to another.
const POSTGRES: [&str; 7] = ["53300", "57P01", "57P02", "57P03", "55P03", "40001", "40P01"];
/// What SQLite says when another process writes: `SQLITE_BUSY`, and its kinds for a recovery, an old snapshot and a timeout.
const SQLITE: [&str; 4] = ["5", "261", "517", "773"];

/// Whether asking again in a moment may well succeed: nothing is wrong with what was asked.
pub fn is_away(problem: &DbErr) -> bool {
    match problem {
        DbErr::ConnectionAcquire(_) => true,
        DbErr::Conn(RuntimeErr::SqlxError(problem))
        | DbErr::Exec(RuntimeErr::SqlxError(problem))
        | DbErr::Query(RuntimeErr::SqlxError(problem)) => is_passing(problem),
        _ => false,
    }
}

fn is_passing(problem: &Error) -> bool {
    match problem {
        Error::Io(_) | Error::PoolTimedOut | Error::PoolClosed | Error::WorkerCrashed => true,
        Error::Database(told) => {
            told.code().is_some_and(|code| code.starts_with("08") || POSTGRES.iter().chain(&SQLITE).any(|known| code == *known))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::sync::Arc;

    use super::*;

    fn query(problem: Error) -> DbErr {
        DbErr::Query(RuntimeErr::SqlxError(Arc::new(problem)))
    }

    #[test]
    fn a_lost_connection_is_away_and_a_wrong_question_is_not() {
        assert!(is_away(&query(Error::Io(io::ErrorKind::ConnectionReset.into()))));
        assert!(is_away(&DbErr::Conn(RuntimeErr::SqlxError(Arc::new(Error::PoolTimedOut)))));
        assert!(!is_away(&query(Error::ColumnNotFound("colour".to_owned()))));
        assert!(!is_away(&query(Error::RowNotFound)));
        assert!(!is_away(&DbErr::Custom("a rule of ours".to_owned())));
    }
}
