//! The program: arguments, configuration, run.

use std::process::ExitCode;

use portico::{cli, start};
use tikv_jemallocator::Jemalloc;

/// Pages are many small pieces that live for a moment: this takes a quarter off their time, and what a crowd has used it gives back.
#[global_allocator]
static ALLOCATOR: Jemalloc = Jemalloc;

fn main() -> ExitCode {
    cli::start(start::run)
}
