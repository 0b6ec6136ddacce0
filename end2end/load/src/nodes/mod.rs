//! Two nodes on one PostgreSQL: what one has done, the other knows; what can be done once, is done once; and where one dies or is
//! started anew, nobody loses anything.

mod killing;
mod lives;
mod pair;
mod race;
mod restarts;
mod revocation;
mod single_use;

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use crate::table::Demands;

/// What is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Part {
    /// A session that was ended on one node, on the other
    Revocation,
    /// What can be used once, by fifty at once
    SingleUse,
    /// One node killed under load
    Killing,
    /// Both nodes started anew under load, one after the other
    Restarts,
}

/// What, and how often.
#[derive(Debug, Args)]
pub struct Options {
    /// Look at this alone
    #[arg(long, value_name = "PART")]
    only: Option<Part>,
    /// How often each thing is tried; nodes are killed a twentieth as often
    #[arg(long, value_name = "TIMES", default_value_t = 200)]
    rounds: usize,
    /// What the second node runs, where it is another build: the one before, say. The first one brings the database to its shape
    #[arg(long, value_name = "FILE")]
    beside: Option<PathBuf>,
    /// A few rounds of everything
    #[arg(long)]
    short: bool,
}

/// All parts, or one.
pub async fn measure(program: &Path, options: Options) -> Result<(), String> {
    let beside = options.beside.map(std::path::absolute).transpose().map_err(|error| error.to_string())?;
    let programs = [program, beside.as_deref().unwrap_or(program)];
    let mut demands = Demands::default();
    let rounds = if options.short { options.rounds.min(4) } else { options.rounds };
    let few = (rounds / 20).max(1);
    for part in Part::value_variants() {
        if options.only.is_some_and(|only| only != *part) {
            continue;
        }
        match part {
            Part::Revocation => revocation::measure(programs, rounds, &mut demands).await?,
            Part::SingleUse => single_use::measure(programs, rounds, &mut demands).await?,
            Part::Killing => killing::measure(programs, few, &mut demands).await?,
            Part::Restarts => restarts::measure(programs, few, &mut demands).await?,
        }
        println!();
    }
    demands.end()
}
