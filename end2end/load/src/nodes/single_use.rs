//! What can be used once is used once, however many try at the same moment, and at whichever node.

use std::collections::BTreeMap;
use std::time::Duration;

use super::lives::Life;
use super::pair::{Pair, Programs};
use super::race::{MANY, Outcome};
use crate::records::Records;
use crate::spread::Spread;
use crate::table::Demands;

/// What the record must tell of each life: a kind of event, and how often.
const TOLD: [(&str, usize); 8] = [
    ("signed-up", 2),
    ("second-factor-added", 1),
    ("recovery-code-used", 3),
    ("address-changed", 1),
    ("address-restored", 1),
    ("session-ended", 1),
    ("recovered", 1),
    ("reopened", 1),
];

/// The races of one kind.
#[derive(Debug, Default)]
struct Races {
    run: usize,
    by_none: usize,
    by_one: usize,
    by_more: usize,
    failures: BTreeMap<String, usize>,
    took: Vec<Duration>,
}

/// All races.
#[derive(Debug, Default)]
pub struct Tally(BTreeMap<&'static str, Races>);

impl Tally {
    /// Notes how a race ended.
    pub fn note(&mut self, what: &'static str, outcome: &Outcome) {
        let races = self.0.entry(what).or_default();
        races.run += 1;
        match outcome.winners.len() {
            0 => races.by_none += 1,
            1 => races.by_one += 1,
            _ => races.by_more += 1,
        }
        for (failure, many) in &outcome.failures {
            *races.failures.entry(failure.clone()).or_default() += many;
        }
        races.took.push(outcome.took);
    }
}

/// So many lives, one after the other.
pub async fn measure(programs: Programs<'_>, rounds: usize, demands: &mut Demands) -> Result<(), String> {
    let pair = Pair::new(programs, Duration::ZERO).await?;
    let portals = pair.start().await?;
    let nodes = [portals[0].address, portals[1].address];
    let mut tally = Tally::default();
    for _ in 0..rounds {
        Life { nodes, mail: &pair.mail, tally: &mut tally }.live().await?;
    }
    println!(
        "| used by {MANY} at once on two nodes | times | by one | by nobody | by several | told to come back (503) | failed answers |"
    );
    println!("|---|---|---|---|---|---|---|");
    let mut took = Vec::new();
    for (what, mut races) in tally.0 {
        // Fifty wait for one row: where the machine is slow, the last of them are told to come back, and that is an answer.
        let busy = races.failures.remove("503").unwrap_or(0);
        let failed: usize = races.failures.values().sum();
        println!("| {what} | {} | {} | {} | {} | {busy} | {failed} |", races.run, races.by_one, races.by_none, races.by_more);
        demands.hold(races.by_one == rounds, format!("{what}: used by exactly one in {} of {rounds} rounds", races.by_one));
        demands.hold(failed == 0, format!("{what}: failed answers {:?}", races.failures));
        took.extend(races.took);
    }
    println!("\n{}\n{}", Spread::HEAD, Spread::of_times(took).row(&format!("{MANY} at once, to the last answer")));
    told_once(&pair.records().await?, rounds, demands).await
}

/// The record knows what was done, whatever was answered.
async fn told_once(records: &Records, rounds: usize, demands: &mut Demands) -> Result<(), String> {
    for (kind, each) in TOLD {
        let told = records.number(&format!("SELECT COUNT(*) FROM events WHERE kind = '{kind}'")).await?.unwrap_or(0);
        let right = usize::try_from(told).is_ok_and(|told| told == each * rounds);
        demands.hold(right, format!("the record tells {kind} {told} times in {rounds} lives, and not {each} times in each"));
    }
    Ok(())
}
