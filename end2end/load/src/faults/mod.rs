//! What happens to people while something below the portal fails.

mod kill;
mod postgres;
mod watch;

use std::path::Path;

use clap::Subcommand;

/// What fails.
#[derive(Debug, Subcommand)]
pub enum Fault {
    /// The portal itself: killed in the midst of sign-ups, again and again
    Kill(kill::Options),
    /// PostgreSQL: away, its connections cut, its tables locked
    Postgres(postgres::Options),
}

/// Lets it fail, and looks.
pub async fn measure(program: &Path, fault: Fault) -> Result<(), String> {
    match fault {
        Fault::Kill(options) => kill::measure(program, options).await,
        Fault::Postgres(options) => postgres::measure(program, options).await,
    }
}
