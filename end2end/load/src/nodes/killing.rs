//! One of two nodes is killed (`kill -9`) under load: nothing that it has acknowledged is lost, the other answers as ever, sends its
//! letters, and takes over as the one that seals events.

#![expect(clippy::disallowed_methods, reason = "what is measured is real time")]

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use tokio::task::JoinHandle;

use super::pair::{Pair, Programs};
use crate::browser::Browser;
use crate::crowd::{Answers, Crowd, Told};
use crate::portal::Portal;
use crate::records::Records;
use crate::spread::Spread;
use crate::table::Demands;

/// What the mail server needs for a letter: less would leave no letters in hand.
const PACE: Duration = Duration::from_millis(30);
/// After which time the other must have sealed an event.
const SEALED: Duration = Duration::from_secs(10);
/// After which time it must have sent everything: what was in the dead node's hand is lent to it for as long as a mail server may take.
const SENT: Duration = Duration::from_secs(45);
/// How long a dying node is awaited to have the sealer in hand.
const CATCH: Duration = Duration::from_secs(20);

/// The figures of all rounds.
#[derive(Debug, Default)]
struct Rounds {
    answers: Vec<Duration>,
    sealed: Vec<Duration>,
    sent: Vec<Duration>,
    held: usize,
    bad: usize,
}

/// Kills the first node so often.
pub async fn measure(programs: Programs<'_>, rounds: usize, demands: &mut Demands) -> Result<(), String> {
    let pair = Pair::new(programs, PACE).await?;
    let told = Arc::<Told>::default();
    let mut figures = Rounds::default();
    let mut lost = [0, 0];
    for _ in 0..rounds {
        round(&pair, &told, &mut figures).await?;
        let [sign_ups, accounts] = told.lost(&pair.records().await?).await?;
        lost = [lost[0].max(sign_ups), lost[1].max(accounts)];
    }
    let half_made = pair.records().await?.half_made().await?;
    let without_letter = told.without_letter(&pair.mail);
    let Answers { asked, joined, odd } = told.so_far();
    let (asked, joined) = (asked.len(), joined.len());
    println!(
        "| killed under load | with the sealer in hand | sign-ups acknowledged | accounts acknowledged | lost | half made | letters missing, letters twice |"
    );
    println!("|---|---|---|---|---|---|---|");
    let (gone, repeats) = (lost[0] + lost[1], pair.mail.repeats());
    println!("| {rounds} | {} | {asked} | {joined} | {gone} | {} | {without_letter}, {repeats} |", figures.held, half_made.len());
    let slowest = |times: &[Duration]| times.iter().max().copied().unwrap_or_default();
    demands.hold(lost == [0, 0], format!("{} sign-ups and {} accounts were acknowledged and lost", lost[0], lost[1]));
    demands.hold(half_made.is_empty(), half_made.join(", "));
    demands.hold(without_letter == 0, format!("{without_letter} acknowledged sign-ups never got their letter"));
    demands.hold(odd.is_empty(), format!("odd answers {odd:?}"));
    demands.hold(figures.bad == 0, format!("the other node failed {} requests", figures.bad));
    demands.hold(figures.held > 0, "the node was never killed with the sealer in hand: nothing is proved about its take-over");
    demands.hold(slowest(&figures.sealed) <= SEALED, format!("events were sealed only {:?} later", slowest(&figures.sealed)));
    demands.hold(slowest(&figures.sent) <= SENT, format!("letters went out only {:?} later", slowest(&figures.sent)));
    println!("\n{}", Spread::HEAD);
    println!("{}", Spread::of_times(figures.answers).row("a page of the other node, from the kill on"));
    println!("{}", Spread::of_times(figures.sealed).row("from the kill to the next sealed event"));
    println!("{}", Spread::of_times(figures.sent).row("from the kill to the last letter, load ended 5 s after the kill"));
    Ok(())
}

async fn round(pair: &Pair, told: &Arc<Told>, figures: &mut Rounds) -> Result<(), String> {
    let records = pair.records().await?;
    let [first, second] = pair.start().await?;
    let crowd = [&first, &second].map(|node| Crowd::start(node.address, 4, &pair.mail, told));
    tokio::time::sleep(Duration::from_secs(2)).await;

    let reader = Reader::start(second.address);
    let before = records.last_sealed().await?;
    figures.held += usize::from(kill_with_sealer(first, &records).await?);
    let killed = Instant::now();
    let at_kill = records.last_sealed().await?.max(before);
    while records.last_sealed().await? <= at_kill {
        if killed.elapsed() > Duration::from_secs(400) {
            return Err("no event was sealed any more".to_owned());
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    figures.sealed.push(killed.elapsed());
    tokio::time::sleep(Duration::from_secs(5).saturating_sub(killed.elapsed())).await;
    for people in crowd {
        people.end().await;
    }
    records.settle(Duration::from_secs(600)).await?;
    figures.sent.push(killed.elapsed());
    let (answers, bad) = reader.end().await?;
    figures.answers.extend(answers);
    figures.bad += bad;
    second.stop()
}

/// Kills a node that has the sealer in hand; `false` where it was never caught with it.
async fn kill_with_sealer(node: Portal, records: &Records) -> Result<bool, String> {
    let begun = Instant::now();
    let in_hand = "SELECT COUNT(*) FROM jobs WHERE name = 'sealer' AND leased_until > 0";
    while begun.elapsed() < CATCH {
        if records.number(in_hand).await? == Some(1) {
            // It sleeps for the moment of a look. The other node is awake, and would put the sealer back: who still has it is this one.
            node.signal("STOP");
            tokio::time::sleep(Duration::from_millis(300)).await;
            if records.number(in_hand).await? == Some(1) {
                node.kill();
                return Ok(true);
            }
            node.signal("CONT");
        }
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    node.kill();
    Ok(false)
}

/// Somebody who reads at one node.
#[derive(Debug)]
struct Reader {
    stop: Arc<AtomicBool>,
    task: JoinHandle<(Vec<Duration>, usize)>,
}

impl Reader {
    fn start(node: SocketAddr) -> Self {
        let stop = Arc::<AtomicBool>::default();
        let ends = Arc::clone(&stop);
        let task = tokio::spawn(async move {
            let (mut browser, mut times, mut bad) = (Browser::new(node), Vec::new(), 0);
            while !ends.load(Ordering::Relaxed) {
                let began = Instant::now();
                // A page that asks the database: whose session is it?
                browser.cookies.insert("portico".to_owned(), "0".repeat(43));
                bad += usize::from(!browser.get("/recovery").await.is_ok_and(|answer| answer.status == 200));
                times.push(began.elapsed());
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            (times, bad)
        });
        Self { stop, task }
    }

    async fn end(self) -> Result<(Vec<Duration>, usize), String> {
        self.stop.store(true, Ordering::Relaxed);
        self.task.await.map_err(|error| error.to_string())
    }
}
