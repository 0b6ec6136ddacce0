//! How fast the portal answers, starts and hashes, against what this machine could do at best: each figure is a ratio within one run.

mod pages;
mod sign_in;
mod sign_up;
mod spike;
mod start;

use std::path::Path;
use std::time::Duration;

use clap::{Args, ValueEnum};

use crate::portal::{House, Portal};
use crate::postgres::Postgres;
use crate::table::Table;

/// What to measure, and for how long.
#[derive(Debug, Args)]
pub struct Options {
    /// Only these; otherwise all
    #[arg(long, value_enum, value_delimiter = ',')]
    only: Vec<What>,
    /// Seconds instead of minutes: shows that it works, and says little about speed
    #[arg(long)]
    short: bool,
    /// Customers in the database
    #[arg(long, value_name = "N", default_value_t = 10_000)]
    customers: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum What {
    Pages,
    SignIn,
    SignUp,
    Spike,
    Start,
}

/// How often and how long each figure is taken.
#[derive(Clone, Copy, Debug)]
pub struct Measure {
    /// Pairs of rounds.
    pub rounds: usize,
    /// Of each round.
    pub time: Duration,
    /// Customers in the database.
    pub customers: u32,
}

/// Measures, and prints a table.
pub async fn measure(program: &Path, options: Options) -> Result<(), String> {
    let measure = if options.short {
        Measure { rounds: 2, time: Duration::from_millis(800), customers: options.customers.min(500) }
    } else {
        Measure { rounds: 7, time: Duration::from_secs(3), customers: options.customers }
    };
    let wanted = |what| options.only.is_empty() || options.only.contains(&what);
    let mut table = Table::new();
    if wanted(What::Start) {
        start::run(program, measure, &mut table).await?;
    }
    if wanted(What::Pages) {
        pages::run(program, measure, &mut table).await?;
    }
    if wanted(What::SignIn) {
        sign_in::run(program, measure, &mut table).await?;
    }
    if wanted(What::SignUp) {
        sign_up::run(program, measure, &mut table).await?;
    }
    if wanted(What::Spike) {
        spike::run(program, measure, &mut table).await?;
    }
    match table.end() {
        // A short run, perhaps on a busy machine, says little about speed.
        Err(missed) if options.short => {
            println!("{missed}");
            Ok(())
        }
        ended => ended,
    }
}

/// A portal on SQLite with so many customers.
async fn on_sqlite(program: &Path, measure: Measure) -> Result<(House, Portal), String> {
    settled(House::new(program, None)?, measure).await
}

/// The same on PostgreSQL.
async fn on_postgres(program: &Path, server: &Postgres, measure: Measure) -> Result<(House, Portal), String> {
    let url = server.create("speed").await?;
    settled(House::new(program, Some(&url))?, measure).await
}

async fn settled(house: House, measure: Measure) -> Result<(House, Portal), String> {
    house.run(&["seed", "--customers", &measure.customers.to_string()])?;
    let portal = house.start().await?;
    Ok((house, portal))
}

/// The address of a seeded customer.
pub fn customer(number: u32) -> String {
    format!("customer{number}@seed.example")
}

/// The password of every seeded customer.
pub const PASSWORD: &str = "violet-harbour-seed";
