//! Instruments: each subcommand measures one thing on a running or an own portal, and prints its figures. README.md says how to run
//! each, and what was measured.

#![expect(clippy::print_stdout, reason = "figures are what this program is for")]

mod browser;
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
}

#[tokio::main]
async fn main() -> std::process::ExitCode {
    let arguments = Arguments::parse();
    let outcome = match arguments.what {
        What::Find(options) => find::measure(options).await,
    };
    match outcome {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(problem) => {
            println!("{problem}");
            std::process::ExitCode::FAILURE
        }
    }
}
