//! What can be in the way of a start. Each has one sentence that says what it is and what to do.

use std::fmt::Write;
use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;

use crate::config::{ConfigProblem, KeyProblem};

/// Why nothing was done; the process ends with exit code 1.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The configuration can't be used.
    #[error("{}", configuration(file.as_ref(), problems))]
    Config {
        /// The file that was read, if there was one.
        file: Option<PathBuf>,
        /// All that is wrong.
        problems: Vec<ConfigProblem>,
    },
    /// Somebody else listens there already.
    #[error(
        "{0} is in use by another program (perhaps a Portico that still runs). Stop that one, or choose another address with PORTICO_LISTEN."
    )]
    AddressInUse(SocketAddr),
    /// The system doesn't let us listen there.
    #[error("Can't listen on {address}: {error}. Choose another address with PORTICO_LISTEN.")]
    Listen {
        /// Where we wanted to.
        address: SocketAddr,
        /// What the system said.
        error: io::Error,
    },
    /// The data folder can't be made or written.
    #[error("The data folder {} can't be written: {error}. Let this user write there, or choose another folder with PORTICO_DATA_DIR.", path.display())]
    DataFolder {
        /// The folder.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// The content can't be shown.
    #[error("{}: mend it, and look again.", if *.0 == 1 { "There is one mistake in the content".to_owned() } else { format!("There are {} mistakes in the content", .0) })]
    Content(usize),
    /// The database was used by a newer version that this one would damage.
    #[error("The database needs Portico {needs} or newer; this is {}. Start that version instead.", env!("CARGO_PKG_VERSION"))]
    DatabaseTooNew {
        /// The oldest version that may use it.
        needs: String,
    },
    /// The database lacks what this version needs (production doesn't change it by itself).
    #[error("The database is from an older version. Run `portico migrate` first, then start again.")]
    NotMigrated,
    /// The database doesn't answer.
    #[error("The database can't be opened: {0}. Check PORTICO_DATABASE_URL, and whether it runs.")]
    Database(String),
    /// There is no usable application key.
    #[error(transparent)]
    Key(#[from] KeyProblem),
    /// Something that only development does.
    #[error("`portico {0}` works in development only, where public_url is localhost.")]
    DevelopmentOnly(&'static str),
    /// Anything else, as a sentence for the operator.
    #[error("{0}")]
    Other(String),
}

impl From<sea_orm::DbErr> for Failure {
    fn from(problem: sea_orm::DbErr) -> Self {
        Self::Database(problem.to_string())
    }
}

impl From<Vec<ConfigProblem>> for Failure {
    fn from(problems: Vec<ConfigProblem>) -> Self {
        Self::Config { file: None, problems }
    }
}

fn configuration(file: Option<&PathBuf>, problems: &[ConfigProblem]) -> String {
    let mut text = match file {
        Some(file) => format!("The configuration can't be used ({}):", file.display()),
        None => "The configuration can't be used:".to_owned(),
    };
    for problem in problems {
        // Writing to a String never fails.
        let _ = write!(text, "\n  {problem}");
    }
    text
}
