//! Half of what the machine can do, for a long time: memory and descriptors must stay where they are once all is warm.

#![expect(clippy::disallowed_methods, reason = "what is measured is real time")]

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use clap::Args;
use tokio::task::JoinSet;

use super::{metrics, sign_ups};
use crate::browser::Browser;
use crate::people;
use crate::portal::{House, Portal};
use crate::table::Table;

/// People at once.
const LANES: usize = 4;
/// Samples in all.
const SAMPLES: u32 = 60;
/// What memory in the last third may exceed the second third by: a hundredth part, and what a page cache of the database may still take.
const MEMORY_MARGIN: (u64, u64) = (20, 2 * 1024);
/// What descriptors may.
const DESCRIPTORS_MARGIN: u64 = 4;

/// For how long.
#[derive(Debug, Args)]
pub struct Options {
    /// Minutes
    #[arg(long, default_value_t = 30)]
    minutes: u64,
    /// Twenty seconds, for continuous integration: shows that the instrument works, and little about the portal
    #[arg(long)]
    short: bool,
}

/// One look at the process.
#[derive(Clone, Copy, Debug)]
struct Sample {
    memory_kib: u64,
    descriptors: u64,
}

#[derive(Debug, Default)]
struct Count {
    journeys: AtomicUsize,
    failures: AtomicUsize,
}

/// Measures what is possible, goes on with half of it, and compares the last third with the second.
pub async fn measure(program: &Path, options: Options) -> Result<(), String> {
    let time = if options.short { Duration::from_secs(20) } else { Duration::from_mins(options.minutes) };
    let house = House::new(program, None)?;
    house.run(&["seed", "--customers", "1"])?;
    let portal = house.start().await?;

    let probe = Duration::from_secs(if options.short { 3 } else { 10 });
    let possible = Arc::new(Count::default());
    walk(portal.address, &possible, "probe", Duration::ZERO, probe).await?;
    let journeys = possible.journeys.load(Ordering::Relaxed).max(1);
    let each = probe * 2 / u32::try_from(journeys).unwrap_or(u32::MAX) * u32::try_from(LANES).unwrap_or(1);

    let count = Arc::new(Count::default());
    let walking = tokio::spawn({
        let (address, count) = (portal.address, Arc::clone(&count));
        async move { walk(address, &count, "soak", each, time).await }
    });
    println!("| after | memory MiB | descriptors | journeys | failed |\n|---|---|---|---|---|");
    let samples = watch(&portal, &count, time).await;
    walking.await.map_err(|error| error.to_string())??;
    println!();
    judge(&house, &samples, &count, journeys, probe)?;
    portal.stop()
}

fn judge(house: &House, samples: &[Sample], count: &Count, possible: usize, probe: Duration) -> Result<(), String> {
    let third = samples.len() / 3;
    let median = |part: &[Sample], of: fn(&Sample) -> u64| {
        let mut values: Vec<u64> = part.iter().map(of).collect();
        values.sort_unstable();
        values.get(values.len() / 2).copied().unwrap_or_default()
    };
    let thirds = |of| (median(&samples[third..2 * third], of), median(&samples[2 * third..], of));
    let mut table = Table::new();
    Table::tell("possible", format!("{possible} journeys in {} s", probe.as_secs()));
    let (done, failed) = (count.journeys.load(Ordering::Relaxed), count.failures.load(Ordering::Relaxed));
    Table::tell("journeys at half of that", done);
    table.row("journeys that failed", failed, "0", failed == 0);
    let (second, last) = thirds(|sample| sample.memory_kib);
    let (part, more) = MEMORY_MARGIN;
    let memory = format!("{second} KiB, then {last} KiB");
    table.row("memory, second third and last", memory, "≤ 5 % and 2 MiB more", last <= second + second / part + more);
    let (second, last) = thirds(|sample| sample.descriptors);
    let descriptors = format!("{second}, then {last}");
    table.row("descriptors, second third and last", descriptors, "≤ 4 more", last <= second + DESCRIPTORS_MARGIN);
    let panics = metrics::panics(&house.log())?;
    table.row("panics in the log", panics, "0", panics == 0);
    table.end()
}

async fn watch(portal: &Portal, count: &Count, time: Duration) -> Vec<Sample> {
    let begun = Instant::now();
    let mut samples = Vec::new();
    for number in 1..=SAMPLES {
        tokio::time::sleep((time / SAMPLES * number).saturating_sub(begun.elapsed())).await;
        let descriptors = u64::try_from(portal.descriptors()).unwrap_or(u64::MAX);
        let sample = Sample { memory_kib: portal.memory_kib(), descriptors };
        samples.push(sample);
        if number % 5 == 0 {
            let (journeys, failures) = (count.journeys.load(Ordering::Relaxed), count.failures.load(Ordering::Relaxed));
            println!("| {} s | {} | {descriptors} | {journeys} | {failures} |", begun.elapsed().as_secs(), sample.memory_kib / 1024);
        }
    }
    samples
}

/// People who come one after the other, each lane not more often than `each`.
async fn walk(portal: SocketAddr, count: &Arc<Count>, word: &'static str, each: Duration, time: Duration) -> Result<(), String> {
    let until = Instant::now() + time;
    let mut lanes = JoinSet::new();
    for lane in 0..LANES {
        let count = Arc::clone(count);
        lanes.spawn(async move {
            for number in 0_u32.. {
                let begun = Instant::now();
                if begun >= until {
                    break;
                }
                let went = journey(portal, &format!("{word}{lane}-{number}@load.example")).await;
                count.failures.fetch_add(usize::from(went.is_err()), Ordering::Relaxed);
                count.journeys.fetch_add(1, Ordering::Relaxed);
                tokio::time::sleep(each.saturating_sub(begun.elapsed())).await;
            }
        });
    }
    while let Some(lane) = lanes.join_next().await {
        lane.map_err(|error| error.to_string())?;
    }
    Ok(())
}

/// One person signs up; another looks around, signs in, looks at everything, and signs out.
async fn journey(portal: SocketAddr, address: &str) -> Result<(), String> {
    let mut known = sign_ups::customer(portal).await?;
    for path in ["/account", "/account/profile", "/account/activity", "/account/sessions", "/account/consents", "/account/security"] {
        expect(200, known.get(path).await?.status)?;
    }
    expect(303, known.post("/sign-out", &[("confirm", "yes")]).await?.status)?;
    let mut guest = Browser::new(portal);
    for path in ["/sign-in", "/sign-up", "/legal/terms", "/recovery"] {
        expect(200, guest.get(path).await?.status)?;
    }
    expect(303, people::sign_up(&mut guest, address).await?.status)
}

fn expect(wanted: u16, status: u16) -> Result<(), String> {
    if status == wanted { Ok(()) } else { Err(format!("{status} instead of {wanted}")) }
}
