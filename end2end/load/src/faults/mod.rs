//! What can go wrong around the program, done to it on purpose: each subcommand says what must hold all the same, and fails where it
//! doesn't. The program is the real one, as a process of its own.

mod disk;
mod hostile;
mod kill;
mod mail;
mod metrics;
mod postgres;
mod sign_ups;
mod slow;
mod soak;
mod watch;

use std::path::Path;

use clap::Subcommand;

/// What goes wrong.
#[derive(Debug, Subcommand)]
pub enum Fault {
    /// The portal itself: killed in the midst of sign-ups, again and again
    Kill(kill::Options),
    /// PostgreSQL: away, its connections cut, its tables locked
    Postgres(postgres::Options),
    /// The mail server is down, hangs, refuses, or hangs up before it says that it has the letter
    Mail(mail::Options),
    /// The disk is full, or can't write what it took (needs root: it mounts a small disk, and attaches strace)
    Disk(disk::Options),
    /// Many connections that never finish their heads or bodies, or never read what they asked for
    Slow(slow::Options),
    /// Many inputs that no browser would send
    Hostile(hostile::Options),
    /// Half of what the machine can do, for a long time
    Soak(soak::Options),
}

/// Does it, and prints a table.
pub async fn measure(program: &Path, fault: Fault) -> Result<(), String> {
    match fault {
        Fault::Kill(options) => kill::measure(program, options).await,
        Fault::Postgres(options) => postgres::measure(program, options).await,
        Fault::Mail(options) => mail::measure(program, options).await,
        Fault::Disk(options) => disk::measure(program, options).await,
        Fault::Slow(options) => slow::measure(program, options).await,
        Fault::Hostile(options) => hostile::measure(program, options).await,
        Fault::Soak(options) => soak::measure(program, options).await,
    }
}
