//! Instruments: each subcommand measures one thing on a running or an own portal, and prints its figures. README.md says how to run
//! each, and what was measured.

#![expect(clippy::print_stdout, reason = "figures are what this program is for")]

mod browser;
mod crowd;
mod faults;
mod find;
mod floor;
mod mail_server;
mod nodes;
mod people;
mod portal;
mod postgres;
mod process;
mod records;
mod scale;
mod short;
mod speed;
mod spread;
mod table;
mod wire;

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
    /// How fast pages, sign-ins, sign-ups and starts are, against what this machine could do at best
    Speed(speed::Options),
    /// All of these in their short forms: some minutes, as before a merge
    Short,
    /// The bare handler that pages are measured against
    #[command(hide = true)]
    Floor(floor::Options),
    /// What requests cost among few customers and among many
    Scale(scale::Options),
    /// Whether people notice that several nodes share one PostgreSQL, and that one of them dies
    Nodes(nodes::Options),
    /// Whether people lose anything while something around the portal fails, or somebody means it harm
    #[command(subcommand)]
    Faults(faults::Fault),
}

#[tokio::main]
async fn main() -> std::process::ExitCode {
    match measure(Arguments::parse()).await {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(problem) => {
            println!("{problem}");
            std::process::ExitCode::FAILURE
        }
    }
}

async fn measure(arguments: Arguments) -> Result<(), String> {
    let program = || program(arguments.portico);
    match arguments.what {
        What::Short => short::measure_all(&program()?).await,
        What::Find(options) => find::measure(options).await.map(drop),
        What::Floor(options) => floor::serve(options).await,
        What::Speed(options) => speed::measure(&program()?, options).await,
        What::Scale(options) => scale::measure(&program()?, options).await,
        What::Nodes(options) => nodes::measure(&program()?, options).await,
        What::Faults(fault) => faults::measure(&program()?, fault).await,
    }
}

/// The program that is measured: the named one, or the one beside this. It is started in a folder of its own.
fn program(named: Option<PathBuf>) -> Result<PathBuf, String> {
    let beside = || std::env::current_exe().map(|own| own.with_file_name("portico")).map_err(|error| error.to_string());
    let program = named.map_or_else(beside, Ok)?;
    program
        .canonicalize()
        .map_err(|error| format!("{}: {error}. Build it first: cargo build --release -p portico -p load", program.display()))
}
