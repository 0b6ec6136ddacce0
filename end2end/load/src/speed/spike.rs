//! Pages while people sign in: what those who only look notice of others' hashing.

#![expect(clippy::disallowed_methods, reason = "what is measured is real time")]

use std::fs::File;
use std::io::{BufRead, BufReader, Seek, SeekFrom};
use std::net::SocketAddr;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use bytes::Bytes;

use super::sign_in::{USERS, again_and_again};
use super::{Measure, PASSWORD, customer, on_sqlite};
use crate::browser::Browser;
use crate::portal::Portal;
use crate::process::{self, mebibytes};
use crate::spread::Spread;
use crate::table::{Bound, Table};
use crate::wire::{self, Line};

/// Between two probes.
const EVERY: Duration = Duration::from_millis(10);
/// Who stand before the door at once.
const CROWD: u32 = 2_000;
/// What each hashing thread may hold, and what everything else may take, in MiB.
const MEMORY: (f64, f64) = (19.0, 64.0);

pub(super) async fn run(program: &Path, measure: Measure, table: &mut Table) -> Result<(), String> {
    let (house, portal) = on_sqlite(program, measure).await?;
    let mut someone = Browser::new(portal.address);
    someone.sign_in(&customer(3), PASSWORD).await?;
    let looks = wire::get(portal.address, "/sign-in", "");
    let own = wire::get(portal.address, "/account", &someone.cookie_line());
    let time = measure.time * 4;

    let (mut quiet, mut busy) = (Vec::new(), Vec::new());
    for _ in 0..measure.rounds.div_ceil(2) {
        quiet.push(probe(portal.address, looks.clone(), time / 4).await?.p99());
        let until = Instant::now() + time;
        let people: Vec<_> = (0..USERS).map(|user| tokio::spawn(again_and_again(portal.address, user, measure.customers, until))).collect();
        busy.push(probe(portal.address, looks.clone(), time).await?.p99());
        for person in people {
            person.await.map_err(|error| error.to_string())??;
        }
    }
    table.bound("p99 of `/sign-in` on a quiet portal", &Spread::of(quiet), " ms", Bound::AtMost(5.0));
    table.bound("p99 of `/sign-in` while 8 people sign in", &Spread::of(busy), " ms", Bound::AtMost(5.0));
    let log = house.log();
    let before = std::fs::metadata(&log).map_err(|error| error.to_string())?.len();
    crowd(&portal, measure, (looks, own), time, table).await?;
    let within = within_the_portal(&log, before)?;
    Table::tell("— of that within the portal, by its access log, ms", &within);
    portal.stop()
}

/// How long the portal itself had each refusal in hand, in milliseconds: the rest is the machine's, and the crowd's own.
fn within_the_portal(log: &Path, from: u64) -> Result<Spread, String> {
    let mut file = File::open(log).map_err(|error| error.to_string())?;
    file.seek(SeekFrom::Start(from)).map_err(|error| error.to_string())?;
    let mut times = Vec::new();
    for line in BufReader::new(file).lines() {
        let line = line.map_err(|error| error.to_string())?;
        let refused = line.contains(r#"route="/sign-in" status=503"#);
        times.extend(line.rsplit_once("ms=").filter(|_| refused).and_then(|(_, time)| time.trim().parse::<f64>().ok()));
    }
    Ok(Spread::of(times))
}

/// Two thousand who sign in at once, and come again as soon as they may.
async fn crowd(portal: &Portal, measure: Measure, probes: (Bytes, Bytes), time: Duration, table: &mut Table) -> Result<(), String> {
    let base = mebibytes(portal.memory_kib());
    let (portals, ours) = (portal.cpu(), process::cpu(std::process::id()));
    let until = Instant::now() + time;
    let refused = Arc::new(Mutex::new(Vec::new()));
    let people: Vec<_> =
        (0..CROWD).map(|user| tokio::spawn(press(portal.address, user % measure.customers, until, Arc::clone(&refused)))).collect();
    let watched = tokio::join!(probe(portal.address, probes.0, time), probe(portal.address, probes.1, time), highest(portal, until));
    for person in people {
        person.await.map_err(|error| error.to_string())??;
    }
    let (portals, ours) = (portal.cpu() - portals, process::cpu(std::process::id()) - ours);
    let refused = Spread::of(std::mem::take(&mut *refused.lock().unwrap_or_else(PoisonError::into_inner)));
    table.bound("p99 of `/sign-in` while 2,000 wait", &Spread::of(vec![watched.0?.p99()]), " ms", Bound::AtMost(50.0));
    table.bound("p99 of `/account` while 2,000 wait", &Spread::of(vec![watched.1?.p99()]), " ms", Bound::AtMost(80.0));
    Table::tell("— refused with 503 and `Retry-After`", refused.len());
    let shares = format!("{:.1} s and {:.1} s in {:.0} s", portals.as_secs_f64(), ours.as_secs_f64(), time.as_secs_f64());
    Table::tell("— processor time of the portal, hashing included, and of the crowd", shares);
    table.bound("p99 of a refusal", &Spread::of(vec![refused.p99()]), " ms", Bound::AtMost(100.0));
    table.bound("memory above what it was", &Spread::of(vec![watched.2 - base]), " MiB", Bound::AtMost(2.0 * MEMORY.0 + MEMORY.1));
    Ok(())
}

/// One of the crowd: whoever is refused comes again a second later.
async fn press(address: SocketAddr, number: u32, until: Instant, refused: Arc<Mutex<Vec<f64>>>) -> Result<(), String> {
    let mut browser = Browser::new(address);
    while Instant::now() < until {
        let begun = Instant::now();
        let answer = browser.sign_in(&customer(number), PASSWORD).await?;
        match answer.status {
            303 => browser.cookies.clear(),
            503 if answer.headers.contains_key("retry-after") => {
                refused.lock().unwrap_or_else(PoisonError::into_inner).push(begun.elapsed().as_secs_f64() * 1000.0);
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
            status => return Err(format!("in a crowd, a sign-in answers {status}")),
        }
    }
    Ok(())
}

/// Asks a hundred times a second for so long, and notes each answer's time in milliseconds from the moment at which it should have been asked for:
/// who has to wait for others is counted in full.
async fn probe(address: SocketAddr, request: Bytes, time: Duration) -> Result<Spread, String> {
    let begun = Instant::now();
    let lines = Arc::new(tokio::sync::Mutex::new(Vec::<Line>::new()));
    let mut asked = Vec::new();
    for number in 0.. {
        let due = begun + EVERY * number;
        if due >= begun + time {
            break;
        }
        tokio::time::sleep_until(due.into()).await;
        let (lines, request) = (Arc::clone(&lines), request.clone());
        asked.push(tokio::spawn(async move {
            let kept = lines.lock().await.pop();
            let mut line = match kept {
                Some(line) => line,
                None => Line::connect(address).await?,
            };
            let status = line.ask(&request).await?;
            let taken = due.elapsed().as_secs_f64() * 1000.0;
            lines.lock().await.push(line);
            if status == 200 { Ok(taken) } else { Err(format!("a page answers {status} while people sign in")) }
        }));
    }
    let mut times = Vec::new();
    for answer in asked {
        times.push(answer.await.map_err(|error| error.to_string())??);
    }
    Ok(Spread::of(times))
}

/// The most memory that is in use until then, in MiB.
async fn highest(portal: &Portal, until: Instant) -> f64 {
    let mut most = 0.0_f64;
    while Instant::now() < until {
        most = most.max(mebibytes(portal.memory_kib()));
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    most
}
