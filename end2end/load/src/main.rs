//! Instruments: each subcommand measures one thing on a running or an own portal, and prints its figures. README.md says how to run
//! each, and what was measured.

#![expect(clippy::print_stdout, reason = "figures are what this program is for")]

mod browser;
mod crowd;
mod demands;
mod faults;
mod figures;
mod find;
mod mail_server;
mod nodes;
mod people;
mod portal;
mod postgres;
mod records;

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
    /// Whether people notice that several nodes share one PostgreSQL, and that one of them dies
    Nodes(nodes::Options),
    /// Whether people lose anything while something below the portal fails
    #[command(subcommand)]
    Faults(faults::Fault),
}

/// The program that is measured.
fn program(named: Option<PathBuf>) -> Result<PathBuf, String> {
    let program = match named {
        Some(program) => program,
        None => std::env::current_exe().map_err(|error| error.to_string())?.with_file_name("portico"),
    };
    // It is started in a folder of its own.
    program.canonicalize().map_err(|error| format!("{}: {error}", program.display()))
}

#[tokio::main]
async fn main() -> std::process::ExitCode {
    let arguments = Arguments::parse();
    match measure(arguments).await {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(problem) => {
            println!("{problem}");
            std::process::ExitCode::FAILURE
        }
    }
}

async fn measure(arguments: Arguments) -> Result<(), String> {
    match arguments.what {
        What::Find(options) => find::measure(options).await,
        What::Nodes(options) => nodes::measure(&program(arguments.portico)?, options).await,
        What::Faults(fault) => faults::measure(&program(arguments.portico)?, fault).await,
    }
}
