//! The program: arguments, configuration, run.

use std::process::ExitCode;

use portico::{cli, start};

fn main() -> ExitCode {
    cli::start(start::run)
}
