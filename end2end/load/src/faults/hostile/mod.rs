//! Inputs that no browser would send, from a generator with a seed: the same seed sends the same again. None may be answered with a
//! 5xx, none may panic, and memory comes back.

mod bodies;
mod heads;
mod poison;
mod targets;
mod wire;

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;

use clap::Args;
use fastrand::Rng;

use self::wire::Outcome;
use super::{metrics, sign_ups};
use crate::browser::Browser;
use crate::portal::{House, Portal};
use crate::table::Table;

/// Connections at once: far below the hashing queue, so that it has no reason to be busy.
const LANES: usize = 8;
/// Failures that are told with what was sent.
const TOLD: usize = 8;
/// How much more memory may be in use afterwards than after the warm-up, in KiB: what an allocator keeps for later.
const MARGIN_KIB: u64 = 32 * 1024;

/// How many.
#[derive(Debug, Args)]
pub struct Options {
    /// Inputs to send
    #[arg(long, default_value_t = 100_000)]
    count: usize,
    /// Where the generator begins
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// A few thousand, for continuous integration
    #[arg(long)]
    short: bool,
}

/// What is sent.
#[derive(Debug)]
pub struct Input {
    /// Of which kind.
    pub kind: &'static str,
    /// The bytes.
    pub bytes: Vec<u8>,
    /// Whether it is a whole request, so that the portal owes it an answer. Of others it may hope for more, and is not waited for.
    pub is_whole: bool,
}

/// What came back, by kind.
#[derive(Debug, Default)]
struct Tally {
    outcomes: BTreeMap<(&'static str, &'static str), usize>,
    failures: Vec<String>,
}

/// Where to, and as whom.
#[derive(Clone, Debug)]
struct Aim {
    portal: SocketAddr,
    /// The cookie line of a customer who is signed in.
    customer: String,
}

/// Sends them all, and looks what is left of the portal.
pub async fn measure(program: &Path, options: Options) -> Result<(), String> {
    let count = if options.short { 3_000 } else { options.count };
    let house = House::new(program, None)?;
    house.run(&["seed", "--customers", "1"])?;
    let mut portal = house.start().await?;
    send(&portal, count / 20, options.seed.wrapping_add(1)).await?;
    let base = rested(&portal).await;
    let tally = send(&portal, count, options.seed).await?;
    let after = rested(&portal).await;
    let alive = !portal.has_ended() && sign_ups::customer(portal.address).await.is_ok();

    print_kinds(&tally);
    let mut table = Table::new();
    let sent: usize = tally.outcomes.values().sum();
    table.row("inputs sent", format!("{sent}, seed {}", options.seed), &format!("≥ {count}"), sent >= count);
    for (what, word) in
        [("answers with 5xx", "5xx"), ("requests without an answer", "unanswered"), ("answers that a script could run in", "echoed")]
    {
        let many: usize = tally.outcomes.iter().filter(|((_, outcome), _)| *outcome == word).map(|(_, count)| count).sum();
        table.row(what, many, "0", many == 0);
    }
    let faults = metrics::lines_with(&house.log(), "a request failed")?.len();
    table.row("failed requests in the log", faults, "0", faults == 0);
    let panics = metrics::panics(&house.log())?;
    table.row("panics in the log", panics, "0", panics == 0);
    table.row("the process lives, and a customer signs in", if alive { "yes" } else { "no" }, "yes", alive);
    let memory = format!("{} MiB, after {} MiB at the start", after / 1024, base / 1024);
    table.row("memory afterwards", memory, "≤ 32 MiB more", after <= base + MARGIN_KIB);
    for failure in &tally.failures {
        println!("\n{failure}");
    }
    portal.stop()?;
    table.end()
}

async fn send(portal: &Portal, count: usize, seed: u64) -> Result<Tally, String> {
    let lanes: Vec<_> = (0..LANES).map(|lane| tokio::spawn(send_lane(portal.address, count.div_ceil(LANES), seed, lane))).collect();
    let mut all = Tally::default();
    for lane in lanes {
        let lane = lane.await.map_err(|error| error.to_string())??;
        for (what, count) in lane.outcomes {
            *all.outcomes.entry(what).or_default() += count;
        }
        all.failures.extend(lane.failures);
        all.failures.truncate(TOLD);
    }
    Ok(all)
}

async fn send_lane(portal: SocketAddr, count: usize, seed: u64, lane: usize) -> Result<Tally, String> {
    let mut rng = Rng::with_seed(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(lane as u64));
    let mut browser = sign_ups::customer(portal).await?;
    let mut tally = Tally::default();
    for number in 0..count {
        if number % 250 == 249 && browser.get("/account").await.is_ok_and(|answer| answer.status != 200) {
            // Something that was sent has signed this customer out, which is no fault.
            browser = sign_ups::customer(portal).await.unwrap_or_else(|_| Browser::new(portal));
        }
        let input = input(&mut rng, &Aim { portal, customer: browser.cookie_line() });
        let outcome = wire::send(portal, &input).await;
        *tally.outcomes.entry((input.kind, outcome.word())).or_default() += 1;
        if outcome.is_fault() && tally.failures.len() < TOLD {
            let sent = String::from_utf8_lossy(&input.bytes[..input.bytes.len().min(600)]).escape_debug().to_string();
            tally.failures.push(format!("{}, {outcome:?}: {sent}", input.kind));
        }
    }
    Ok(tally)
}

/// Something of any kind.
fn input(rng: &mut Rng, aim: &Aim) -> Input {
    match rng.u8(..100) {
        0..12 => heads::broken(rng, aim),
        12..15 => heads::giant(rng, aim),
        15..40 => targets::odd(rng, aim),
        40..52 => heads::cookies(rng, aim),
        52..62 => heads::odd(rng, aim),
        62..90 => bodies::form(rng, aim),
        _ => bodies::misplaced(rng, aim),
    }
}

/// Memory once the portal has had a moment to itself: the least of some looks.
async fn rested(portal: &Portal) -> u64 {
    let mut least = u64::MAX;
    for _ in 0..8 {
        tokio::time::sleep(Duration::from_millis(500)).await;
        least = least.min(portal.memory_kib());
    }
    least
}

fn print_kinds(tally: &Tally) {
    println!("| kind | {} |\n|---|{}", Outcome::WORDS.join(" | "), "---|".repeat(Outcome::WORDS.len()));
    let kinds: std::collections::BTreeSet<_> = tally.outcomes.keys().map(|(kind, _)| *kind).collect();
    for kind in kinds {
        let counts = Outcome::WORDS.map(|word| tally.outcomes.get(&(kind, word)).copied().unwrap_or_default().to_string());
        println!("| {kind} | {} |", counts.join(" | "));
    }
    println!();
}
