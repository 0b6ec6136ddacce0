//! Slow connections (slowloris and its kin): a third never finish their heads, a third never finish their bodies, a third never read
//! what they asked for. Each that is cut comes back at once. Honest visitors must not notice.

#![expect(clippy::disallowed_methods, reason = "what is measured is real time")]

mod holder;

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use clap::Args;
use tokio::task::JoinSet;

use self::holder::{Kind, Seen};
use super::metrics;
use super::sign_ups;
use crate::browser::Browser;
use crate::portal::House;
use crate::spread::Spread;
use crate::table::Table;

/// What honest visitors wait at most: 99 of a hundred, in milliseconds.
const PATIENCE: f64 = 1500.0;
/// Honest visitors at once.
const VISITORS: usize = 8;
/// Between two requests of one visitor: people read.
const PAUSE: Duration = Duration::from_millis(25);

/// How many, and for how long.
#[derive(Debug, Args)]
pub struct Options {
    /// Slow connections at once
    #[arg(long, default_value_t = 1500)]
    connections: usize,
    /// For how long, in seconds: longer than each of the portal's own patiences, the longest of which is 30 s
    #[arg(long, default_value_t = 45)]
    seconds: u64,
    /// A few seconds, for continuous integration
    #[arg(long)]
    short: bool,
}

/// What honest visitors did.
#[derive(Debug, Default)]
struct Asked {
    times: Vec<Duration>,
    unanswered: Vec<String>,
}

/// Holds the connections, and asks honestly meanwhile.
pub async fn measure(program: &Path, options: Options) -> Result<(), String> {
    let time = Duration::from_secs(if options.short { 5 } else { options.seconds });
    let house = House::new(program, None)?;
    house.run(&["seed", "--customers", &(VISITORS + 1).to_string()])?;
    let portal = house.start().await?;
    let quiet = honest(portal.address, Duration::from_secs(2)).await?;
    let before = portal.memory_kib();

    let seen = Arc::new(Seen::default());
    let mut held = JoinSet::new();
    for number in 0..options.connections {
        held.spawn(holder::hold(portal.address, Kind::ALL[number % Kind::ALL.len()], Arc::clone(&seen)));
    }
    let watch = tokio::spawn(open_connections(portal.address, time));
    let asked = honest(portal.address, time).await?;
    let counted = watch.await.map_err(|error| error.to_string())??;
    let memory = portal.memory_kib();
    held.shutdown().await;

    let mut table = Table::new();
    let times = Spread::of_times(asked.times);
    Table::tell("honest requests, alone", Spread::of_times(quiet.times));
    Table::tell("honest requests, among slow connections", &times);
    let failed = asked.unanswered.len();
    table.row("honest requests without their answer", told(&asked.unanswered), "none", failed == 0);
    table.row("p99 of honest requests", format!("{:.0} ms", times.p99()), "≤ 1500 ms", times.p99() <= PATIENCE);
    let wanted = options.connections * 95 / 100;
    let [fewest, median, most] =
        [0, counted.len() / 2, counted.len().saturating_sub(1)].map(|at| counted.get(at).copied().unwrap_or_default());
    let held_open = format!("min {fewest} / median {median} / max {most}");
    let demanded = format!("median ≥ {wanted}: else this shows little");
    table.row("connections open, as the portal counts", held_open, &demanded, median >= wanted);
    let cut: Vec<String> =
        Kind::ALL.iter().map(|kind| format!("{}: {}", kind.words(), seen.cut[*kind as usize].load(Ordering::Relaxed))).collect();
    Table::tell("slow connections that the portal cut", cut.join(", "));
    Table::tell("memory before and with them", format!("{} and {} MiB", before / 1024, memory / 1024));
    table.row("panics in the log", metrics::panics(&house.log())?, "0", metrics::panics(&house.log())? == 0);
    portal.stop()?;
    table.end()
}

/// Visitors who look, look at their account, ask for a recovery, and sometimes sign in.
async fn honest(portal: SocketAddr, time: Duration) -> Result<Asked, String> {
    let until = Instant::now() + time;
    let mut lanes = JoinSet::new();
    for number in 1..=VISITORS {
        let browser = sign_ups::customer_of(portal, number).await?;
        lanes.spawn(visit(portal, browser, until));
    }
    let mut all = Asked::default();
    while let Some(lane) = lanes.join_next().await {
        let lane = lane.map_err(|error| error.to_string())?;
        all.times.extend(lane.times);
        all.unanswered.extend(lane.unanswered);
    }
    Ok(all)
}

async fn visit(portal: SocketAddr, mut known: Browser, until: Instant) -> Asked {
    let mut asked = Asked::default();
    for round in 0_u32.. {
        if Instant::now() >= until {
            break;
        }
        let begun = Instant::now();
        let (what, wanted, answer) = match round % 16 {
            0 => ("a sign-in", 303, Browser::new(portal).sign_in(sign_ups::SEEDED.0, sign_ups::SEEDED.1).await),
            // Written down, without a hash: a row.
            1 => ("a recovery", 200, Browser::new(portal).post("/recovery", &[("email", "nobody@load.example")]).await),
            // On a connection that is kept.
            round if round % 2 == 0 => ("the account", 200, known.get("/account").await),
            // On a new one, as a new visitor.
            _ => ("the sign-in page", 200, Browser::new(portal).get("/sign-in").await),
        };
        match answer {
            Ok(answer) if answer.status == wanted => asked.times.push(begun.elapsed()),
            Ok(answer) => asked.unanswered.push(format!("{what}: {}", answer.status)),
            Err(problem) => asked.unanswered.push(format!("{what}: {problem}")),
        }
        tokio::time::sleep(PAUSE).await;
    }
    asked
}

/// How many connections the portal counts while this lasts, once all are there: sorted.
async fn open_connections(portal: SocketAddr, time: Duration) -> Result<Vec<usize>, String> {
    let until = Instant::now() + time.saturating_sub(Duration::from_secs(1));
    tokio::time::sleep(time / 3).await;
    let mut counted = Vec::new();
    while Instant::now() < until {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count of connections")]
        let open = metrics::number(portal, "portico_connections").await? as usize;
        counted.push(open);
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
    counted.sort_unstable();
    Ok(counted)
}

fn told(problems: &[String]) -> String {
    match problems {
        [] => "none".to_owned(),
        some => {
            let mut counts = BTreeMap::<&String, usize>::new();
            for problem in some {
                *counts.entry(problem).or_default() += 1;
            }
            counts.iter().map(|(problem, count)| format!("{count} × {problem}")).collect::<Vec<_>>().join(", ")
        }
    }
}
