//! A rolling restart under load: one node is stopped (SIGTERM) and started again, then the other. People go on at whichever node takes
//! their connection, as behind a load balancer: a request whose connection was closed is sent again, and none fails.

#![expect(clippy::disallowed_methods, reason = "what is measured is real time")]

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use tokio::task::JoinSet;

use super::pair::{Pair, Programs};
use crate::browser::{Answer, Browser};
use crate::people::{has_arrived, is_asked, join, new_address, sign_up, twin};
use crate::portal::Portal;
use crate::spread::Spread;
use crate::table::Demands;

/// People at once.
const PEOPLE: usize = 12;
/// How often a request is sent again before it counts as failed: once would do, but the other node may be the next to go.
const TRIES: usize = 3;

/// What happened to requests.
#[derive(Debug, Default)]
struct Notes {
    times: Vec<Duration>,
    again: usize,
    failed: BTreeMap<String, usize>,
}

/// What everybody shares.
#[derive(Debug)]
struct Street {
    nodes: [SocketAddr; 2],
    notes: Mutex<Notes>,
    stop: AtomicBool,
}

impl Street {
    fn note(&self, took: Duration, again: usize, answer: Result<(Answer, bool), String>) {
        let mut notes = self.notes.lock().unwrap_or_else(PoisonError::into_inner);
        notes.times.push(took);
        notes.again += again;
        let failure = match answer {
            Ok((_, true)) => return,
            Ok((answer, false)) => answer.status.to_string(),
            Err(problem) => problem,
        };
        *notes.failed.entry(failure).or_default() += 1;
    }
}

/// Restarts both nodes so often, one after the other.
pub async fn measure(programs: Programs<'_>, rounds: usize, demands: &mut Demands) -> Result<(), String> {
    let pair = Pair::new(programs, Duration::ZERO).await?;
    let mut portals = pair.start().await?.map(Some);
    let nodes = [0, 1].map(|which| portals[which].as_ref().map_or(SocketAddr::from(([127, 0, 0, 1], 0)), |portal: &Portal| portal.address));
    let mut customer = Browser::new(nodes[0]);
    join(&mut customer, &pair.mail, &new_address()).await?;
    let street = Arc::new(Street { nodes, notes: Mutex::default(), stop: AtomicBool::new(false) });
    let mut people = JoinSet::new();
    for number in 0..PEOPLE {
        people.spawn(live(Arc::clone(&street), twin(&customer, nodes[number % 2]), number));
    }
    let mut stops = Vec::new();
    for which in (0..rounds).flat_map(|_| [0, 1]) {
        tokio::time::sleep(Duration::from_secs(2)).await;
        let Some(portal) = portals[which].take() else { continue };
        let began = Instant::now();
        // Its end is waited for where nobody else has to wait.
        tokio::task::spawn_blocking(|| portal.stop()).await.map_err(|error| error.to_string())??;
        stops.push(began.elapsed());
        portals[which] = Some(pair.start_at(which, Some(nodes[which].port())).await?);
    }
    tokio::time::sleep(Duration::from_secs(1)).await;
    street.stop.store(true, Ordering::Relaxed);
    while people.join_next().await.is_some() {}

    let notes = std::mem::take(&mut *street.notes.lock().unwrap_or_else(PoisonError::into_inner));
    let (restarts, failed, cut) = (stops.len(), notes.failed.values().sum::<usize>(), cut_requests(&pair)?);
    println!("| restarts under load | requests | sent again | failed | cut by the node |\n|---|---|---|---|---|");
    println!("| {restarts} | {} | {} | {failed} | {cut} |", notes.times.len(), notes.again);
    println!("\n{}", Spread::HEAD);
    println!("{}", Spread::of_times(notes.times).row("a request, sent again where it had to be"));
    println!("{}", Spread::of_times(stops).row("from SIGTERM to the end"));
    demands.hold(failed == 0, format!("requests failed: {:?}", notes.failed));
    demands.hold(cut == 0, format!("{cut} requests were begun and never answered"));
    Ok(())
}

/// Requests that a node began and did not answer: it writes 499 for them. Probes that ask a starting node whether it is ready lose their
/// patience now and then, and are no people.
fn cut_requests(pair: &Pair) -> Result<usize, String> {
    let mut cut = 0;
    for house in &pair.houses {
        let log = std::fs::read_to_string(house.log()).map_err(|error| error.to_string())?;
        cut += log.lines().filter(|line| line.contains("status=499") && !line.contains("/health/")).count();
    }
    Ok(cut)
}

async fn live(street: Arc<Street>, mut customer: Browser, number: usize) {
    let mut at = number % 2;
    while !street.stop.load(Ordering::Relaxed) {
        let began = Instant::now();
        let (mut answer, mut again) = (act(&mut customer, street.nodes[at], number).await, 0);
        while answer.is_err() && again < TRIES {
            again += 1;
            at = 1 - at;
            customer.turn_to(street.nodes[at]);
            answer = act(&mut customer, street.nodes[at], number).await;
        }
        street.note(began.elapsed(), again, answer);
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// Reads the account, signs up, or tries to sign in; and whether the answer is that of any other day.
async fn act(customer: &mut Browser, node: SocketAddr, number: usize) -> Result<(Answer, bool), String> {
    match number % 6 {
        0 => {
            let answer = sign_up(&mut Browser::new(node), &new_address()).await?;
            let well = is_asked(&answer);
            Ok((answer, well))
        }
        1 => {
            let answer = Browser::new(node).sign_in(&new_address(), "not their password").await?;
            let well = answer.status == 422 && !has_arrived(&answer);
            Ok((answer, well))
        }
        _ => {
            let answer = customer.get("/account").await?;
            let well = answer.status == 200;
            Ok((answer, well))
        }
    }
}
