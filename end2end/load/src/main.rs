//! Instruments: each subcommand measures one thing on a running or an own portal, and prints its figures. README.md says how to run
//! each, and what was measured.

#![expect(clippy::print_stdout, reason = "figures are what this program is for")]

mod browser;
mod faults;
mod figures;
mod find;
mod portal;
mod postgres;

use std::path::PathBuf;

use clap::{Parser, Subcommand};

/// Measures Portico.
#[derive(Debug, Parser)]
#[command(name = "load")]
struct Arguments {
    /// The program that is measured; otherwise the one that was built beside this one
    #[arg(long, global = true, value_name = "FILE")]
    portico: Option<PathBuf>,
    #[command(subcommand)]
    what: What,
}

/// What to measure.
#[derive(Debug, Subcommand)]
enum What {
    /// How long staff wait for a search among the customers of a seeded database
    Find(find::Options),
    /// What holds while things around the portal fail, or somebody means it harm
    #[command(subcommand)]
    Faults(faults::Fault),
}

#[tokio::main]
async fn main() -> std::process::ExitCode {
    let arguments = Arguments::parse();
    let outcome = match arguments.what {
        What::Find(options) => find::measure(options).await,
        What::Faults(fault) => match program(arguments.portico) {
            Ok(program) => faults::measure(&program, fault).await,
            Err(problem) => Err(problem),
        },
    };
    match outcome {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(problem) => {
            println!("{problem}");
            std::process::ExitCode::FAILURE
        }
    }
}

/// The portal's program: the given one, or the one beside this.
fn program(given: Option<PathBuf>) -> Result<PathBuf, String> {
    let beside = || std::env::current_exe().map(|own| own.with_file_name("portico")).map_err(|error| error.to_string());
    let program = given.map_or_else(beside, Ok)?;
    program
        .canonicalize()
        .map_err(|error| format!("{}: {error}. Build it first: cargo build --release -p portico -p load", program.display()))
}
