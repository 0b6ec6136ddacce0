//! A disk that is full, and a disk that can't write what it took. Writes are refused on a page that says when to come back, reading goes
//! on, nothing is corrupt, and once there is room all goes on without a restart. What was acknowledged is there; what could not be made
//! durable was never acknowledged.

mod room;
mod sync;

use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;

use clap::Args;
use portico::clock::Clock;
use portico::model::db::Db;
use portico::model::registrations;
use sea_orm::{ConnectionTrait, Statement};

use super::sign_ups::{self, SignUp};
use crate::browser::Browser;
use crate::portal::House;
use crate::table::Table;

/// After this time with room again, the next sign-up must be taken.
const SOON: Duration = Duration::from_secs(10);

/// How many.
#[derive(Debug, Args)]
pub struct Options {
    /// Sign-ups while the disk fails
    #[arg(long, default_value_t = 200)]
    sign_ups: usize,
    /// A few of them, for continuous integration
    #[arg(long)]
    short: bool,
}

/// Fills the disk, then breaks it.
pub async fn measure(program: &Path, options: Options) -> Result<(), String> {
    let many = if options.short { 5 } else { options.sign_ups };
    let mut table = Table::new();
    room::full(program, many, &mut table).await?;
    sync::failing(program, many, &mut table).await?;
    table.end()
}

/// Who reads while writing fails: a guest, and a customer who is signed in.
struct Readers {
    portal: SocketAddr,
    guest: Browser,
    customer: Browser,
    asked: usize,
    failed: Vec<String>,
}

impl Readers {
    async fn new(portal: SocketAddr) -> Result<Self, String> {
        Ok(Self { portal, guest: Browser::new(portal), customer: sign_ups::customer(portal).await?, asked: 0, failed: Vec::new() })
    }

    /// Both look, some times.
    async fn look(&mut self, times: usize) {
        for _ in 0..times {
            for path in ["/sign-in", "/legal/terms", "/account"] {
                let who = if path == "/account" { &mut self.customer } else { &mut self.guest };
                // A new connection each time: one that idled for long was closed by the portal, rightly.
                who.turn_to(self.portal);
                self.asked += 1;
                match who.get(path).await {
                    Ok(answer) if answer.status == 200 => {}
                    Ok(answer) => self.failed.push(format!("{path}: {}", answer.status)),
                    Err(problem) => self.failed.push(format!("{path}: {problem}")),
                }
            }
        }
    }

    fn tell(&self, table: &mut Table, when: &str) {
        let failed = self.failed.first().map_or_else(|| "0".to_owned(), |first| format!("{}, the first: {first}", self.failed.len()));
        table.row(&format!("{when}: pages that could not be read, of {}", self.asked), failed, "0", self.failed.is_empty());
    }
}

/// How sign-ups were refused.
fn tell_refused(table: &mut Table, when: &str, tried: &[SignUp]) {
    let refused: Vec<_> = tried.iter().filter(|one| !one.is_acknowledged()).collect();
    let said = refused.iter().filter(|one| one.says_when).count();
    let measured = format!("{said} of {} ({})", refused.len(), sign_ups::statuses(tried));
    table.row(
        &format!("{when}: refusals that are a page with 503 and Retry-After"),
        measured,
        "all",
        !refused.is_empty() && said == refused.len(),
    );
}

/// Whether a sign-up is taken again, and after how long.
async fn tell_recovered(table: &mut Table, when: &str, portal: SocketAddr) -> Vec<SignUp> {
    let mut tried = Vec::new();
    let mut waited = Duration::ZERO;
    while waited <= SOON && !tried.last().is_some_and(SignUp::is_acknowledged) {
        tokio::time::sleep(Duration::from_millis(200)).await;
        waited += Duration::from_millis(200);
        tried.push(sign_ups::sign_up(portal, format!("{}-after{}@load.example", when.replace(' ', "-"), tried.len())).await);
    }
    let recovered = tried.last().is_some_and(SignUp::is_acknowledged);
    let measured = if recovered { format!("after {:.1} s", waited.as_secs_f64()) } else { format!("no: {}", sign_ups::statuses(&tried)) };
    table.row(&format!("{when}, over: sign-ups are taken again, without a restart"), measured, "within 10 s", recovered);
    tried
}

/// Reads the database when the portal has ended: whole, and with all that was acknowledged.
async fn tell_database(table: &mut Table, when: &str, house: &House, data: &Path, tried: &[SignUp]) -> Result<(), String> {
    // A start and an end by the rules, so that what a kill would leave behind is read, too.
    house.start().await?.stop()?;
    let db = Db::open(&format!("sqlite:{}", data.join("portico.db").display()), 1, SOON).await.map_err(|problem| problem.to_string())?;
    let ask = Statement::from_string(db.read.get_database_backend(), "PRAGMA integrity_check");
    let answer = db.read.query_one_raw(ask).await.map_err(|problem| problem.to_string())?;
    let whole: String = answer.and_then(|row| row.try_get("", "integrity_check").ok()).unwrap_or_default();
    table.row(&format!("{when}, over: PRAGMA integrity_check"), &whole, "ok", whole == "ok");
    let (mut lost, mut kept) = (0, 0);
    for one in tried {
        let found = registrations::newest(&db.read, &one.address, Clock::system().now()).await.map_err(|problem| problem.to_string())?;
        lost += usize::from(one.is_acknowledged() && found.is_none());
        kept += usize::from(!one.is_acknowledged() && found.is_some());
    }
    let acknowledged = tried.iter().filter(|one| one.is_acknowledged()).count();
    table.row(&format!("{when}: sign-ups lost, of {acknowledged} that were acknowledged"), lost, "0", lost == 0);
    Table::tell(&format!("{when}: sign-ups that were refused and are there all the same"), kept);
    db.close().await.map_err(|problem| problem.to_string())
}
