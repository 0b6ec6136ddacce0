//! Instruments: each subcommand measures one thing on a running or an own portal, and prints its figures. README.md says how to run
//! each, and what was measured.

#![expect(clippy::print_stdout, reason = "figures are what this program is for")]

mod browser;
mod figures;
mod find;
mod portal;
mod postgres;
mod scale;

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
    /// What requests cost among few customers and among many
    Scale(scale::Options),
}

#[tokio::main]
async fn main() -> std::process::ExitCode {
    let arguments = Arguments::parse();
    let beside = std::env::current_exe().unwrap_or_default().with_file_name("portico");
    let program = arguments.portico.unwrap_or(beside);
    let outcome = match arguments.what {
        What::Find(options) => find::measure(options).await.map(drop),
        What::Scale(options) => scale::measure(&program, options).await,
    };
    match outcome {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(problem) => {
            println!("{problem}");
            std::process::ExitCode::FAILURE
        }
    }
}
