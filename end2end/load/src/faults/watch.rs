//! People who use a portal while something fails below it, and two probes that ask for its health: every answer is noted.

#![expect(clippy::disallowed_methods, reason = "what is measured is real time")]

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use tokio::task::JoinSet;

use crate::browser::{Answer, Browser};
use crate::people::{PASSWORD, has_arrived, is_asked, new_address, sign_up, twin};

/// Beyond it an answer has not come at all.
const NEVER: Duration = Duration::from_secs(20);
/// People at once of each kind: together more than a portal has connections to its database, and not more than it can hash for.
const PEOPLE: [(Habit, usize); 4] = [(Habit::Reads, 18), (Habit::Guesses, 3), (Habit::SignsUp, 3), (Habit::Looks, 2)];
/// What somebody does between two requests.
const PAUSE: Duration = Duration::from_millis(50);

/// What people do.
#[derive(Clone, Copy, Debug)]
enum Habit {
    /// Reads their account.
    Reads,
    /// Tries a password for an address that nobody has.
    Guesses,
    /// Signs up.
    SignsUp,
    /// Looks at a page that is the same for everybody.
    Looks,
}

/// How a request ended.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Outcome {
    /// As on any other day.
    Well,
    /// 503, a page, and when to come back.
    Refused,
    /// Anything else.
    Odd(String),
}

/// One request.
#[derive(Clone, Debug)]
struct Sample {
    habit: Habit,
    began: Instant,
    ended: Instant,
    outcome: Outcome,
}

/// One look at the portal's health.
#[derive(Clone, Copy, Debug)]
struct Health {
    at: Instant,
    live: bool,
    ready: bool,
}

#[derive(Debug, Default)]
struct Notes {
    samples: Mutex<Vec<Sample>>,
    health: Mutex<Vec<Health>>,
    stop: AtomicBool,
}

/// A portal that is watched.
#[derive(Debug)]
pub struct Watch {
    notes: Arc<Notes>,
    tasks: JoinSet<()>,
}

impl Watch {
    /// Sends people there, some of them with the sessions of these browsers.
    pub fn start(portal: SocketAddr, signed_in: &[Browser]) -> Self {
        let mut watch = Self { notes: Arc::default(), tasks: JoinSet::new() };
        for (habit, many) in PEOPLE {
            for number in 0..many {
                let browser = match (habit, signed_in.get(number % signed_in.len().max(1))) {
                    (Habit::Reads, Some(browser)) => twin(browser, portal),
                    _ => Browser::new(portal),
                };
                watch.tasks.spawn(live(Arc::clone(&watch.notes), browser, habit, portal));
            }
        }
        watch.tasks.spawn(probe(Arc::clone(&watch.notes), portal));
        watch
    }

    /// Sends everybody home, and says what was seen of a fault that lasted from `began` to `over`.
    pub async fn end(mut self, began: Instant, over: Instant) -> Seen {
        self.notes.stop.store(true, Ordering::Relaxed);
        while self.tasks.join_next().await.is_some() {}
        let samples = self.notes.samples.lock().unwrap_or_else(PoisonError::into_inner);
        let health = self.notes.health.lock().unwrap_or_else(PoisonError::into_inner);
        Seen::of(&samples, &health, began, over)
    }
}

async fn live(notes: Arc<Notes>, mut browser: Browser, habit: Habit, portal: SocketAddr) {
    while !notes.stop.load(Ordering::Relaxed) {
        let began = Instant::now();
        let answer = tokio::time::timeout(NEVER, act(&mut browser, habit)).await;
        let outcome = match answer {
            Ok(Ok(answer)) => outcome(habit, &answer),
            Ok(Err(problem)) => Outcome::Odd(problem),
            Err(_) => Outcome::Odd("no answer".to_owned()),
        };
        notes.samples.lock().unwrap_or_else(PoisonError::into_inner).push(Sample { habit, began, ended: Instant::now(), outcome });
        if !matches!(habit, Habit::Reads) {
            browser = Browser::new(portal);
        }
        tokio::time::sleep(PAUSE).await;
    }
}

async fn act(browser: &mut Browser, habit: Habit) -> Result<Answer, String> {
    match habit {
        Habit::Reads => browser.get("/account").await,
        Habit::Guesses => browser.sign_in(&new_address(), PASSWORD).await,
        Habit::SignsUp => sign_up(browser, &new_address()).await,
        Habit::Looks => browser.get("/sign-in").await,
    }
}

fn outcome(habit: Habit, answer: &Answer) -> Outcome {
    let well = match habit {
        Habit::Reads | Habit::Looks => answer.status == 200,
        Habit::Guesses => answer.status == 422 || has_arrived(answer),
        Habit::SignsUp => is_asked(answer),
    };
    let is_page = answer.headers.get("content-type").is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    match answer.status {
        _ if well => Outcome::Well,
        503 if is_page && answer.headers.contains_key("retry-after") => Outcome::Refused,
        status => Outcome::Odd(format!("{habit:?} {status}")),
    }
}

/// Asks for the portal's health, twenty times a second.
async fn probe(notes: Arc<Notes>, portal: SocketAddr) {
    let (mut asks_live, mut asks_ready) = (Browser::new(portal), Browser::new(portal));
    while !notes.stop.load(Ordering::Relaxed) {
        let [live, ready] = [says_yes(&mut asks_live, "/health/live").await, says_yes(&mut asks_ready, "/health/ready").await];
        notes.health.lock().unwrap_or_else(PoisonError::into_inner).push(Health { at: Instant::now(), live, ready });
        tokio::time::sleep(PAUSE).await;
    }
}

async fn says_yes(browser: &mut Browser, path: &str) -> bool {
    matches!(tokio::time::timeout(NEVER, browser.get(path)).await, Ok(Ok(answer)) if answer.status == 200)
}

/// What was seen of one fault.
#[derive(Debug)]
pub struct Seen {
    /// Good answers before the fault, while it lasted, and after it.
    pub well_before: usize,
    well_during: usize,
    /// See above.
    pub well_after: usize,
    /// Pages that said when to come back.
    pub refused: usize,
    /// All other answers, and how many of each.
    pub odd: BTreeMap<String, usize>,
    /// How long the slowest answer took, of those that were waited for while it lasted.
    pub slowest: Duration,
    /// Who waited for it.
    who: Option<Habit>,
    /// How long it took until the portal said that it is not ready.
    pub not_ready_after: Option<Duration>,
    /// How often it did not say that it is alive.
    pub dead: usize,
    /// How long after the fault the last answer came that wasn't good.
    pub normal_after: Duration,
}

impl Seen {
    /// The head of a table of such rows.
    pub const HEAD: &str = "| while | well before, during, after | refused (503) | other answers | slowest answer ms | not ready after ms | not alive | normal again after ms |\n|---|---|---|---|---|---|---|---|";

    fn of(samples: &[Sample], health: &[Health], began: Instant, over: Instant) -> Self {
        let well = |from: Option<Instant>, to: Option<Instant>| {
            let within = |sample: &&Sample| from.is_none_or(|from| sample.began >= from) && to.is_none_or(|to| sample.began < to);
            samples.iter().filter(within).filter(|sample| sample.outcome == Outcome::Well).count()
        };
        let mut odd = BTreeMap::new();
        for sample in samples {
            if let Outcome::Odd(what) = &sample.outcome {
                *odd.entry(what.clone()).or_default() += 1;
            }
        }
        let during = samples.iter().filter(|sample| sample.ended >= began && sample.began <= over);
        let slowest = during.max_by_key(|sample| sample.ended.duration_since(sample.began));
        let last_bad = samples.iter().filter(|sample| sample.outcome != Outcome::Well).map(|sample| sample.ended).max();
        let unready = health.iter().find(|health| health.at >= began && !health.ready).map(|health| health.at.duration_since(began));
        let last_unready = health.iter().filter(|health| !health.ready).map(|health| health.at).max();
        Self {
            well_before: well(None, Some(began)),
            well_during: well(Some(began), Some(over)),
            well_after: well(Some(over), None),
            refused: samples.iter().filter(|sample| sample.outcome == Outcome::Refused).count(),
            odd,
            slowest: slowest.map(|sample| sample.ended.duration_since(sample.began)).unwrap_or_default(),
            who: slowest.map(|sample| sample.habit),
            not_ready_after: unready,
            dead: health.iter().filter(|health| !health.live).count(),
            normal_after: last_bad.max(last_unready).map(|last| last.saturating_duration_since(over)).unwrap_or_default(),
        }
    }

    /// A row.
    pub fn row(&self, name: &str) -> String {
        let Self { well_before, well_during, well_after, refused, dead, .. } = self;
        let odd: Vec<String> = self.odd.iter().map(|(what, many)| format!("{many} × {what}")).collect();
        let odd = if odd.is_empty() { "none".to_owned() } else { odd.join(", ") };
        let unready = self.not_ready_after.map_or("never".to_owned(), |after| after.as_millis().to_string());
        let (slowest, normal) = (self.slowest.as_millis(), self.normal_after.as_millis());
        let who = self.who.map(|habit| format!(" ({habit:?})")).unwrap_or_default();
        format!(
            "| {name} | {well_before}, {well_during}, {well_after} | {refused} | {odd} | {slowest}{who} | {unready} | {dead} | {normal} |"
        )
    }
}
