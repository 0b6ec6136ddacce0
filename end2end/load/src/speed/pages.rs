//! A page that everybody sees, and one that is somebody's own, each against a bare handler that returns the same bytes.

use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;

use bytes::Bytes;

use super::{Measure, PASSWORD, customer, on_postgres, on_sqlite};
use crate::browser::Browser;
use crate::floor::Floor;
use crate::portal::{House, Portal};
use crate::postgres::Postgres;
use crate::process::mebibytes;
use crate::spread::Spread;
use crate::table::{Bound, Table};
use crate::wire::{self, hammer};

/// Connections that are kept open.
const CONNECTIONS: usize = 16;

pub(super) async fn run(program: &Path, measure: Measure, table: &mut Table) -> Result<(), String> {
    let (house, portal) = on_sqlite(program, measure).await?;
    let anonymous = compare(&house, &portal, "/sign-in", &Browser::new(portal.address), measure).await?;
    anonymous.tell(table, "`GET /sign-in` ÷ floor", 0.7);
    let signed_in = compare(&house, &portal, "/account", &signed_in(&portal).await?, measure).await?;
    signed_in.tell(table, "`GET /account` ÷ floor, SQLite", 0.10);
    table.bound("memory after load, SQLite", &Spread::of(vec![mebibytes(portal.memory_kib())]), " MiB", Bound::AtMost(100.0));
    portal.stop()?;
    let server = Postgres::start().await?;
    let (house, portal) = on_postgres(program, &server, measure).await?;
    let signed_in = compare(&house, &portal, "/account", &self::signed_in(&portal).await?, measure).await?;
    signed_in.tell(table, "`GET /account` ÷ floor, PostgreSQL", 0.09);
    portal.stop()
}

/// Portal and floor in turn.
struct Compared {
    ratio: Spread,
    rate: Spread,
    floor: Spread,
    /// Processor time of the portal for one answer, in microseconds.
    cpu: Spread,
}

impl Compared {
    fn tell(&self, table: &mut Table, what: &str, least: f64) {
        table.bound(what, &self.ratio, "", Bound::AtLeast(least));
        Table::tell("— answers a second", &self.rate);
        Table::tell("— the floor's", &self.floor);
        Table::tell("— processor time each, µs", &self.cpu);
    }
}

async fn compare(house: &House, portal: &Portal, path: &str, browser: &Browser, measure: Measure) -> Result<Compared, String> {
    let mut asking = Browser::new(portal.address);
    asking.cookies.clone_from(&browser.cookies);
    let page = asking.get(path).await?;
    if page.status != 200 {
        return Err(format!("{path} answers {}", page.status));
    }
    let floor = Floor::start(house.folder(), &page.body).await?;
    let of_portal = wire::get(portal.address, path, &asking.cookie_line());
    let of_floor = wire::get(floor.address, "/", "");
    let (mut ratios, mut rates, mut floors, mut cpus) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    warm_up(portal.address, &of_portal).await?;
    warm_up(floor.address, &of_floor).await?;
    for _ in 0..measure.rounds {
        let lowest = hammer(floor.address, of_floor.clone(), CONNECTIONS, measure.time).await?;
        let before = portal.cpu();
        let round = hammer(portal.address, of_portal.clone(), CONNECTIONS, measure.time).await?;
        let spent = portal.cpu().saturating_sub(before);
        ratios.push(round.rate() / lowest.rate());
        rates.push(round.rate());
        floors.push(lowest.rate());
        cpus.push(spent.as_secs_f64() * 1e6 / round.rate() / round.took.as_secs_f64());
    }
    Ok(Compared { ratio: Spread::of(ratios), rate: Spread::of(rates), floor: Spread::of(floors), cpu: Spread::of(cpus) })
}

async fn warm_up(address: SocketAddr, request: &Bytes) -> Result<(), String> {
    hammer(address, request.clone(), CONNECTIONS, Duration::from_millis(500)).await.map(drop)
}

async fn signed_in(portal: &Portal) -> Result<Browser, String> {
    let mut browser = Browser::new(portal.address);
    let answer = browser.sign_in(&customer(7), PASSWORD).await?;
    if answer.location() == "/account" {
        Ok(browser)
    } else {
        Err(format!("a sign-in leads to {:?} ({})", answer.location(), answer.status))
    }
}
