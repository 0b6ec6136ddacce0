//! The program: arguments, configuration, run.

use std::process::ExitCode;

use mimalloc::MiMalloc;
use portico::{cli, start};

/// Pages are many small pieces that live for a moment: this takes a quarter off their time.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    cli::start(start::run)
}
